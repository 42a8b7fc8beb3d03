/** A key that is searched for in all that a call leaves behind, by the real engine against a server of a third party. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { LLMock } from '@copilotkit/aimock';
import { disclose } from '../../src/domain/assist/disclosure.ts';
import { desk, EXPLAIN, EXPLAINED, handIn } from './assist-kit.ts';
import { engineAt, failureOfCall, KEY, mockServer } from './mock-kit.ts';

const said: unknown[] = [];
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  vi.spyOn(console, name).mockImplementation((...words) => void said.push(...words));
}

let server: LLMock;
beforeAll(async () => {
  server = await mockServer();
  // Services repeat the key that they refuse.
  const refusal = { message: `Incorrect API key provided: ${KEY}`, type: 'invalid_request_error', code: KEY };
  server.on({ userMessage: /"phrase":"信"/u }, { error: refusal, status: 401 });
  server.on({ userMessage: /"phrase":"达"/u }, { error: refusal, status: 500 });
  server.on({}, { content: EXPLAINED });
});
afterAll(() => server.stop());

it('is in no record, log, failure or word on the console; and every call is in the ledger', async () => {
  const at = await desk({ engine: engineAt(server.url) });
  const place = await at.inLog();
  const about = (phrase: string) => ({ data: { ...EXPLAIN, about: { side: 'source', phrase } } }) as const;
  const failures: unknown[] = [];
  const fail = async (answer: Promise<unknown>): Promise<void> => {
    const failed = await failureOfCall(answer);
    failures.push(failed.fault, failed.message, failed.stack, { ...failed }, failed.cause);
  };
  await at.ask(place);
  await fail(at.ask(place, about('信')));
  await handIn(at);
  await at.ask(at.about(), about('雅。'));
  await fail(at.ask(at.about(), about('达')));
  expect([failures[0], failures[5]]).toEqual(['wrong-key', 'server']);

  const ledger = await at.ledger();
  const left = JSON.stringify([await at.records.lines(), await at.onDisk(), ledger, failures, said.map(String)]);
  expect(left).not.toContain(KEY);
  expect(left).toContain('ai-call');
  expect(ledger.map(({ failure }) => failure)).toEqual([null, 'wrong-key', null, 'server']);
  const asked = server.getRequests().map(({ body }) => JSON.stringify((body as { messages: unknown }).messages));
  expect(ledger.map((entry) => entry.asked)).toEqual(asked);
  expect(server.getRequests().every(({ headers }) => headers['authorization'] !== undefined)).toBe(true);
  expect(disclose(ledger).calls).toBe(server.getRequests().length);
});
