import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachPurpose } from '../domain/assist/past-answer.ts';
import classes from './Coach.module.css';

interface FlowChoiceProps {
  readonly flows: readonly CoachPurpose[];
  readonly flow: CoachPurpose;
  readonly onChoose: (flow: CoachPurpose) => void;
}

/** What she wants of the coach. */
export function FlowChoice({ flows, flow, onChoose }: FlowChoiceProps) {
  const { t } = useTranslation('coach');
  const name = useId();
  return (
    <fieldset className={classes.flows}>
      <legend className="visually-hidden">{t('flow.label')}</legend>
      {flows.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === flow} onChange={() => onChoose(one)} />
          <span>{t(`flow.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
