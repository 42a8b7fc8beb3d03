import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../workspace/use-formats.ts';
import classes from './MarkForm.module.css';

/** From this share of its limit on, a field tells how much there is in it. */
const NEAR = 0.9;

interface LengthNoteProps {
  readonly id: string;
  readonly text: string;
  /** In UTF-16 units, which are characters for all that is written here but emoji. */
  readonly limit: number;
}

/** How much a field holds when it is nearly full, and by how much it is too long: nothing is cut off in silence. */
export function LengthNote({ id, text, limit }: LengthNoteProps) {
  const { t } = useTranslation('spot');
  const { number } = useFormats();
  const over = text.length - limit;
  return (
    <span id={id} className={classes.length} data-over={over > 0 || undefined} role="status">
      {text.length >= limit * NEAR &&
        t(over > 0 ? 'form.over' : 'form.length', {
          count: limit,
          used: number(text.length),
          all: number(limit),
          over: number(over),
        })}
    </span>
  );
}
