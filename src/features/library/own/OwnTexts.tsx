import { Ellipsis } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PopMenu } from '../../../controls/PopMenu.tsx';
import { Snackbar } from '../../../controls/Snackbar.tsx';
import type { ExerciseEntry } from '../../../domain/exercise/exercise-library.ts';
import { workKind } from '../../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { directionWords } from '../../../workspace/direction.ts';
import { removeOwnText, restoreOwnText } from '../../../workspace/own-texts.ts';
import { useServices } from '../../../workspace/services-context.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { taskStatus } from '../task-status.ts';
import { TaskStatusWords } from '../TaskStatusWords.tsx';
import type { Shelf } from '../use-shelf.ts';
import classes from './OwnTexts.module.css';

export interface OwnTextsProps {
  readonly shelf: Shelf;
  onStart(entry: ExerciseEntry): void;
}

/** The texts she brought herself: apart from the exercises of the shelf, for they have no key. */
export function OwnTexts({ shelf, onStart }: OwnTextsProps) {
  const { t } = useTranslation('own');
  const services = useServices();
  const locale = useSettings((settings) => settings.locale);
  const [said, setSaid] = useState<{ readonly text: string; readonly undo: (() => void) | null } | null>(null);
  const close = useCallback(() => setSaid(null), []);
  const remove = ({ slug, title: both }: ExerciseEntry): void => {
    const title = bilingualText(both, locale);
    const undo = (): void => {
      restoreOwnText(services, slug).then(close, () => setSaid({ text: t('list.notRestored', { title }), undo }));
    };
    removeOwnText(services, slug).then(
      () => setSaid({ text: t('list.removed', { title }), undo }),
      () => setSaid({ text: t('list.notRemoved', { title }), undo: null }),
    );
  };
  const kept = shelf.entries.filter(({ own }) => own === 'kept');
  return (
    <>
      {kept.length > 0 && (
        <section className={classes.section} aria-labelledby="own-texts">
          <h2 id="own-texts">{t('list.title')}</h2>
          <ul>
            {kept.map((entry) => (
              <OwnTextItem key={entry.slug} {...{ entry, shelf, onStart }} onRemove={remove} />
            ))}
          </ul>
        </section>
      )}
      <Snackbar
        text={said?.text ?? null}
        {...(said?.undo ? { action: { label: t('list.undo'), run: said.undo } } : {})}
        closeLabel={t('list.close')}
        onClose={close}
      />
    </>
  );
}

interface OwnTextItemProps extends OwnTextsProps {
  readonly entry: ExerciseEntry;
  onRemove(entry: ExerciseEntry): void;
}

function OwnTextItem({ entry, shelf, onStart, onRemove }: OwnTextItemProps) {
  const { t } = useTranslation('own');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const navigate = useNavigate();
  const title = bilingualText(entry.title, locale);
  const status = taskStatus(entry.slug, shelf.attempts, shelf.handedIn);
  const findings = status.state === 'handed-in' ? status.submission : null;
  const about = [
    directionWords(entry.languages, names),
    names(`kindInFull.${workKind(entry)}`),
    t('make.segments', { count: entry.segments }),
  ];
  const choose = (id: string): void => {
    if (id === 'change') void navigate(`/own-text/${entry.slug}`);
    else if (id === 'again') onStart(entry);
    else onRemove(entry);
  };
  return (
    <li className={classes.item}>
      <div>
        <h3 className={classes.title}>{title}</h3>
        <p className={classes.about}>
          {about.join(' · ')} · <TaskStatusWords status={status} />
        </p>
      </div>
      <div className={classes.actions}>
        {status.state === 'open' && (
          <Link to={`/work/${status.attempt.id}`} className={classes.go}>
            {t('list.goOn')} <span className="visually-hidden">{title}</span>
          </Link>
        )}
        {findings && (
          <Link to={`/findings/${findings.record}`} className={classes.go}>
            {t('list.findings')} <span className="visually-hidden">{title}</span>
          </Link>
        )}
        {status.state === 'new' && (
          <button type="button" className={classes.go} onClick={() => onStart(entry)}>
            {t('list.start')} <span className="visually-hidden">{title}</span>
          </button>
        )}
        <PopMenu
          label={t('list.more', { title })}
          icon={<Ellipsis size={17} aria-hidden="true" />}
          items={[
            ...(status.state === 'handed-in' ? [{ id: 'again', label: t('list.again') }] : []),
            { id: 'change', label: t('list.change') },
            { id: 'remove', label: t('list.remove') },
          ]}
          onChoose={choose}
        />
      </div>
    </li>
  );
}
