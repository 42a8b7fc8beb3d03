import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import shareCss from '../controls/share-chart.css?inline';
import type { Typology } from '../domain/errors/typology.ts';
import type { WorkFacts } from '../domain/evidence/facts.ts';
import type { EvidencePack } from '../domain/evidence/pack.ts';
import type { Digest } from '../domain/record/digest.ts';
import type { AiTitles } from '../i18n/ai-names.ts';
import type { Locale } from '../i18n/locale.ts';
import marksCss from '../marked-text/marks.css?inline';
import hiddenCss from '../marked-text/visually-hidden.css?inline';
import { EvidenceSheet } from './EvidenceSheet.tsx';
import { packFileName } from './pack-file-name.ts';
import sheetCss from './sheet.css?inline';
import paperCss from './sheet-paper.css?inline';
import { sheetWords } from './sheet-words.ts';
import workCss from './sheet-work.css?inline';
import { visibleText } from './visible-text.ts';
import { workView } from './work-view.ts';

export interface EvidenceHtmlInput {
  readonly pack: EvidencePack;
  /** The facts of its works, as they were packed or as a check has found them. */
  readonly works: readonly WorkFacts[];
  readonly locale: Locale;
  readonly digest: Digest;
  /** Names the types of error; without it their ids stand. */
  readonly typology: Typology | null;
  /** Names of providers and instructions in the language of the page; without them their codes stand. */
  readonly aiTitles?: AiTitles;
  /** The student's name, only if she gives it: on this page and nowhere else. */
  readonly name?: string;
  /** IANA name of the zone times are told in; the reader's own when left out. */
  readonly timeZone?: string;
}

/**
 * An evidence pack as one HTML page that needs nothing else: no script, no network, its styles inside and named to its
 * own policy by their hash. Every text of the pack is shown as text.
 */
export async function renderEvidenceHtml(input: EvidenceHtmlInput): Promise<string> {
  const { pack, name = '' } = input;
  const words = await sheetWords(input);
  const facts = new Map(input.works.map((work) => [work.submission.record.id, work]));
  const rows = new Map(pack.growth.map((row) => [row.submission, row]));
  const works = pack.works.flatMap((work, index) => {
    const own = facts.get(work.submission);
    return own ? [workView(index + 1, own, work, rows.get(work.submission) ?? null)] : [];
  });
  const jsonFile = packFileName(pack, 'json');
  const body = renderToStaticMarkup(createElement(EvidenceSheet, { pack, works, name: name.trim(), jsonFile, words }));
  const style = [marksCss, hiddenCss, shareCss, sheetCss, workCss, paperCss].join('\n').replaceAll('\r', '');
  const styleHash = base64OfHex(await input.digest(style));
  const title = words.t('sheet.documentTitle', { code: visibleText(pack.learner) });
  return [
    '<!doctype html>',
    `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Yijin">',
    `<meta name="yijin-pack-sha256" content="${pack.sha256}">`,
    renderToStaticMarkup(createElement('title', null, title)),
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function base64OfHex(hex: string): string {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
}
