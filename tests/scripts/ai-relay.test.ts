import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRelay, relayTarget } from '../../scripts/ai-relay.mjs';
import { serve } from '../../scripts/serve.mjs';
import { relayMessage } from '../../scripts/start.mjs';
import { answerAll, engineAt, KEY, mockServer, question } from '../assist/mock-kit.ts';

const root = mkdtempSync(join(tmpdir(), 'yijin-relay-'));
beforeAll(() => writeFileSync(join(root, 'index.html'), '<p>译进'));
afterAll(() => rmSync(root, { recursive: true }));

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A service in the background that tells what it was sent. */
async function service(answer: (incoming: IncomingMessage, outgoing: ServerResponse, body: string) => void) {
  const seen: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (text: string) => (body += text));
    incoming.on('end', () => {
      seen.push({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body });
      answer(incoming, outgoing, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function site(target: string, key?: string) {
  const served = await serve({ root, relay: createRelay({ target: relayTarget(target), key }) });
  open.push(() => served.close());
  return served;
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the relay as a page of it would; `headers` adds to that, null takes away. */
function ask(
  port: number,
  path: string,
  { method = 'POST', body = '{}', headers = {} }: { method?: string; body?: string; headers?: object } = {},
): Promise<Got> {
  const all = {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<string, string>;
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      answer.on('error', fail);
    });
    asked.on('error', fail);
    asked.end(method === 'POST' ? body : undefined);
  });
}
const json = (outgoing: ServerResponse, body: string, status = 200): void => {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(body);
};

describe('what is passed on', () => {
  it('is the question, to the one address, with the key of the environment and nothing of the browser', async () => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{"ok":true}'));
    const { port } = await site(`${ai.url}/v1`, KEY);
    const got = await ask(port, '/ai-relay/chat/completions', {
      body: '{"model":"m"}',
      headers: {
        authorization: 'Bearer of-the-page',
        cookie: 'a=b',
        referer: 'http://x/',
        'content-type': 'application/json',
      },
    });
    expect([got.status, got.body]).toEqual([200, '{"ok":true}']);
    expect(ai.seen).toHaveLength(1);
    const [{ method, url, headers, body }] = ai.seen as [(typeof ai.seen)[0]];
    expect([method, url, body]).toEqual(['POST', '/v1/chat/completions', '{"model":"m"}']);
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
  });

  it('carries the key of the page where the environment has none', async () => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const { port } = await site(ai.url);
    await ask(port, '/ai-relay/chat/completions', { headers: { authorization: 'Bearer of-the-page', origin: null } });
    await ask(port, '/ai-relay/chat/completions');
    expect(ai.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/chat/completions', 'Bearer of-the-page'],
      ['/chat/completions', undefined],
    ]);
  });

  it('comes back piece by piece, as it comes', async () => {
    let finish: () => void = () => undefined;
    const ai = await service((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
      finish = () => outgoing.end('data: two\n\n');
    });
    const { port } = await site(ai.url);
    const answer = await fetch(`http://127.0.0.1:${port}/ai-relay/chat/completions`, {
      method: 'POST',
      body: '{}',
      headers: { origin: `http://127.0.0.1:${port}` },
    });
    const reader = answer.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: one\n\n');
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: two\n\n');
  });

  it('keeps status and retry-after of a refusal', async () => {
    const ai = await service((_incoming, outgoing) => {
      outgoing
        .writeHead(429, { 'content-type': 'application/json', 'retry-after': '7', 'set-cookie': 'a=b' })
        .end('{}');
    });
    const { port } = await site(ai.url);
    const { status, headers } = await ask(port, '/ai-relay/chat/completions');
    expect([status, headers['retry-after'], headers['set-cookie']]).toEqual([429, '7', undefined]);
  });

  it('can never be a page of ours', async () => {
    const ai = await service((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<script>alert(1)</script>');
    });
    const { port } = await site(ai.url);
    const { headers } = await ask(port, '/ai-relay/chat/completions');
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it('stops when the page stops', async () => {
    let gone = false;
    const ai = await service((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
      outgoing.on('close', () => (gone = true));
    });
    const { port } = await site(ai.url);
    const stop = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${port}/ai-relay/chat/completions`, {
      method: 'POST',
      body: '{}',
      headers: { origin: `http://127.0.0.1:${port}` },
      signal: stop.signal,
    });
    await answer.body!.getReader().read();
    stop.abort();
    await vi.waitFor(() => expect(gone).toBe(true));
  });

  it('stops when the page stops before anything came', async () => {
    let gone = false;
    const ai = await service((_incoming, outgoing) => outgoing.on('close', () => (gone = true)));
    const { port } = await site(ai.url);
    const stop = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/ai-relay/chat/completions`, {
      method: 'POST',
      body: '{}',
      headers: { origin: `http://127.0.0.1:${port}` },
      signal: stop.signal,
    });
    await vi.waitFor(() => expect(ai.seen).toHaveLength(1));
    stop.abort();
    await expect(answer).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(gone).toBe(true));
  });

  it('is what the engine asks: an answer through the relay is an answer', async () => {
    const mock = await mockServer();
    open.push(() => mock.stop());
    answerAll(mock, '信达雅');
    const { port } = await site(`${mock.url}/v1`, KEY);
    const { fetch: real } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('origin', `http://127.0.0.1:${port}`);
      return real(url, { ...init, headers });
    });
    const engine = engineAt('', { baseUrl: `http://127.0.0.1:${port}/ai-relay`, key: null });
    expect((await engine.complete(question())).text).toBe('信达雅');
    vi.restoreAllMocks();
  });
});

describe('what is refused', () => {
  it.each([
    ['another website', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['another name for this computer', { host: 'evil.example' }],
    ['a name that somebody lets lead here', { host: 'evil.example:4711', origin: 'http://evil.example:4711' }],
    ['a name that only looks like ours', { host: 'localhost.evil.example' }],
    ['a page that hides where it comes from', { origin: 'null' }],
    ['a browser that says it is another site', { origin: null, 'sec-fetch-site': 'cross-site' }],
    ['an address that was typed or opened as a link', { origin: null, 'sec-fetch-site': 'none' }],
    ['a program that says nothing', { origin: null, 'sec-fetch-site': null }],
  ])('%s: nothing is sent', async (_who, headers) => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const { port } = await site(ai.url, KEY);
    const { status, body } = await ask(port, '/ai-relay/chat/completions', { headers });
    expect(status).toBe(403);
    expect(body).not.toContain(KEY);
    expect(ai.seen).toEqual([]);
  });

  it.each([
    '/ai-relay/../index.html',
    '/ai-relay/..%2f..%2fadmin',
    '/ai-relay/%2e%2e/admin',
    '/ai-relay//evil.example/x',
    '/ai-relay/https://evil.example/x',
    '/ai-relay/a/.hidden',
    '/ai-relay/a\\b',
    '/ai-relay/a b',
    '/ai-relay/models',
    '/ai-relay/files',
    '/ai-relay/chat/completions/',
    '/ai-relay/Chat/Completions',
  ])('%s is no path of the service', async (path) => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const { port } = await site(`${ai.url}/v1`, KEY);
    expect((await ask(port, encodeURI(path).replaceAll('%25', '%'))).status).toBe(404);
    expect(ai.seen).toEqual([]);
  });

  it('any other method', async () => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const { port } = await site(ai.url);
    for (const method of ['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      expect((await ask(port, '/ai-relay/chat/completions', { method })).status).toBe(405);
    }
    expect((await ask(port, '/ai-relay/')).status).toBe(405);
    expect(ai.seen).toEqual([]);
  });

  it('a question of more than 2 MB', async () => {
    const ai = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const { port } = await site(ai.url);
    const { status } = await ask(port, '/ai-relay/chat/completions', { body: 'x'.repeat(2_000_001) });
    expect(status).toBe(413);
    expect(ai.seen).toEqual([]);
  });

  it('a redirect, whose new address is not asked', async () => {
    const other = await service((_incoming, outgoing) => json(outgoing, '{}'));
    const ai = await service((_incoming, outgoing) => outgoing.writeHead(307, { location: other.url }).end());
    const { port } = await site(ai.url, KEY);
    const { status, headers, body } = await ask(port, '/ai-relay/chat/completions');
    expect([status, headers.location, JSON.parse(body)]).toMatchObject([
      502,
      undefined,
      { error: { code: 'relay_redirect' } },
    ]);
    expect(other.seen).toEqual([]);
  });

  it('a service that is not there: said, without the key', async () => {
    const { port } = await site('http://127.0.0.1:9/v1', KEY);
    const { status, body } = await ask(port, '/ai-relay/chat/completions');
    expect([status, body.includes('relay_not_reached'), body.includes(KEY)]).toEqual([502, true, false]);
  });
});

describe('the relay itself', () => {
  it('says to its own page where it leads, and whether it has a key, not which', async () => {
    const { port } = await site('https://api.example.com/v1', KEY);
    const { status, body } = await ask(port, '/ai-relay/', { method: 'GET' });
    expect([status, JSON.parse(body)]).toEqual([200, { relay: 'yijin', to: 'https://api.example.com', key: true }]);
  });

  it('is not there unless it was asked for', async () => {
    const served = await serve({ root });
    open.push(() => served.close());
    expect((await ask(served.port, '/ai-relay/', { method: 'GET' })).status).toBe(404);
    expect((await ask(served.port, '/ai-relay/chat/completions')).status).toBe(405);
  });

  it('leaves all else to the files', async () => {
    const { port } = await site('https://api.example.com/v1');
    expect((await ask(port, '/', { method: 'GET' })).body).toBe('<p>译进');
  });

  it.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1/'],
    ['http://192.168.1.5:11434/v1/', 'http://192.168.1.5:11434/v1/'],
  ])('%s leads to %s', (text, href) => {
    expect(relayTarget(text).href).toBe(href);
  });

  it.each([
    '',
    'api.example.com',
    'file:///etc/passwd',
    'https://u:p@a.com/',
    'https://a.com/?key=1',
    'https://a.com/#k',
  ])('cannot lead to %j, and says why in both languages', (text) => {
    expect(() => relayTarget(text)).toThrow(/^--ai-relay .*\p{Script=Han}.*\n--ai-relay [\x20-\x7e]+$/u);
  });

  it('is told at the start, without the key', () => {
    const told = relayMessage({ target: relayTarget('https://api.example.com/v1'), key: KEY });
    expect(told).toContain('https://api.example.com/v1/');
    expect(told).toContain('YIJIN_AI_KEY');
    expect(told).not.toContain(KEY);
  });
});
