import { expect, type CDPSession, type Page } from '@playwright/test';
import { wcagViolations } from './axe-hands.ts';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What a reader can act on, and the parts of a page a screen reader lists: each needs a name. */
const NAMED = new Set([
  'button',
  'checkbox',
  'combobox',
  'complementary',
  'dialog',
  'grid',
  'group',
  'heading',
  'link',
  'listbox',
  'navigation',
  'option',
  'radio',
  'region',
  'search',
  'searchbox',
  'spinbutton',
  'textbox',
]);
const CONTROLS = new Set(['button', 'checkbox', 'combobox', 'link', 'radio', 'textbox']);
/** `panel.left`, or a place for words that was not filled. */
const RAW = /^\w+(\.\w+)+$|\{\{/u;

/** What is amiss with the names and headings of the page as a screen reader has them. */
async function amissInTree(cdp: CDPSession): Promise<string[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const root = nodes[0];
  const told = (root ? below(root) : []).filter(({ ignored }) => !ignored);
  const amiss: string[] = [];
  let level = 0;
  for (const node of told) {
    const role = node.role?.value ?? '';
    const name = node.name?.value.trim() ?? '';
    // A `details` is a group without a name.
    const isLoose = role === 'group' && name === '';
    if (NAMED.has(role) && !isLoose && (name === '' || RAW.test(name))) amiss.push(`${role} is called “${name}”`);
    if (role === 'heading') {
      const here = Number(node.properties?.find((one) => one.name === 'level')?.value.value);
      if (here > level + 1 && level > 0) amiss.push(`“${name}” is a heading ${here} after a ${level}`);
      level = here;
    }
    if (role === 'row') {
      const names = below(node)
        .filter((one) => !one.ignored && CONTROLS.has(one.role?.value ?? ''))
        .map((one) => one.name?.value ?? '');
      amiss.push(...names.filter((one, at) => names.indexOf(one) !== at).map((one) => `${name} has two of “${one}”`));
    }
  }
  if (told.length < 10) amiss.push('hardly anything is told');
  return amiss;
}

/** Every name, heading and contrast of what is shown now, by the accessibility tree and by axe. */
export async function accessible(page: Page, where: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  expect(await amissInTree(cdp), where).toEqual([]);
  await cdp.detach();
  expect(await wcagViolations(page), where).toEqual([]);
}

/** A line of an aria snapshot. */
export function told(depth: number, role: string, name = '', rest = ''): string {
  const words = name === '' ? '' : ` "${name.replaceAll('"', String.raw`\"`)}"`;
  return `${'  '.repeat(depth)}- '${`${role}${words}`.replaceAll("'", "''")}${rest}'`;
}

/** Whether Tab, pressed many times, never leaves the dialog; one press may land on the browser's own frame. */
export async function keepsFocus(page: Page, presses: number): Promise<boolean> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => {
      const at = document.activeElement;
      return at !== null && at !== document.body && at.closest('dialog, [role="dialog"]') === null;
    });
    if (isOut) return false;
  }
  return true;
}
