/** The only home of the openai package: one model at one address, asked with a stream that can be stopped at any moment. */
import OpenAI from 'openai';
import {
  CallFailed,
  type CallFault,
  type Engine,
  type EngineAnswer,
  type EngineRequest,
} from '../domain/assist/engine.ts';
import { readChunk } from './chunk.ts';
import { growWithoutKey } from './grow-without-key.ts';
import { failureOf, refusesUsage, type Surface } from './openai-fault.ts';

export interface OpenAiEngineOptions {
  /** `provider:model`, as it goes into the ledger. */
  readonly name: string;
  /** Absolute. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null where none is needed. */
  readonly key: string | null;
  readonly surface: Surface;
  /** How long nothing may come, in ms: before the first words, between words, and after the last for the tokens. */
  readonly patience?: Patience;
}

export interface Patience {
  readonly first: number;
  readonly next: number;
  readonly last: number;
}

/** A model on one's own computer may have to be loaded first, and some think before they write. */
const PATIENCE: Patience = { first: 120_000, next: 45_000, last: 3_000 };

/** Headers of the package that tell of the browser, and that many servers do not let a page send. */
const UNSENT = [
  ...['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout'].map(
    (name) => `X-Stainless-${name}`,
  ),
  'User-Agent',
];

const REFUSALS = ['content_filter', 'sensitive', 'refusal'];

/**
 * One request a call. A server that does not know the wish to be told the tokens fails the first with `usage-refused`: the engine
 * leaves the wish out from then on, and whoever writes the ledger asks again.
 */
export function createOpenAiEngine(options: OpenAiEngineOptions): Engine {
  const { name, baseUrl, model, key, surface, patience = PATIENCE } = options;
  const client = new OpenAI({
    apiKey: key ?? '',
    baseURL: baseUrl,
    organization: null,
    project: null,
    webhookSecret: null,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    // Ours are shorter; the package would only say that something was slow.
    timeout: 3_600_000,
    // It writes answers into the console.
    logLevel: 'off',
    defaultHeaders: Object.fromEntries(
      [...UNSENT, ...(key === null ? ['Authorization'] : [])].map((one) => [one, null]),
    ),
    fetchOptions: { redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
  });
  let tellsUsage = true;

  const open = (messages: EngineRequest['messages'], usage: boolean, signal: AbortSignal) =>
    client.chat.completions
      .create(
        {
          model,
          messages: messages.map(({ role, content }) => ({ role, content })),
          stream: true,
          ...(usage ? { stream_options: { include_usage: true } } : {}),
        },
        { signal },
      )
      .withResponse();

  return {
    name,
    async complete({ messages, most, signal, onText }) {
      const stop = new AbortController();
      let why: CallFault | null = null;
      const end = (fault: CallFault): void => {
        why ??= fault;
        stop.abort();
      };
      const aborted = (): void => end('aborted');
      if (signal.aborted) throw new CallFailed('aborted');
      signal.addEventListener('abort', aborted, { once: true });

      let text = '';
      const grow = growWithoutKey(key);
      let begun = false;
      let reason: string | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        clearTimeout(timer);
        const ms = reason !== null ? patience.last : text === '' ? patience.first : patience.next;
        // The answer is whole: only what it cost is not told.
        timer = setTimeout(() => (reason === null ? end('too-slow') : stop.abort()), ms);
      };
      let tokens: EngineAnswer['tokens'] = null;
      let dollars: number | null = null;
      const usage = tellsUsage;
      try {
        wait();
        const { data, response } = await open(messages, usage, stop.signal);
        begun = true;
        // A page of a website, say, where the address is not quite that of the service.
        if (!/^text\/event-stream\b/iu.test(response.headers.get('content-type') ?? '')) end('malformed');
        // A stopped stream ends like a whole one: only `why` tells them apart.
        for await (const one of data as AsyncIterable<unknown>) {
          const chunk = readChunk(one);
          if (!chunk) {
            end('malformed');
            break;
          }
          text = grow(text, chunk.text);
          reason ??= chunk.end;
          tokens = chunk.tokens ?? tokens;
          dollars = chunk.dollars ?? dollars;
          if (chunk.refusal) end('refused');
          if (text.length > most) end('too-long');
          if (why !== null) break;
          if (chunk.text !== '') onText?.(text);
          wait();
        }
      } catch (error) {
        // What was thrown stays here: it carries headers, and words in which services repeat the key.
        if (why === null && reason === null) throw new CallFailed(...told(error, begun, usage));
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', aborted);
        stop.abort();
      }
      why ??= faultOfEnd(reason, text);
      if (why !== null) throw new CallFailed(why);
      return { text, tokens, cost: dollars === null ? null : { amount: dollars, currency: 'USD' } };
    },
  };

  function told(error: unknown, begun: boolean, usage: boolean): ConstructorParameters<typeof CallFailed> {
    if (error instanceof SyntaxError) return ['malformed'];
    if (begun && !(error instanceof OpenAI.APIError)) return [surface.online() ? 'cut' : 'no-network'];
    if (usage && refusesUsage(error)) {
      tellsUsage = false;
      return ['usage-refused'];
    }
    const { fault, retryAfter } = failureOf(error, baseUrl, surface);
    return [fault, { retryAfter }];
  }
}

/** What the end of a stream says of the answer: a stream that stops without a reason was cut, and so was one at its limit. */
function faultOfEnd(reason: string | null, text: string): CallFault | null {
  if (reason === null || reason === 'length') return 'cut';
  if (REFUSALS.includes(reason)) return 'refused';
  return text.trim() === '' ? 'empty' : null;
}
