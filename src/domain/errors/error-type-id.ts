import * as z from 'zod/mini';

/** How an error type is named in a key, a mark and a scheme: `accuracy/omission`, `other`. */
const ERROR_TYPE_PATTERN = /^[a-z]+(?:\/[a-z-]+)?$/;

/** In a file of its own, since every log knows it and few screens need the typology. */
export const errorTypeId = z.string().check(z.regex(ERROR_TYPE_PATTERN, 'not-an-error-type'));
