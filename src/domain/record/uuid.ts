/** A UUID of version 7: an id and nothing more. Order between records never rests on it. */
export const UUID_V7_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Makes a UUIDv7 (RFC 9562, 5.7) from a wall clock in ms and ten random bytes.
 * Throws a RangeError when the clock is outside 48 bits or the bytes are not ten.
 */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs >= 2 ** 48) throw new RangeError('uuidV7: clock out of range');
  if (random.length !== 10) throw new RangeError('uuidV7: ten random bytes are needed');
  const byte = (index: number): number => random[index] ?? 0;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const time = hex(nowMs, 12);
  const version = hex(0x7000 | (((byte(0) << 8) | byte(1)) & 0x0fff), 4);
  const variant = hex(0x8000 | (((byte(2) << 8) | byte(3)) & 0x3fff), 4);
  const tail = Array.from(random.subarray(4), (value) => hex(value, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${tail}`;
}
