/*
 * The service worker. The build puts `self.BUILD = { version, first, rest }` above these lines (service-worker-plugin.ts).
 *
 * One cache a version, named by the scope, so that two copies on one host do not mix. `first` (what the library page
 * needs) is fetched at installation, all or nothing. `rest` (Monaco, exercises…) is fetched when the page asks for it,
 * after it has loaded. A new version waits until the page says `skip-waiting`. Other origins are never touched.
 */
const { version, first, rest } = self.BUILD;
const PREFIX = `yijin ${self.registration.scope} `;
const CACHE = PREFIX + version;
const address = (file) => new URL(file, self.registration.scope).href;
const START = address('./');
const LISTED = new Set([...first, ...rest].map(address));

/** Files under assets/ carry a hash in their names: what an older version has of them need not be fetched again. */
const isHashed = (url) => url.startsWith(address('assets/'));

async function add(cache, url) {
  if (await cache.match(url, { ignoreVary: true })) return;
  const known = isHashed(url) ? await caches.match(url, { ignoreVary: true }) : undefined;
  const answer = known ?? (await fetch(url, { cache: isHashed(url) ? 'default' : 'reload' }));
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  // A redirected answer may not be given to a navigation, so it is made anew.
  await cache.put(url, answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer);
}

async function addFirst() {
  const cache = await caches.open(CACHE);
  await Promise.all(first.map((file) => add(cache, address(file))));
}

let filling = null;

/** Fetches what is not there yet, one by one, so that it never stands in the way of the page. */
async function addRest() {
  const cache = await caches.open(CACHE);
  for (const file of rest) await add(cache, address(file));
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answerFromCache(request, url) {
  const cached = await caches.match(url, { cacheName: CACHE, ignoreVary: true });
  return cached ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(addFirst()));

self.addEventListener('activate', (event) => event.waitUntil(dropOldCaches().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') self.skipWaiting();
  if (event.data === 'fill') {
    filling ??= addRest().finally(() => (filling = null));
    const port = event.ports[0];
    event.waitUntil(
      filling.then(
        () => port?.postMessage('full'),
        () => port?.postMessage('not-full'), // offline again; the next visit asks again
      ),
    );
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*$/u, '');
  if (request.method !== 'GET' || !url.startsWith(self.registration.scope)) return;
  if (LISTED.has(url)) event.respondWith(answerFromCache(request, url));
  else if (request.mode === 'navigate') event.respondWith(answerFromCache(request, START));
});
