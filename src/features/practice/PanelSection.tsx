import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import classes from './PanelSection.module.css';
import panel from './Panel.module.css';
import { useSections, type PanelSectionName } from './use-sections.ts';

interface PanelSectionProps {
  readonly name: PanelSectionName;
  readonly title: string;
  /** How much there is in it: told beside the heading of a folded section, so that folding hides nothing. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A section of the side panel under a heading that folds it. What is in it is made when it is first opened, and stays. */
export function PanelSection({ name, title, count = 0, children }: PanelSectionProps) {
  const body = useId();
  const { isOpen, setOpen } = useSections();
  const open = isOpen(name);
  const [seen, setSeen] = useState(open);
  if (open && !seen) setSeen(true);
  return (
    <section className={panel.panel}>
      <h2 className={classes.heading}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          data-section={name}
          onClick={() => setOpen(name, !open)}
        >
          {title}
          {!open && count > 0 && <span className={classes.count}>{count}</span>}
          <ChevronRight size={14} className={classes.sign} aria-hidden />
        </button>
      </h2>
      <div id={body} hidden={!open}>
        {seen && children}
      </div>
    </section>
  );
}
