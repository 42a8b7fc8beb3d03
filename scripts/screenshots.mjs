/**
 * `npm run screenshots`: takes the pictures of the README and of the guides from the built app, so that they can be taken
 * again. Work is really done: six tasks of one kind from the library to the hand-in, with what the key has for good
 * answers, and a few errors left standing. Clock and chance are given, so that nothing but the app changes a picture.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';
import { studentHands } from './student-hands.mjs';

const IMAGES = join(ROOT, 'docs', 'guide', 'img');
/** The caret of the editor stands in every picture, or it would be there in one run and not in the next. */
const LOOK = {
  animations: 'disabled',
  style: '.cursors-layer > .cursor { visibility: visible !important; opacity: 1 !important }',
};
const SIZE = { width: 1280, height: 800 };

/** What is done in each language: five tasks handed in, the one the pictures are of, one to spot errors in, and one to translate. */
const STUDENTS = [
  {
    name: 'en',
    locale: 'en',
    done: [
      'zh-en-forest-of-stelae',
      'zh-en-battery-plant',
      'zh-en-freight-train',
      'zh-en-goji-berries',
      'zh-en-white-tea',
    ],
    last: 'zh-en-digital-dunhuang',
    spot: 'zh-en-spot-wetland',
    translate: 'zh-en-lanzhou-noodles',
    view: 'direction=zh-en',
    reflection: ['The height limit: I read it as an age at first.', '“Armored” read well, and meant nothing.'],
    picture: true,
  },
  {
    name: 'zh',
    locale: 'zh-CN',
    done: [
      'en-zh-paracetamol-leaflet',
      'en-zh-bee-dance',
      'en-zh-confidentiality-agreement',
      'en-zh-freelance-agreement',
      'en-zh-tides',
    ],
    last: 'en-zh-antibiotics-leaflet',
    spot: 'en-zh-spot-sleep-study',
    translate: 'en-zh-opening-speech',
    view: 'direction=en-zh',
    reflection: ['剂量的上限：先核对了单位，再改数字。', '“可以停药”读来通顺，原文却是相反的意思。'],
    picture: false,
  },
];
/** Flawed segments left alone in the first task, the second …: what is done later misses less. */
const LEFT_ALONE = [4, 3, 3, 2, 1];

const exerciseOf = (slug) => parse(readFileSync(join(ROOT, 'exercises', slug.slice(0, 5), `${slug}.yaml`), 'utf8'));

async function takePictures(browser, address, student) {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: student.locale,
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const hands = await studentHands(page, address, student.locale);
    const take = (name, options = {}) =>
      page.screenshot({ path: join(IMAGES, `${name}.${student.name}.png`), ...LOOK, ...options });

    for (const [index, slug] of student.done.entries()) {
      const exercise = exerciseOf(slug);
      await hands.day(index);
      await hands.start(exercise);
      await hands.postEdit(exercise, { leaveAlone: LEFT_ALONE[index] });
      await hands.handIn();
    }

    const exercise = exerciseOf(student.last);
    const flawed = exercise.segments.flatMap(({ errors }, index) => (errors?.length ? [index] : []));
    const half = flawed[Math.floor(flawed.length / 2)];
    await hands.day(student.done.length);
    await hands.start(exercise);
    await hands.postEdit(exercise, { from: 0, to: half });
    await hands.write(exercise, half);
    await hands.settled();
    await take('workbench');
    if (student.picture) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await hands.settled();
      await page.screenshot({ path: join(ROOT, 'docs', 'workbench.png'), ...LOOK });
      await page.setViewportSize(SIZE);
    }
    await hands.keepCopy();
    await hands.library(student.view);
    await take('library');

    await hands.goOn(exercise);
    await hands.postEdit(exercise, { from: half, to: exercise.segments.length, leaveAlone: 1 });
    await hands.handIn({ reflection: student.reflection, level: 3 });
    await take('findings', { clip: { x: 0, y: 0, width: SIZE.width, height: 1000 }, fullPage: true });

    await hands.growth();
    await take('growth', { fullPage: true });
    await hands.evidence();
    await take('evidence');

    const spotted = exerciseOf(student.spot);
    await hands.day(student.done.length + 1);
    await hands.library();
    await hands.start(spotted);
    await hands.spot(spotted);
    await take('spot');

    const translated = exerciseOf(student.translate);
    await hands.library();
    await hands.start(translated);
    await hands.translate(translated, 4);
    await hands.settled();
    await take('translate', { clip: { x: 0, y: 0, width: SIZE.width, height: 600 } });
  } finally {
    await context.close();
  }
}

mkdirSync(IMAGES, { recursive: true });
const site = await serve({ root: join(ROOT, 'dist') });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
try {
  for (const student of STUDENTS) await takePictures(browser, site.url, student);
} finally {
  await browser.close();
  await site.close();
}
