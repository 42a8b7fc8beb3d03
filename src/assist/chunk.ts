import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** A piece of an answer as it comes over the line. What we do not read may be anything. */
const piece = z.looseObject({
  choices: z.optional(
    z.nullable(
      z.array(
        z.looseObject({
          delta: z.optional(
            z.nullable(
              z.looseObject({
                content: z.optional(z.nullable(z.string())),
                refusal: z.optional(z.nullable(z.string())),
              }),
            ),
          ),
          finish_reason: z.optional(z.nullable(z.string())),
        }),
      ),
    ),
  ),
  usage: z.catch(
    z.optional(
      z.nullable(
        z.looseObject({
          prompt_tokens: count,
          completion_tokens: count,
          cost: z.catch(z.optional(z.nullable(z.number().check(z.nonnegative()))), null),
        }),
      ),
    ),
    null,
  ),
});

export interface Chunk {
  readonly text: string;
  readonly refusal: boolean;
  /** Why the answer ends here; null while it goes on. */
  readonly end: string | null;
  readonly tokens: { readonly in: number; readonly out: number } | null;
  /** What the call cost, in US dollars: OpenRouter and those that follow it tell. */
  readonly dollars: number | null;
}

/** Reads a piece of an answer; null for what is none. */
export function readChunk(value: unknown): Chunk | null {
  const parsed = piece.safeParse(value);
  if (!parsed.success) return null;
  const { choices, usage } = parsed.data;
  if (choices === undefined && !usage) return null;
  const first = choices?.[0];
  return {
    text: first?.delta?.content ?? '',
    refusal: (first?.delta?.refusal ?? '') !== '',
    end: first?.finish_reason ?? null,
    tokens: usage ? { in: usage.prompt_tokens, out: usage.completion_tokens } : null,
    dollars: usage?.cost ?? null,
  };
}
