import { createRoot } from 'react-dom/client';
import { CAVES, LEAFLET, MIXED, someServices } from './findings-works.ts';
import { pageAt } from './findings-fixture.tsx';
const q = new URLSearchParams(location.search);
const { services, handIn } = await someServices();
const what = q.get('what');
const id = await handIn({ n: 1, texts: MIXED, self: true, at: '2026-03-01T09:30:00.000Z' });
if (what === 'growth') {
  await handIn({
    n: 2,
    slug: LEAFLET,
    texts: { s2: '并非所有细菌感染都需要抗生素：许多轻度感染会自行痊愈。' },
    at: '2026-03-04T09:30:00.000Z',
  });
  await handIn({ n: 3, slug: CAVES, texts: MIXED, attempt: 'attempt-1', round: 2, at: '2026-03-09T09:30:00.000Z' });
}
const zh = await handIn({
  n: 7,
  slug: LEAFLET,
  attempt: 'zz',
  at: '2026-03-08T09:30:00.000Z',
  texts:
    what === 'growth'
      ? {}
      : {
          s2: '并非所有细菌感染都需要抗生素，许多轻微感染会自己痊愈。',
          s8: '如果三天后仍不见好转，请致电诊所：您可能需要换一种抗生素。',
          s5: '1928年发现青霉素的弗莱明，1945年领取诺贝尔奖时就已发出警告。',
        },
});
createRoot(document.getElementById('root')!).render(
  await pageAt(
    services,
    what === 'growth' ? '/growth' : what === 'empty' ? '/findings/none' : `/findings/${what === 'zh' ? zh : id}`,
    { locale: q.get('locale') as 'en', theme: q.get('theme') as 'light' },
  ),
);
