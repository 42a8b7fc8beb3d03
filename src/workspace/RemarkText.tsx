import { useTranslation } from 'react-i18next';
import type { Remark } from '../domain/attempt/remarks.ts';
import { readSource, webAddress } from '../domain/attempt/source-consulted.ts';
import classes from './RemarkText.module.css';

interface RemarkTextProps {
  readonly remark: Pick<Remark, 'about' | 'text'>;
  /** What its buttons are described by. */
  readonly id?: string;
}

/** A note, a query or a source as it stands in a list, the same beside the text, in the hand-in and in the findings. */
export function RemarkText({ remark, id }: RemarkTextProps) {
  const { t } = useTranslation('remarks');
  return (
    <div className={classes.remark} id={id} data-remark={remark.about}>
      <span className={classes.kind}>{t(`kind.${remark.about}`)}</span>{' '}
      {remark.about === 'source-consulted' ? <SourceText text={remark.text} /> : remark.text}
    </div>
  );
}

function SourceText({ text }: { readonly text: string }) {
  const { t } = useTranslation('remarks');
  const { title, place, settled } = readSource(text);
  const address = webAddress(place);
  return (
    <>
      {title}
      {place !== '' && (
        <span className={classes.place}>
          {address === null ? (
            place
          ) : (
            // Only she follows it: nothing of the page goes along, and the page asks for nothing itself.
            <a href={address} target="_blank" rel="noreferrer noopener">
              {address}
              <span className="visually-hidden"> {t('newWindow')}</span>
            </a>
          )}
        </span>
      )}
      {settled !== '' && <span className={classes.settled}>{settled}</span>}
    </>
  );
}
