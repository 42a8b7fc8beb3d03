import { useSettings } from '../../workspace/settings-context.ts';

/** The sections of the right panel, in their order. */
export type PanelSectionName = 'checks' | 'marks' | 'terms' | 'remarks' | 'concordance' | 'coach' | 'measures';

export interface Sections {
  readonly isOpen: (name: PanelSectionName) => boolean;
  readonly setOpen: (name: PanelSectionName, open: boolean) => void;
}

/** Which sections stand open; the choice is remembered on this device. */
export function useSections(): Sections {
  const folded = useSettings((settings) => settings.foldedSections);
  const change = useSettings((settings) => settings.change);
  return {
    isOpen: (name) => !folded.includes(name),
    setOpen(name, open) {
      const others = folded.filter((one) => one !== name);
      change({ foldedSections: open ? others : [...others, name] });
    },
  };
}

/** The heading of a section, to put the focus on; null while its panel is not on the screen. */
export function sectionHeading(name: PanelSectionName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-section="${name}"]`);
}
