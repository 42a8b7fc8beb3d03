import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LLMock, MockServerOptions } from '@copilotkit/aimock';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { CallFault } from '../../src/domain/assist/engine.ts';
import { answerAll, engineAt, failureOfCall, KEY, mockServer, question } from './mock-kit.ts';

// Before any engine is made: the package keeps the functions of the console as it finds them.
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

const open: (() => Promise<unknown>)[] = [];
afterAll(() => said.mockRestore());
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  said.mockClear();
});

async function mock(options?: MockServerOptions): Promise<LLMock> {
  const server = await mockServer(options);
  open.push(() => server.stop());
  return server;
}

/** A server that says exactly what it is told to, for what no proper server would say. */
async function rawServer(answer: (outgoing: ServerResponse, body: string) => void): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (text: string) => (body += text));
    incoming.on('end', () => answer(outgoing, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const stream = (outgoing: ServerResponse, ...pieces: readonly unknown[]): void => {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const piece of pieces) outgoing.write(`data: ${typeof piece === 'string' ? piece : JSON.stringify(piece)}\n\n`);
};
const piece = (content: string, end: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason: end }],
});

describe('an answer', () => {
  it('comes in pieces, whole at the end, with its tokens', async () => {
    const server = await mock({ chunkSize: 4 });
    answerAll(server, '信、达、雅：译事三难。');
    const heard: string[] = [];
    const answer = await engineAt(server.url).complete(question({ onText: (text) => heard.push(text) }));
    expect(answer.text).toBe('信、达、雅：译事三难。');
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe(answer.text);
    expect(heard.every((text, at) => answer.text.startsWith(text) && text.length > (heard[at - 1]?.length ?? 0))).toBe(
      true,
    );
    expect(answer.tokens).toEqual({ in: expect.any(Number), out: expect.any(Number) });
    expect(answer.cost).toBeNull();
  });

  it('is asked for with the key, and with no header that tells of the browser', async () => {
    const server = await mock();
    answerAll(server, 'ok');
    await engineAt(server.url).complete(question());
    const { headers, body, path } = server.getLastRequest()!;
    expect(path).toBe('/v1/chat/completions');
    expect(Object.keys(headers).filter((name) => /stainless|openai-/u.test(name))).toEqual([]);
    expect(headers['user-agent']).not.toMatch(/openai/iu);
    expect(body).toMatchObject({ model: 'test-model', stream: true, stream_options: { include_usage: true } });
    expect(JSON.stringify(body)).not.toContain(KEY);
  });

  it('keeps the key out of what a server says back, and a word that serves as a key where it is', async () => {
    const server = await mock({ chunkSize: 5 });
    answerAll(server, `You sent ${KEY}, and once more ${KEY}. An ollama of your own.`);
    const heard: string[] = [];
    const answer = await engineAt(server.url).complete(question({ onText: (text) => heard.push(text) }));
    expect(answer.text).toBe('You sent •••, and once more •••. An ollama of your own.');
    expect(heard.some((text) => text.includes(KEY))).toBe(false);
    const word = await engineAt(server.url, { key: 'ollama' }).complete(question());
    expect(word.text).toContain('An ollama of your own.');
  });

  it('is asked for without a key where there is none', async () => {
    let sent: string | undefined = 'nothing came';
    const server = createServer((incoming, outgoing) => {
      sent = incoming.headers.authorization;
      incoming.resume();
      stream(outgoing, piece('ok', 'stop'), '[DONE]');
      outgoing.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    open.push(async () => void server.close());
    await engineAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { key: null }).complete(question());
    expect(sent).toBeUndefined();
  });

  it('tells its cost where the service tells it, and nothing where it does not', async () => {
    const usage = (cost?: unknown) => ({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3, cost } });
    for (const [cost, told] of [
      [0.00012, { amount: 0.00012, currency: 'USD' }],
      ['free', null],
      [undefined, null],
    ] as const) {
      const url = await rawServer((outgoing) => {
        stream(outgoing, piece('ok', 'stop'), usage(cost), '[DONE]');
        outgoing.end();
      });
      expect(await engineAt(url).complete(question())).toEqual({ text: 'ok', tokens: { in: 7, out: 3 }, cost: told });
    }
  });

  it('is one request: a server that does not know `stream_options` fails it, and is asked without them from then on', async () => {
    const asked: string[] = [];
    const url = await rawServer((outgoing, body) => {
      asked.push(body);
      if (body.includes('stream_options')) {
        outgoing.writeHead(400, { 'content-type': 'application/json' });
        outgoing.end('{"error":{"message":"Unrecognized request argument supplied: stream_options"}}');
        return;
      }
      stream(outgoing, piece('ok', 'stop'), '[DONE]');
      outgoing.end();
    });
    const engine = engineAt(url);
    const atOnce = await Promise.all([1, 2].map(() => failureOfCall(engine.complete(question()))));
    expect(atOnce.map(({ fault }) => fault)).toEqual(['usage-refused', 'usage-refused']);
    expect(await engine.complete(question())).toEqual({ text: 'ok', tokens: null, cost: null });
    await engine.complete(question());
    expect(asked.map((body) => body.includes('stream_options'))).toEqual([true, true, false, false]);
  });

  it('is done when it is whole, even if the server never lets go', async () => {
    const url = await rawServer((outgoing) => stream(outgoing, piece('ok', 'stop')));
    const engine = engineAt(url, { patience: { first: 5_000, next: 5_000, last: 30 } });
    expect((await engine.complete(question())).text).toBe('ok');
  });
});

describe('what the mock server says', () => {
  it.each<[number, object, CallFault, number | null]>([
    [401, { message: `Incorrect API key provided: ${KEY}`, code: 'invalid_api_key' }, 'wrong-key', null],
    [403, { message: 'Forbidden' }, 'wrong-key', null],
    [402, { message: 'Payment required' }, 'no-credit', null],
    [429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }, 'no-credit', null],
    [402, { message: 'Insufficient Balance' }, 'no-credit', null],
    [404, { message: 'The model `x` does not exist', code: 'model_not_found' }, 'model-unknown', null],
    [400, { message: 'Model Not Exist' }, 'model-unknown', null],
    [400, { message: "This model's maximum context length is 8192 tokens" }, 'question-too-long', null],
    [400, { message: 'blocked', code: 'content_filter' }, 'refused', null],
    [400, { message: 'something else' }, 'server', null],
    [502, { message: 'not reached', code: 'relay_not_reached' }, 'not-reached', null],
    [500, { message: 'The server had an error' }, 'server', null],
    [503, { message: 'Overloaded' }, 'server', null],
  ])('%i %j is %s, asked once, and told without the key', async (status, error, fault, retryAfter) => {
    const server = await mock();
    server.on({}, { error: { message: '', ...error }, status });
    const failed = await failureOfCall(engineAt(server.url).complete(question()));
    expect([failed.fault, failed.retryAfter]).toEqual([fault, retryAfter]);
    expect(server.getRequests()).toHaveLength(1);
    expect(failed.cause).toBeUndefined();
    expect(`${failed.message} ${failed.stack ?? ''} ${JSON.stringify(failed)}`).not.toContain(KEY);
    expect(said).not.toHaveBeenCalled();
  });

  it('a key the server does not know', async () => {
    const server = await mock({ auth: { apiKeys: ['another'] } });
    answerAll(server, 'ok');
    expect((await failureOfCall(engineAt(server.url).complete(question()))).fault).toBe('wrong-key');
  });

  it('429 with the seconds it wants to be left alone', async () => {
    const server = await mock();
    server.on({}, { error: { message: 'Slow down', code: 'rate_limit_exceeded' }, status: 429, retryAfter: 17 });
    const failed = await failureOfCall(engineAt(server.url).complete(question()));
    expect([failed.fault, failed.retryAfter]).toEqual(['rate-limit', 17]);
  });

  it('429 until a date', async () => {
    const url = await rawServer((outgoing) => {
      outgoing.writeHead(429, { 'retry-after': 'Sun, 01 Nov 2026 00:01:30 GMT' });
      outgoing.end('{"error":{"message":"later"}}');
    });
    expect((await failureOfCall(engineAt(url).complete(question()))).retryAfter).toBe(90);
  });

  it('a first word that does not come', async () => {
    const server = await mock();
    answerAll(server, 'late', { streamingProfile: { ttft: 3_000 } });
    const engine = engineAt(server.url, { patience: { first: 80, next: 5_000, last: 50 } });
    expect((await failureOfCall(engine.complete(question()))).fault).toBe('too-slow');
  });

  it('words that stop coming', async () => {
    const url = await rawServer((outgoing) => stream(outgoing, piece('and then')));
    const engine = engineAt(url, { patience: { first: 5_000, next: 80, last: 50 } });
    expect((await failureOfCall(engine.complete(question()))).fault).toBe('too-slow');
  });

  it('a long thought before the first word is no silence', async () => {
    const url = await rawServer((outgoing) => {
      stream(outgoing);
      let thoughts = 0;
      const timer = setInterval(() => {
        thoughts += 1;
        if (thoughts <= 6) {
          outgoing.write(`data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'hm' } }] })}\n\n`);
          return;
        }
        clearInterval(timer);
        outgoing.end(`data: ${JSON.stringify(piece('done', 'stop'))}\n\ndata: [DONE]\n\n`);
      }, 120);
    });
    const engine = engineAt(url, { patience: { first: 600, next: 600, last: 50 } });
    expect((await engine.complete(question())).text).toBe('done');
  });

  it('a stream that is cut off, by its length and by its connection', async () => {
    const server = await mock({ chunkSize: 2 });
    answerAll(server, 'an answer of many pieces', { truncateAfterChunks: 3, latency: 20 });
    expect((await failureOfCall(engineAt(server.url).complete(question()))).fault).toBe('cut');
    const url = await rawServer((outgoing) => {
      stream(outgoing, piece('half an'));
      setTimeout(() => outgoing.destroy(), 50);
    });
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('cut');
  });

  it('an answer that the model itself broke off', async () => {
    const server = await mock();
    server.on({}, { content: 'half an', finishReason: 'length' });
    expect((await failureOfCall(engineAt(server.url).complete(question()))).fault).toBe('cut');
  });

  it('a refusal, by a filter and in words', async () => {
    const server = await mock();
    server.on({}, { content: 'I', finishReason: 'content_filter' });
    expect((await failureOfCall(engineAt(server.url).complete(question()))).fault).toBe('refused');
    const url = await rawServer((outgoing) => stream(outgoing, { choices: [{ delta: { refusal: 'I cannot' } }] }));
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('refused');
  });

  it('nothing', async () => {
    const server = await mock();
    server.on({}, { content: ' \n' });
    expect((await failureOfCall(engineAt(server.url).complete(question()))).fault).toBe('empty');
  });

  it('more than may be read: the call ends there, and 1 MB that may be read is read', async () => {
    const server = await mock({ chunkSize: 4_096 });
    answerAll(server, '译'.repeat(1_000_000));
    let heard = 0;
    const engine = engineAt(server.url);
    const failed = await failureOfCall(engine.complete(question({ onText: (text) => (heard = text.length) })));
    expect(failed.fault).toBe('too-long');
    expect(heard).toBeLessThanOrEqual(10_000);
    expect((await engine.complete(question({ most: 1_000_000 }))).text).toHaveLength(1_000_000);
  });

  it.each([
    ['no JSON', 'data: {"choices":[{"delta":{"content":"a"\n\n'],
    ['JSON that is no answer', 'data: {"hello":"world"}\n\n'],
    ['content that is no text', 'data: {"choices":[{"delta":{"content":{"a":1}}}]}\n\n'],
    ['a list', 'data: []\n\n'],
  ])('%s: malformed, and nothing is written into the console', async (_what, text) => {
    const url = await rawServer((outgoing) => {
      stream(outgoing);
      outgoing.end(text);
    });
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('malformed');
    expect(said).not.toHaveBeenCalled();
  });

  it('a page of a website where an answer should be', async () => {
    const url = await rawServer((outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/html' });
      outgoing.end('<p>Welcome');
    });
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('malformed');
  });

  it('an error in the middle of the stream', async () => {
    const url = await rawServer((outgoing) =>
      stream(outgoing, piece('a'), { error: { message: 'Insufficient credits' } }),
    );
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('no-credit');
  });
});

describe('a call that is stopped', () => {
  it('stops the request itself', async () => {
    let gone = false;
    const url = await rawServer((outgoing) => {
      stream(outgoing, piece('word'));
      outgoing.on('close', () => (gone = true));
    });
    const stop = new AbortController();
    const failed = await failureOfCall(
      engineAt(url).complete(question({ signal: stop.signal, onText: () => stop.abort() })),
    );
    expect(failed.fault).toBe('aborted');
    await vi.waitFor(() => expect(gone).toBe(true));
  });

  it('before the first word', async () => {
    const server = await mock();
    answerAll(server, 'late', { streamingProfile: { ttft: 5_000 } });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect((await failureOfCall(engineAt(server.url).complete(question({ signal: stop.signal })))).fault).toBe(
      'aborted',
    );
  });

  it('before it is made: nobody is asked', async () => {
    const server = await mock();
    answerAll(server, 'ok');
    const signal = AbortSignal.abort();
    expect((await failureOfCall(engineAt(server.url).complete(question({ signal })))).fault).toBe('aborted');
    expect(server.getRequests()).toEqual([]);
  });
});

describe('where nothing is reached', () => {
  const surface = (online: boolean) => ({ online: () => online, now: () => 0 });
  const closed = async (): Promise<string> => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    return `http://127.0.0.1:${port}`;
  };

  it('on this computer: not reached, whether there is a network or not', async () => {
    for (const online of [true, false]) {
      const engine = engineAt(await closed(), { surface: surface(online) });
      expect((await failureOfCall(engine.complete(question()))).fault).toBe('not-reached');
    }
  });

  it('elsewhere: no network, or not reached; and http is named', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const fault = async (baseUrl: string, online: boolean): Promise<string> =>
      (await failureOfCall(engineAt('', { baseUrl, surface: surface(online) }).complete(question()))).fault;
    expect(await fault('https://ai.invalid/v1', false)).toBe('no-network');
    expect(await fault('https://ai.invalid/v1', true)).toBe('not-reached');
    expect(await fault('http://ai.invalid/v1', true)).toBe('mixed-content');
    fetching.mockRestore();
  });

  it('a redirect is not followed: the key goes to the address that was named, and to no other', async () => {
    const other = await mock();
    answerAll(other, 'ok');
    const url = await rawServer((outgoing) => {
      outgoing.writeHead(307, { location: `${other.url}/v1/chat/completions` });
      outgoing.end();
    });
    expect((await failureOfCall(engineAt(url).complete(question()))).fault).toBe('not-reached');
    expect(other.getRequests()).toEqual([]);
  });
});
