/**
 * The translator that some browsers bring along: an engine for drafts alone, segment by segment, on this computer. It knows no
 * instruction, brief or terms; of a question it reads the source texts.
 */
import * as z from 'zod/mini';
import { CallFailed, type CallFault, type Engine } from '../domain/assist/engine.ts';
import type { CancelSignal } from '../domain/record/cancel-signal.ts';
import { jsonValue } from '../domain/record/json-value.ts';

/** As it goes into the ledger. */
export const BROWSER_TRANSLATOR = 'browser:translator';

/** What of the browser's `Translator` is used. */
export interface TranslatorApi {
  availability(pair: LanguagePair): Promise<string>;
  create(options: LanguagePair & CreateOptions): Promise<OpenTranslator>;
}
interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
interface CreateOptions {
  readonly signal: AbortSignal;
  monitor(monitor: EventTarget): void;
}
interface OpenTranslator {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

export type TranslatorStanding = 'ready' | 'needs-download' | 'none';

/** What a question for a draft holds, as far as it is read here. */
const question = z.object({
  languages: z.object({ source: z.string(), target: z.string() }),
  document: z.array(z.object({ id: z.string(), source: z.string() })),
  wanted: z.array(z.string()),
});

/** Whether the browser translates between two languages, at once or after it has fetched what it needs. */
export async function translatorStanding(
  api: TranslatorApi | null,
  source: string,
  target: string,
): Promise<TranslatorStanding> {
  try {
    const said = await api?.availability(pairOf(source, target));
    if (said === 'available') return 'ready';
    return said === 'downloadable' || said === 'downloading' ? 'needs-download' : 'none';
  } catch {
    return 'none';
  }
}

/**
 * An engine on the browser's translator. `onDownload` is told what part of the languages has been fetched, from 0 to 1, when
 * they have to be; the browser asks for a click of hers before it fetches them.
 */
export function createBrowserTranslator(
  api: TranslatorApi,
  onDownload: (part: number) => void = () => undefined,
): Engine {
  return {
    name: BROWSER_TRANSLATOR,
    async complete({ messages, most, signal, onText }) {
      const asked = question.safeParse(jsonValue(messages.findLast(({ role }) => role === 'user')?.content ?? ''));
      if (!asked.success) throw new CallFailed('malformed');
      const { languages, document, wanted } = asked.data;
      let translator: OpenTranslator | null = null;
      const stop = new AbortController();
      const abort = (): void => stop.abort();
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
      try {
        stop.signal.throwIfAborted();
        translator = await api.create({
          ...pairOf(languages.source, languages.target),
          signal: stop.signal,
          monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => onDownload(partOf(event))),
        });
        let text = '';
        for (const { id, source } of document) {
          if (!wanted.includes(id)) continue;
          stop.signal.throwIfAborted();
          const draft = (await translator.translate(source, { signal: stop.signal })).trim();
          // A segment that came to nothing is missing in the answer, and can be asked for again.
          if (draft === '') continue;
          text += `${JSON.stringify({ id, draft })}\n`;
          if (text.length > most) throw new CallFailed('too-long');
          onText?.(text);
        }
        if (text === '') throw new CallFailed('empty');
        return { text, tokens: null, cost: null };
      } catch (error) {
        throw error instanceof CallFailed ? error : new CallFailed(faultOf(error, signal));
      } finally {
        signal.removeEventListener('abort', abort);
        translator?.destroy();
      }
    },
  };
}

function faultOf(error: unknown, signal: CancelSignal): CallFault {
  if (signal.aborted) return 'aborted';
  switch (error instanceof Error ? error.name : '') {
    case 'NotSupportedError':
      return 'model-unknown';
    case 'NetworkError':
    case 'NotAllowedError':
      return 'not-reached';
    case 'QuotaExceededError':
      return 'question-too-long';
    default:
      return 'server';
  }
}

/** The languages as the browser knows them: `zh-CN` is `zh` there. */
function pairOf(source: string, target: string): LanguagePair {
  const known = (tag: string): string => (/^zh-(tw|hk|hant)/iu.test(tag) ? 'zh-Hant' : (tag.split('-')[0] ?? tag));
  return { sourceLanguage: known(source), targetLanguage: known(target) };
}

function partOf(event: Event): number {
  return 'loaded' in event && typeof event.loaded === 'number' ? event.loaded : 0;
}
