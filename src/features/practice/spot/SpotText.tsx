import {
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import type { LanguageTag } from '../../../domain/text/language.ts';
import { caretFromClick } from '../../../editor/caret-from-click.ts';
import { codePointOffset } from '../../../domain/text/code-points.ts';
import { markClass, type TextMark } from '../../../marked-text/mark.ts';
import { markTree, type MarkedPiece } from '../../../marked-text/mark-tree.ts';
import { ON_MAC } from '../../../workspace/keys.ts';
import { caretBox, type Box } from './caret-box.ts';
import { moveCaret } from './text-keys.ts';
import { pickedPlace, selectPlaces, textElement, type Picked } from './text-places.ts';
import classes from './SpotText.module.css';

interface SpotTextProps {
  readonly segment: string;
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly lang: LanguageTag;
  readonly label: string;
  /** The id of what tells its marks in words. */
  readonly describedBy: string | undefined;
  readonly marks: readonly TextMark[];
  /** The mark that is being looked at. */
  readonly current: string | null;
  /** Whether it is of the segment she is at: only there a Tab stops. */
  readonly active: boolean;
  /** What of this text is picked; null: nothing of it is. */
  readonly picked: Picked | null;
  /** Takes what is picked to be marked. */
  readonly onTake: (picked: Picked) => void;
  /** The caret was moved by a key: for those who cannot see where it went. */
  readonly onMoved: (picked: Picked) => void;
  readonly onChoose: (mark: string) => void;
  /** What can be done with what is picked, shown under its end. */
  readonly children: ReactNode;
}

/**
 * A text that can be marked and not changed: words are picked in it by mouse, finger or keys, with a caret as in any
 * text. Nothing but the text stands in it (numbers and carets of marks are drawn by the style sheet), so that places in
 * it are places in the text. Needs marks.css.
 */
export function SpotText(props: SpotTextProps) {
  const { segment, side, text, lang, label, describedBy, marks, current, active, picked } = props;
  const cell = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  const [focused, setFocused] = useState(false);
  useLayoutEffect(() => {
    setBox(picked && cell.current && caretBox(document.getSelection(), cell.current));
  }, [picked]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const here = pickedPlace(document.getSelection());
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && here) {
      event.preventDefault();
      props.onTake(here);
      return;
    }
    if (event.key === 'Escape' && here && here.end > here.start) {
      selectPlaces(event.currentTarget, here.end, here.end);
      return;
    }
    if (!moveCaret(event.currentTarget, event, ON_MAC)) return;
    event.preventDefault();
    const moved = pickedPlace(document.getSelection());
    if (moved) props.onMoved(moved);
  };
  const onFocus = (): void => {
    setFocused(true);
    // Come by keyboard: the caret begins at the beginning. A mouse puts it where it fell, right after this.
    const there = textElement(document.getSelection()?.anchorNode ?? null);
    if (element.current && there !== element.current) selectPlaces(element.current, 0, 0);
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>): void => {
    // A tap sets no caret in a text that cannot be written in.
    if (event.pointerType !== 'touch' || document.getSelection()?.isCollapsed === false) return;
    const at = caretFromClick(event.currentTarget, event.clientX, event.clientY);
    if (at === undefined) return;
    const place = codePointOffset(text, at);
    selectPlaces(event.currentTarget, place, place);
  };
  const isPlace = picked !== null && picked.start === picked.end;
  return (
    <div className={classes.cell} ref={cell}>
      <div
        ref={element}
        className={`text marked-text ${classes.text}`}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={describedBy}
        lang={lang}
        tabIndex={active ? 0 : -1}
        data-spot-text=""
        data-segment={segment}
        data-side={side}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setFocused(false)}
        onPointerUp={onPointerUp}
        onClick={(event) => {
          const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null;
          if (mark?.dataset['mark']) props.onChoose(mark.dataset['mark']);
        }}
      >
        {drawn(markTree(text, marks), current)}
      </div>
      {isPlace && box && focused && (
        <span
          className={classes.caret}
          style={{ left: box.left, top: box.top, height: box.height }}
          aria-hidden="true"
        />
      )}
      {picked && box && !isPlace && (
        <div className={classes.pick} style={under(box)} data-pick="">
          {props.children}
        </div>
      )}
    </div>
  );
}

/** Under the end of what is picked. */
function under({ left, top, height }: Box): CSSProperties {
  return { top: top + height + 4, '--at': `${left}px` } as CSSProperties;
}

function drawn(pieces: readonly MarkedPiece[], current: string | null): ReactNode {
  return pieces.map((piece, index) => {
    if ('text' in piece) return piece.text;
    const { mark, last } = piece;
    const isCaret = mark.start >= mark.end;
    const names = [markClass(mark), isCaret ? classes.gap : classes.mark];
    if (mark.id === current) names.push('mark-current');
    return (
      <span key={index} className={names.join(' ')} data-mark={mark.id} data-sign={last ? mark.number : undefined}>
        {drawn(piece.pieces, current)}
      </span>
    );
  });
}
