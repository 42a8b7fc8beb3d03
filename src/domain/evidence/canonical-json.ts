/**
 * The one spelling of a JSON value that a hash is over (RFC 8785, JCS): no white space, members sorted by the UTF-16
 * units of their names, numbers as ECMAScript writes them. Any JCS library of any language gives the same text.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/**
 * The path of the first member in which two JSON values differ, as `findings.repaired`; the empty path when the values
 * themselves do; null when they are equal. The order of members does not count.
 */
export function firstDifference(a: unknown, b: unknown): string | null {
  if (a === b) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return '';
  if (Array.isArray(a) !== Array.isArray(b)) return '';
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const inner = firstDifference(memberOf(a, name), memberOf(b, name));
    if (inner !== null) return inner === '' ? name : `${name}.${inner}`;
  }
  return null;
}

function memberOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
