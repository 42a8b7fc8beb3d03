// No 0, 1, I, L, O or U: what is read aloud or copied by hand must not be mistaken.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
const LENGTH = 7;

/**
 * The check character of a code's body: Luhn's sum modulo 30 (Luhn mod N), which finds every single wrong character
 * and nearly every swap of neighbours.
 */
function checkCharacter(body: string): string {
  let sum = 0;
  let factor = 2;
  for (const char of [...body].reverse()) {
    const product = factor * ALPHABET.indexOf(char);
    sum += Math.floor(product / BASE) + (product % BASE);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

/** A learner code such as `K7QW-2RT9`: seven characters by chance and a check character. It stands in for the name. */
export function learnerCode(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`learnerCode: ${LENGTH} random bytes are needed`);
  const body = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % BASE)).join('');
  const code = body + checkCharacter(body);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code in its one spelling, or null when it is none (wrong characters, wrong length, wrong check character). */
export function parseLearnerCode(input: string): string | null {
  const plain = input.toUpperCase().replace(/[\s-]/g, '');
  if (plain.length !== LENGTH + 1 || [...plain].some((char) => !ALPHABET.includes(char))) return null;
  if (checkCharacter(plain.slice(0, LENGTH)) !== plain.charAt(LENGTH)) return null;
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}
