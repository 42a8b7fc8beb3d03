/** What a failed call means, read from status, code and words of the answer. Services say the same thing in many ways. */
import { APIConnectionError, APIError } from 'openai';
import type { CallFault } from '../domain/assist/engine.ts';

/** What of a failure may go on: no message, no header, no cause, since services repeat keys in them. */
export interface Failure {
  readonly fault: CallFault;
  /** Seconds. */
  readonly retryAfter: number | null;
}

/** The page that asks. */
export interface Surface {
  online(): boolean;
  now(): number;
}

const NO_CREDIT =
  /insufficient[_ ](quota|balance|credits?|funds)|exceeded[_ ]current[_ ]quota|arrearage|overdue|billing_hard_limit|余额不足|欠费|^1113$/iu;
const NO_MODEL =
  /model[_ ](not[_ ](found|exist|supported)|does not exist)|(unknown|no such|invalid|nonexistent) model|模型不存在|^1211$/iu;
const TOO_LONG = /context[_ ](length|window)|maximum context|too many tokens|prompt is too long/iu;
const REFUSED = /content[_ ](filter|policy)|data_inspection_failed|sensitive/iu;

/** Reads what the openai package threw before any answer came. */
export function failureOf(error: unknown, baseUrl: string, surface: Surface): Failure {
  if (error instanceof APIConnectionError || !(error instanceof APIError)) {
    return { fault: unreached(baseUrl, surface), retryAfter: null };
  }
  const { status, code, type, message } = error;
  const said = [code, type, message].filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
  const says = (pattern: RegExp): boolean => said.some((one) => pattern.test(one));
  const failed = (fault: CallFault): Failure => ({ fault, retryAfter: null });
  // The relay of `npm start` answers, and what lies behind it does not.
  if (typeof code === 'string' && code.startsWith('relay_')) return failed('not-reached');
  if (status === 402 || says(NO_CREDIT)) return failed('no-credit');
  if (status === 429) return { fault: 'rate-limit', retryAfter: secondsOf(error.headers, surface.now()) };
  if (status === 404 || says(NO_MODEL)) return failed('model-unknown');
  if (status === 401 || status === 403) return failed('wrong-key');
  if (status === 413 || says(TOO_LONG)) return failed('question-too-long');
  if (says(REFUSED)) return failed('refused');
  return failed('server');
}

/** Whether a server refused the call for nothing but the wish to be told the tokens. */
export function refusesUsage(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422)
    ? /stream_options|include_usage/u.test(`${error.param ?? ''} ${error.message}`)
    : false;
}

/** A browser does not tell a page why nothing was reached. What can be told from the outside is. */
function unreached(baseUrl: string, { online }: Surface): CallFault {
  if (/^http:\/\/(?!(localhost|127\.0\.0\.1)[:/]|(localhost|127\.0\.0\.1)$)/iu.test(baseUrl)) return 'mixed-content';
  const here = /^http:\/\//iu.test(baseUrl);
  return here || online() ? 'not-reached' : 'no-network';
}

/** How long a server wants to be left alone, in whole seconds: told as a number or as a date. */
function secondsOf(headers: Headers | undefined, now: number): number | null {
  const told = headers?.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+(\.\d+)?$/u.test(told) ? Number(told) : (Date.parse(told) - now) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}
