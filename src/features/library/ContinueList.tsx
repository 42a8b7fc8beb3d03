import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PopMenu } from '../../controls/PopMenu.tsx';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import { workKind } from '../../domain/exercise/work-kind.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './ContinueList.module.css';
import type { Shelf } from './use-shelf.ts';

export interface ContinueListProps {
  readonly shelf: Shelf;
  titleOf(slug: string): string;
  onDiscard(attempt: string, title: string): void;
}

/** The attempts that are under way, the one touched last first. Nothing when there is none. */
export function ContinueList({ shelf, titleOf, onDiscard }: ContinueListProps) {
  const { t } = useTranslation('library');
  const open = shelf.attempts
    .filter((attempt) => attempt.state === 'open')
    .sort((a, b) => b.touchedAt.localeCompare(a.touchedAt));
  if (open.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="continue">
      <h2 id="continue">{t('continue.title')}</h2>
      <ul>
        {open.map((attempt) => (
          <ContinueItem
            key={attempt.id}
            attempt={attempt}
            entry={shelf.entries.find((entry) => entry.slug === attempt.task.exercise.slug)}
            title={titleOf(attempt.task.exercise.slug)}
            onDiscard={onDiscard}
          />
        ))}
      </ul>
    </section>
  );
}

interface ContinueItemProps {
  readonly attempt: Attempt;
  readonly entry: Shelf['entries'][number] | undefined;
  readonly title: string;
  onDiscard(attempt: string, title: string): void;
}

function ContinueItem({ attempt, entry, title, onDiscard }: ContinueItemProps) {
  const { t } = useTranslation('library');
  const { t: names } = useTranslation('names');
  const { surroundings } = useServices();
  const format = useFormats();
  const { confirmed, segments, round } = attempt;
  const about = [
    entry && directionWords(entry.languages, names),
    entry && names(`kindInFull.${workKind(entry)}`),
    attempt.copyOf && t('continue.fromFile', { date: format.date(attempt.copyOf.at) }),
    round > 1 && t('continue.round', { round }),
    t('continue.progress', { confirmed, segments }),
    t('continue.saved', { time: format.when(attempt.touchedAt, surroundings.now()) }),
  ].filter((part) => typeof part === 'string');
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <h3 className={classes.title}>{title}</h3>
        <p className={classes.about}>
          {about.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
      <span className={classes.progress} aria-hidden="true">
        <span style={{ width: `${(100 * confirmed) / segments}%` }} />
      </span>
      <div className={classes.actions}>
        <Link to={`/work/${attempt.id}`} className={classes.go} aria-label={t('continue.goOn', { title })}>
          {t('continue.go')}
        </Link>
        <PopMenu
          label={t('continue.more', { title })}
          icon={<Ellipsis size={17} aria-hidden="true" />}
          items={[{ id: 'discard', label: t('continue.discard') }]}
          onChoose={() => onDiscard(attempt.id, title)}
        />
      </div>
    </li>
  );
}
