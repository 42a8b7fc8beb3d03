/**
 * SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. Handed in from outside:
 * the domain knows neither WebCrypto nor Node.
 */
export type Digest = (text: string) => Promise<string>;

/** A SHA-256 as the records write it: 64 lower-case hexadecimal digits. */
export const SHA256_PATTERN = /^[0-9a-f]{64}$/;
