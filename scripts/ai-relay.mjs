/**
 * Passes what the page asks of `ai-relay/` on to one AI service, for services that do not answer web pages:
 * `npm start -- --ai-relay URL`. It reaches that one address, answers this page alone, and follows no redirect.
 */
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';

/** The longest question, in bytes. The app asks less than a third of it. */
const MOST = 2_000_000;
/** All that the app asks. With the key of the environment, a page that was taken over could else do anything an account can. */
const ASKED = 'chat/completions';
/** Anything else a service sends is handed on as plain text, so that it can never be a page of our own origin. */
const TYPES = /^(application\/json|text\/event-stream)\b/iu;

/**
 * The address to pass on to, out of what was typed. Throws with a sentence in both languages.
 * @returns {URL}
 */
export function relayTarget(text) {
  const refuse = (zh, en) => {
    throw new RangeError(`--ai-relay ${zh}\n--ai-relay ${en}`);
  };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    return refuse(
      '后面要写一个以 http:// 或 https:// 开头的地址。',
      'needs an address that begins with http:// or https://.',
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return refuse(
      '的地址里不能有密码、? 或 #。密钥请放在环境变量 YIJIN_AI_KEY 里。',
      'takes an address without password, ? or #. The key goes into the environment variable YIJIN_AI_KEY.',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Whether a request comes from a page of this server, and from no other that the browser has open. */
function isOwn({ headers }, port) {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${port}`);
  if (!hosts.includes(headers.host)) return false;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${headers.host}`) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin !== undefined || site !== undefined;
}

function say(outgoing, status, body) {
  if (outgoing.headersSent) return outgoing.destroy();
  outgoing.writeHead(status, { ...SAFE, 'content-type': 'application/json; charset=utf-8' });
  outgoing.end(JSON.stringify(body));
}
const fail = (outgoing, status, code, message) => say(outgoing, status, { error: { code, message } });

const SAFE = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

/** Reads a body; null when it is longer than allowed. */
async function bodyOf(incoming) {
  const parts = [];
  let size = 0;
  // The connection stays, so that it can be said why.
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > MOST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * Makes the relay. It answers a request whose path after `ai-relay/` is `rest`.
 * @param {{target: URL, key?: string | undefined}} options `key` is sent in place of the page's own; it is never written anywhere.
 */
export function createRelay({ target, key = '' }) {
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;

  return async function relay(incoming, outgoing, rest) {
    if (!isOwn(incoming, incoming.socket.localPort)) {
      incoming.resume();
      return fail(outgoing, 403, 'relay_not_own_page', 'The relay answers pages of Yijin on this computer only.');
    }
    const method = rest === '' ? 'GET' : 'POST';
    if (rest !== '' && rest !== ASKED) {
      incoming.resume();
      return fail(outgoing, 404, 'relay_path', `Only ${ASKED}.`);
    }
    if (incoming.method !== method) {
      incoming.resume();
      return fail(outgoing, 405, 'relay_method', `Only ${method}.`);
    }
    if (rest === '') return say(outgoing, 200, { relay: 'yijin', to: target.origin, key: key !== '' });
    const body = await bodyOf(incoming);
    if (body === null) {
      outgoing.setHeader('connection', 'close');
      return fail(outgoing, 413, 'relay_too_long', `More than ${MOST} bytes.`);
    }
    const authorization = key === '' ? incoming.headers.authorization : `Bearer ${key}`;
    const asked = send(new URL(ASKED, target), {
      method,
      headers: {
        accept: incoming.headers.accept ?? 'application/json',
        'accept-encoding': 'identity',
        ...(authorization === undefined ? {} : { authorization }),
        'content-type': 'application/json',
        'content-length': body.length,
      },
    });
    // The page has stopped the call: it ends there too.
    outgoing.on('close', () => asked.destroy());
    asked.on('error', () => fail(outgoing, 502, 'relay_not_reached', `${target.origin} was not reached.`));
    asked.on('response', (answer) => {
      const { statusCode = 502, headers } = answer;
      if (statusCode >= 300 && statusCode < 400) {
        answer.resume();
        return fail(
          outgoing,
          502,
          'relay_redirect',
          `${target.origin} sends on to another address, which is not followed.`,
        );
      }
      const type = headers['content-type'] ?? '';
      outgoing.writeHead(statusCode, {
        ...SAFE,
        'content-type': TYPES.test(type) ? type : 'text/plain; charset=utf-8',
        ...(headers['retry-after'] === undefined ? {} : { 'retry-after': headers['retry-after'] }),
      });
      // At once, or the page waits for the first words with its own patience.
      outgoing.flushHeaders();
      return pipeline(answer, outgoing, () => undefined);
    });
    return asked.end(body);
  };
}
