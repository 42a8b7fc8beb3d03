import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../domain/attempt/remarks.ts';
import { RemarkText } from '../../workspace/RemarkText.tsx';
import acts from './Acts.module.css';

interface RemarkItemProps {
  readonly remark: Remark;
  readonly readOnly: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly onCopy: () => void;
}

/** A remark in the side panel with what can be done with it. */
export function RemarkItem({ remark, readOnly, onChange, onRemove, onCopy }: RemarkItemProps) {
  const { t } = useTranslation('remarks');
  const id = useId();
  return (
    <li>
      <RemarkText remark={remark} id={id} />
      <div className={acts.row}>
        {remark.about === 'query' && (
          <button type="button" className={acts.act} aria-describedby={id} onClick={onCopy}>
            {t('copy')}
          </button>
        )}
        <button
          type="button"
          className={`${acts.act} ${acts.later}`}
          disabled={readOnly}
          aria-describedby={id}
          onClick={onChange}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          className={`${acts.act} ${acts.later}`}
          disabled={readOnly}
          aria-describedby={id}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
