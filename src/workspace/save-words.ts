import type { Translate } from '../i18n/translate.ts';
import type { SaveState } from '../domain/attempt/journal.ts';
import type { Formats } from '../i18n/format.ts';

/** The state of saving as a sentence: where the work is, and what to do when it is not on the disk. */
export function saveWords(save: SaveState, t: Translate<'shell'>, formats: Formats): string {
  switch (save.state) {
    case 'saved':
      return t('save.saved', { time: formats.time(save.at) });
    case 'saving':
      return t('save.saving');
    case 'failed':
      return t(`save.failed.${save.reason}`);
    case 'taken-over':
    case 'unreadable':
    case 'no-room':
      return t(`save.${save.state}`);
  }
}
