import * as z from 'zod/mini';
import { editLogRecord } from '../attempt/edit-log.ts';
import { submissionRecord } from '../attempt/submission.ts';
import { exerciseBody } from '../exercise/exercise.ts';
import { keyBody } from '../exercise/key.ts';
import type { RecordType } from '../record/record.ts';
import { replyRecord } from '../review/reply.ts';
import { reviewRecord } from '../review/review.ts';
import { rubricSchema } from '../review/rubric.ts';
import { evidencePack, PACK_SCHEMA_ID } from './pack.ts';

/** Where the schema lies, from the root of the project. */
export const PACK_SCHEMA_FILE = 'public/schemas/evidence-pack-4.schema.json';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly [member: string]: unknown;
}

/**
 * The JSON Schema of an evidence pack, made from the schema that reads it, for people who check packs with a program of
 * their own. The JSON inside each `line` is described by `contentSchema`.
 */
export function packSchemaText(): string {
  const { $schema, ...rest } = jsonSchema(evidencePack);
  const lists: Readonly<Record<string, JsonSchema>> = {
    exercises: jsonSchema(exerciseBody),
    keys: jsonSchema(keyBody),
    rubrics: jsonSchema(rubricSchema),
    records: {
      oneOf: [
        recordSchema(submissionRecord),
        recordSchema(reviewRecord),
        recordSchema(replyRecord),
        recordSchema(editLogRecord),
      ],
    },
  };
  const sources = rest.properties?.['sources'];
  const described = Object.fromEntries(
    Object.entries(sources?.properties ?? {}).map(([name, list]) => [name, describeLines(list, lists[name] ?? {})]),
  );
  const schema = {
    $schema,
    $id: PACK_SCHEMA_ID,
    title: 'An evidence pack of Yijin 译进',
    description:
      'Works of a student with their figures, and the texts the figures were made from. Made by the student alone: no ' +
      'credential. To check it: (1) the SHA-256 of the pack without its member sha256, written as RFC 8785 (JCS), in ' +
      'UTF-8, is that member; (2) the SHA-256 of the UTF-8 bytes of each line is the sha256 beside it; (3) the figures ' +
      'follow from the texts by the rules their signatures name.',
    ...rest,
    properties: { ...rest.properties, sources: { ...sources, properties: described } },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describeLines(list: JsonSchema, contentSchema: JsonSchema): JsonSchema {
  const { $schema: _, ...content } = contentSchema;
  const { items } = list;
  const line = { ...items?.properties?.['line'], contentMediaType: 'application/json', contentSchema: content };
  return { ...list, items: { ...items, properties: { ...items?.properties, line } } };
}

/** A record with the body of one kind; the envelope is told in full only once, by the code. */
function recordSchema<K extends string, B>({ kind, format, body }: RecordType<K, B>): JsonSchema {
  const { $schema: _, ...bodySchema } = jsonSchema(body);
  const text = { type: 'string' };
  return {
    type: 'object',
    properties: {
      id: text,
      kind: { const: kind },
      format: { type: 'integer', minimum: 1, maximum: format },
      course: text,
      author: text,
      at: { type: 'string', format: 'date-time' },
      supersedes: text,
      body: bodySchema,
    },
    required: ['id', 'kind', 'format', 'course', 'author', 'at', 'body'],
    additionalProperties: false,
  };
}

function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as unknown as JsonSchema;
}
