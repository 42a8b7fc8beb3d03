import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';
import { readAddress } from './address.ts';

const bilingual = z.strictObject({ 'zh-CN': plainText(1, 300), en: plainText(1, 300) });

/**
 * A service that answers the OpenAI way, as it is offered in the settings. What is not known of it is said to be unknown.
 */
export const provider = z.strictObject({
  /** As it goes into the ledger before the model. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/)),
  name: bilingual,
  /** As it is called after a model. */
  short: bilingual,
  /** A company's service, a program on this computer, the relay of `npm start`, or an address that she types. */
  kind: z.enum(['cloud', 'local', 'relay', 'other']),
  /** Its place in the list of its kind. */
  place: z.int(),
  /** Its address; empty where she types one. */
  baseUrl: z.string().check(z.refine((text) => text === '' || readAddress(text).ok)),
  /** Models to begin with. Others can be typed. */
  models: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(6)),
  /** Whether it answers without a key. */
  key: z.enum(['needed', 'optional']),
  /** The page where a key is made. */
  keyPage: z.nullable(z.url({ protocol: /^https$/ })),
  /** Whether it lets pages of a browser ask: always, after a setting of its own, never (then a relay is needed), or unknown. */
  browsers: z.enum(['allowed', 'own-setting', 'refused', 'unknown']),
  /** What is to be done on its side so that a page may ask. `command`: what is typed there, word for word. */
  setUp: z.nullable(z.strictObject({ text: bilingual, command: z.nullable(plainText(1, 120)) })),
});
export type Provider = Readonly<z.output<typeof provider>>;
