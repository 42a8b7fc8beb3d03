import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, Profiles } from '../../workspace/device.ts';
import { useServices } from '../../workspace/services-context.ts';
import classes from './Device.module.css';

/** Who shares this browser, and the ways from one learner to another. */
export function PeopleSection({ profiles }: { readonly profiles: Profiles }) {
  const { t } = useTranslation('device');
  const { learner } = useServices();
  const [list, setList] = useState(() => profiles.list());
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const nameOf = ({ id, name }: Profile): string => (name === '' && id === '' ? t('people.first') : name);
  const own = list.find(({ id }) => id === profiles.own) ?? { id: profiles.own, name: '' };
  const others = list.filter(({ id }) => id !== profiles.own);
  const attempt = (what: () => void): void => {
    try {
      what();
      setSaid('saved');
    } catch {
      setSaid('failed');
    }
    setList(profiles.list());
  };
  return (
    <section className={classes.section} aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <p className={classes.quiet}>{t('people.text')}</p>
      <p className={classes.own}>{t('people.own', { name: nameOf(own), code: learner.code })}</p>
      <NameForm
        key={own.name}
        label={t('people.name')}
        button={t('people.rename')}
        value={own.name}
        onName={(name) => attempt(() => profiles.rename(own.id, name))}
      />
      {others.length > 0 && (
        <>
          <h3>{t('people.others')}</h3>
          <ul className={classes.people}>
            {others.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={classes.plain}
                  onClick={() => attempt(() => profiles.switchTo(one.id))}
                >
                  {t('people.switch', { name: nameOf(one) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('people.add')}</h3>
      <NameForm
        label={t('people.addName')}
        button={t('people.add')}
        value=""
        onName={(name) => attempt(() => profiles.add(name))}
      />
      <p role="status" className={said === 'failed' ? classes.trouble : classes.quiet}>
        {said && t(`people.${said}`)}
      </p>
    </section>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly button: string;
  readonly value: string;
  onName(name: string): void;
}

function NameForm({ label, button, value, onName }: NameFormProps) {
  const [name, setName] = useState(value);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <input
        type="text"
        aria-label={label}
        maxLength={40}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className={classes.plain} disabled={name.trim() === '' || name.trim() === value}>
        {button}
      </button>
    </form>
  );
}
