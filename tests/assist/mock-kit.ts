/** A server that answers the OpenAI way, by a third party, and engines that ask it. */
import { LLMock, type FixtureOpts, type MockServerOptions } from '@copilotkit/aimock';
import { CallFailed, type Engine, type EngineRequest } from '../../src/domain/assist/engine.ts';
import { createOpenAiEngine, type OpenAiEngineOptions } from '../../src/assist/openai-engine.ts';

export const KEY = 'sk-planted-0123456789abcdef';

export async function mockServer(options: MockServerOptions = {}): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent', ...options });
  await mock.start();
  return mock;
}

/** Answers everything with `content`. */
export function answerAll(mock: LLMock, content: string, options: FixtureOpts = {}): void {
  mock.on({}, { content }, options);
}

export function engineAt(url: string, options: Partial<OpenAiEngineOptions> = {}): Engine {
  return createOpenAiEngine({
    name: 'other:test-model',
    baseUrl: `${url}/v1`,
    model: 'test-model',
    key: KEY,
    surface: { online: () => true, now: () => Date.parse('2026-11-01T00:00:00Z') },
    ...options,
  });
}

export function question(extra: Partial<EngineRequest> = {}): EngineRequest {
  return {
    messages: [
      { role: 'system', content: 'Answer.' },
      { role: 'user', content: '{"source":"译事三难"}' },
    ],
    most: 10_000,
    signal: new AbortController().signal,
    ...extra,
  };
}

/** How a call failed; throws where it did not, or not as it should. */
export async function failureOfCall(answer: Promise<unknown>): Promise<CallFailed> {
  const thrown: unknown = await answer.then(
    () => new Error('the call was answered'),
    (error: unknown) => error,
  );
  if (thrown instanceof CallFailed) return thrown;
  throw thrown;
}
