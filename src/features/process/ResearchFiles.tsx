import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogLevel } from '../../domain/attempt/consent.ts';
import type { ProcessLog } from '../../domain/export/process-log.ts';
import { PARTICIPANT } from '../../domain/export/research-name.ts';
import { saveFile } from '../../workspace/save-file.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useKept } from '../../workspace/use-kept.ts';
import { parseParticipant, PARTICIPANT_NOTE } from './participant.ts';
import classes from './Process.module.css';
import { researchFile, type FileKind } from './research-files.ts';

interface ResearchFilesProps {
  /** The submissions, under a name for the participant; read when a file is asked for. */
  logs(participant: string): readonly ProcessLog[] | Promise<readonly ProcessLog[]>;
  /** The levels of these submissions: what has no events let out has no file of events. */
  readonly levels: readonly LogLevel[];
  /** Whether they are several: then each has its files in one archive. */
  readonly several?: boolean;
}

const ONE: readonly FileKind[] = ['segments', 'events', 'xml', 'lines'];
const SEVERAL: readonly FileKind[] = ['segments', 'events', 'zip'];

/** Files for translation-process research, made here at the levels she chose; each is named by who can use it. */
export function ResearchFiles({ logs, levels, several = false }: ResearchFilesProps) {
  const { t } = useTranslation('process');
  const { surroundings } = useServices();
  const id = useId();
  const [participant, keepParticipant] = useKept(PARTICIPANT_NOTE, parseParticipant);
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<{ readonly saved: string } | 'failed' | null>(null);
  const name = typed ?? participant;
  const valid = PARTICIPANT.test(name);
  const nothing = levels.every((level) => level === 'none');
  const save = async (kind: FileKind): Promise<void> => {
    try {
      const file = researchFile(kind, await logs(name), surroundings.appVersion);
      saveFile(file.name, file.content, file.type);
      setTold({ saved: file.name });
    } catch {
      setTold('failed');
    }
  };
  return (
    <section aria-labelledby="files-title" className={classes.files}>
      <h2 id="files-title">{t('files.title')}</h2>
      <p className={classes.lead}>{t('files.lead')}</p>
      <label htmlFor={id}>{t('files.participant')}</label>
      <input
        id={id}
        className={classes.field}
        type="text"
        value={name}
        maxLength={20}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={!valid}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (PARTICIPANT.test(next)) keepParticipant(() => next);
        }}
      />
      <p id={`${id}-hint`} className={valid ? classes.quiet : classes.failed}>
        {t(valid ? 'files.participantHint' : 'files.participantWrong')}
      </p>
      <ul className={classes.ways}>
        {(several ? SEVERAL : ONE).map((kind) => {
          // Of a log that stays here a table of the product is all there is to hand on.
          const needs = nothing && kind !== 'segments' && kind !== 'zip';
          const says = nothing && kind === 'segments' ? 'files.productOnly' : (`files.${kind}.says` as const);
          return (
            <li key={kind}>
              <Button
                variant="default"
                disabled={!valid || needs}
                aria-describedby={`${id}-${kind}`}
                onClick={() => void save(kind)}
              >
                {t(`files.${kind}.name`)}
              </Button>
              <p id={`${id}-${kind}`} className={classes.quiet}>
                {t(needs ? 'files.needsTimes' : says)}
              </p>
            </li>
          );
        })}
      </ul>
      <p role="status" className={classes.kept}>
        {told !== null && told !== 'failed' && t('files.saved', { file: told.saved })}
      </p>
      {told === 'failed' && (
        <p role="alert" className={classes.failed}>
          {t('files.failed')}
        </p>
      )}
    </section>
  );
}
