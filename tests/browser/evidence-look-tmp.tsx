import { createRoot } from 'react-dom/client';
import { CAVES, evidencePage, evidenceServices, LEAFLET } from './evidence-fixture.tsx';
const q = new URLSearchParams(location.search);
const { services, handIn } = evidenceServices();
if (!q.has('empty')) {
await handIn(CAVES, [['s1','the throat','a gateway'],['s2','quietly ',''],['s4','cracked','flaked'],['s4','slap','palm'],['s6','algae well','seaweed ceiling'],['s9','years of age','metres tall'],['s10',', let','. Let']]);
await handIn(LEAFLET, [['s3','4950万','495万'],['s8','手术室','诊所']]);
await handIn(CAVES, [['s6','algae well','caisson ceiling']]);
}
createRoot(document.getElementById('root')!).render(await evidencePage(services, { locale: q.get('l') as never, theme: q.get('t') as never }));
