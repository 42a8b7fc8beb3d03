/**
 * Adds a second, narrower content security policy: policies only ever add up, so from here on the page reaches its own
 * origin and the named hosts, whatever index.html allows. Which hosts those are is known only when the app has started.
 */
export function narrowPolicy(page: Document, hosts: readonly string[] = []): void {
  const meta = page.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src ${["'self'", ...hosts].join(' ')}`;
  page.head.append(meta);
}
