/**
 * Our own form of a research export, one JSON object a line: a head, the segments, the events (docs/formats/process-data.md).
 * Unlike the tables it can be read back, and is then replayed.
 */
import * as z from 'zod/mini';
import { LOG_LEVELS } from '../attempt/consent.ts';
import { KINDS, languages, segmentId, slug } from '../exercise/exercise.ts';
import { SHA256_PATTERN } from '../record/digest.ts';
import type { ProcessLog } from './process-log.ts';
import { PARTICIPANT } from './research-name.ts';

export const LOG_LINES_FORMAT = 1;

const count = z.int().check(z.nonnegative());
const sha256 = z.string().check(z.regex(SHA256_PATTERN, 'not-a-sha256'));
const title = z.string().check(z.maxLength(400, 'too-long'));

/** The first line. `attempt` stands only with a log that is let out whole: then the head can be computed from its events. */
export const logHead = z.strictObject({
  yijin: z.literal('edit-log'),
  format: z.literal(LOG_LINES_FORMAT),
  participant: z.string().check(z.regex(PARTICIPANT, 'not-a-participant')),
  task: z.string().check(z.regex(/^[A-Z][0-9]{1,4}$/u, 'not-a-task')),
  level: z.enum(LOG_LEVELS),
  redacted: count,
  exercise: z.strictObject({
    slug,
    revision: z.int().check(z.positive()),
    sha256,
    kind: z.enum(KINDS),
    title: z.strictObject({ zh: title, en: title }),
    languages,
  }),
  round: z.int().check(z.positive()),
  segments: z.int().check(z.positive()),
  events: count,
  head: sha256,
  attempt: z.optional(z.string().check(z.maxLength(80))),
  app: z.string().check(z.maxLength(40)),
});
export type LogHead = Readonly<z.output<typeof logHead>>;

const text = z.string().check(z.maxLength(200_000, 'too-long'));
/** A segment: its source, the target text it began with, and the one that was handed in. */
export const logSegment = z.strictObject({
  segment: z.strictObject({ id: segmentId, source: text, start: text, final: text }),
});

/** A submission as lines. At level `none` there are no events. */
export function logLines(log: ProcessLog, app: string): string {
  const { participant, task, level, redacted, exercise, submission, starts, events } = log;
  const texts = new Map(submission.texts.map((one) => [one.id, one.text]));
  const head: LogHead = {
    yijin: 'edit-log',
    format: LOG_LINES_FORMAT,
    participant,
    task,
    level,
    redacted,
    exercise: {
      slug: exercise.slug,
      revision: exercise.revision,
      sha256: submission.task.exercise.sha256,
      kind: exercise.kind,
      title: { zh: exercise.title.zh, en: exercise.title.en },
      languages: exercise.languages,
    },
    round: submission.round,
    segments: starts.length,
    events: events.length,
    head: submission.log.head,
    ...(log.lines ? { attempt: submission.attempt } : {}),
    app,
  };
  const about: object[] = [
    head,
    ...exercise.segments.map(({ id, source }, at) => ({
      segment: { id, source, start: starts[at]?.draft ?? '', final: texts.get(id) ?? '' },
    })),
  ];
  const sealed = log.lines ?? events.map((event) => JSON.stringify(event));
  return `${[...about.map((line) => JSON.stringify(line)), ...sealed.map((line) => EVENT + line + END)].join('\n')}\n`;
}

/** What stands around the sealed line of an event: the exact line is a slice of the file's. */
const EVENT = '{"event":';
const END = '}';

/** The sealed line of an event out of its line in the file; null when it is not built like one. */
export function sealedEventLine(line: string): string | null {
  return line.startsWith(EVENT) && line.endsWith(END) ? line.slice(EVENT.length, -END.length) : null;
}
