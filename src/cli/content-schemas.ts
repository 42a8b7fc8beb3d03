/** JSON Schemas of the content files, made from the same schemas that read them, for editors that complete and check. */
import * as z from 'zod/mini';
import { typologySchema } from '../domain/errors/typology.ts';
import { matchedPairs } from '../domain/exercise/matched-pair.ts';
import { rubricSchema } from '../domain/review/rubric.ts';
import { schemesSchema } from '../domain/review/scheme.ts';
import { exerciseForm } from '../exchange/exercise-form.ts';

/** The text of each schema file by its path from the root of the project. */
export function contentSchemas(): Readonly<Record<string, string>> {
  return {
    'exercises/exercise.schema.json': schemaText(exerciseForm, 'An exercise of Yijin with its key'),
    'exercises/pairs.schema.json': schemaText(matchedPairs, 'Matched pairs of exercises of Yijin'),
    'rubrics/rubric.schema.json': schemaText(rubricSchema, 'A rubric of Yijin'),
    'rubrics/typology.schema.json': schemaText(typologySchema, 'An error typology of Yijin'),
    'rubrics/schemes.schema.json': schemaText(schemesSchema, 'Scoring schemes of Yijin'),
  };
}

function schemaText(schema: z.ZodMiniType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
