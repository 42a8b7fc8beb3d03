import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFacts } from '../../../domain/evidence/facts.ts';
import { proposedLevels, type ProposedLevel } from '../../../domain/review/proposed-levels.ts';
import type { Rubric } from '../../../domain/review/rubric.ts';
import type { SpotFindings } from '../../../domain/review/spot.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { CriterionRating } from '../../../workspace/CriterionRating.tsx';
import { useServices } from '../../../workspace/services-context.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import { useKept } from '../../../workspace/use-kept.ts';
import { useSealedRubric } from '../../../workspace/use-sealed-rubric.ts';
import page from '../Findings.module.css';
import { SelfView } from '../SelfView.tsx';
import { saveSelf } from './save-self.ts';
import { firstRatings, parseRatings, ratingsOf, stillToRate, type SpotRatings } from './spot-ratings.ts';
import classes from './Spot.module.css';

interface SpotSelfProps {
  readonly submission: string;
  readonly self: WorkFacts['self'];
  /** Null when the key is not at hand: then no level is proposed. */
  readonly findings: SpotFindings | null;
}

/**
 * Her own view of a spotting task by the rubric. Four levels come from the figures and stand as proposed; she keeps each,
 * or changes it with a reason. What she saved can be looked at, and changed again.
 */
export function SpotSelf({ submission, self, findings }: SpotSelfProps) {
  const { t } = useTranslation('spot');
  const rubric = useSealedRubric('mt-spot');
  const [editing, setEditing] = useState(false);
  if (!rubric) return null;
  if (self && !editing) {
    return (
      <div>
        <SelfView self={self} lead={t('self.savedLead')} />
        <p className={classes.acts}>
          <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
            {t('self.again')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <SelfForm
      submission={submission}
      self={self}
      rubric={rubric}
      proposed={findings ? proposedLevels(rubric.body, findings) : []}
      onDone={() => setEditing(false)}
    />
  );
}

interface SelfFormProps extends Pick<SpotSelfProps, 'submission' | 'self'> {
  readonly rubric: { readonly body: Rubric; readonly sha256: string };
  readonly proposed: readonly ProposedLevel[];
  readonly onDone: () => void;
}

function SelfForm({ submission, self, rubric, proposed, onDone }: SelfFormProps) {
  const { t } = useTranslation('spot');
  const services = useServices();
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const [kept, setKept] = useKept(`spot-self.${submission}`, parseRatings);
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const earlier = self?.review.record;
  const ratings: SpotRatings = kept ?? firstRatings(proposed, earlier?.body ?? null);
  const change = (criterion: string, to: Partial<SpotRatings[string]>): void =>
    setKept((now) => {
      const all = now ?? ratings;
      return { ...all, [criterion]: { level: null, evidence: '', ...all[criterion], ...to } };
    });
  const needed = stillToRate(rubric.body, proposed, ratings);
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      await saveSelf(services, {
        submission,
        rubric,
        ratings: ratingsOf(rubric.body, ratings),
        supersedes: earlier?.id ?? null,
      });
      services.notes.remove(`spot-self.${submission}`);
      onDone();
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-labelledby="spot-self">
      <h2 id="spot-self">{t('self.title')}</h2>
      <p className={page.quiet}>{t(proposed.length > 0 ? 'self.lead' : 'self.leadNoKey')}</p>
      {rubric.body.criteria.map((criterion) => {
        const own = proposed.find((one) => one.criterion === criterion.id);
        const given = ratings[criterion.id];
        const changed = own !== undefined && own.level !== null && given?.level !== own.level;
        return (
          <div key={criterion.id} className={classes.criterion} data-criterion={criterion.id}>
            <CriterionRating
              criterion={criterion}
              level={given?.level ?? undefined}
              evidence={given?.evidence ?? ''}
              asks={t(changed ? 'self.whyOther' : own ? 'self.remark' : 'self.evidence')}
              onLevel={(level) => change(criterion.id, { level })}
              onEvidence={(evidence) => change(criterion.id, { evidence })}
            >
              {own && (
                <p className={page.quiet}>
                  {own.level === null
                    ? t('self.noProposal')
                    : t(`self.proposed.${own.figure}`, { value: formats.percent(own.value), level: own.level })}
                </p>
              )}
            </CriterionRating>
          </div>
        );
      })}
      <p className={classes.acts}>
        <Button disabled={needed.length > 0 || state === 'busy'} loading={state === 'busy'} onClick={() => void save()}>
          {t('self.save')}
        </Button>
        {self && (
          <Button
            variant="subtle"
            onClick={() => {
              services.notes.remove(`spot-self.${submission}`);
              onDone();
            }}
          >
            {t('self.cancel')}
          </Button>
        )}
        <span className={classes.needed} role="status">
          {needed.length > 0 &&
            t('self.needed', {
              criteria: formats.list(
                needed.map((id) => {
                  const criterion = rubric.body.criteria.find((one) => one.id === id);
                  return criterion ? bilingualText(criterion.name, locale) : id;
                }),
              ),
            })}
        </span>
      </p>
      {state === 'failed' && (
        <p className={classes.failed} role="alert">
          {t('self.failed')}
        </p>
      )}
    </section>
  );
}
