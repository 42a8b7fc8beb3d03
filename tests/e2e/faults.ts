import type { Page } from '@playwright/test';

/**
 * Collects what a page must never show: violations of the content security policy, errors, failed requests to other hosts.
 * Call before the first `goto`.
 */
export async function collectFaults(page: Page): Promise<() => readonly string[]> {
  const faults: string[] = [];
  await page.exposeBinding('__fault', (_source, text: string) => void faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { __fault: (text: string) => void }).__fault;
      report(`csp: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  return () => faults;
}
