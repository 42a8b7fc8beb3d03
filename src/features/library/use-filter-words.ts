import { useTranslation } from 'react-i18next';
import { FIELDS, LEVELS } from '../../domain/exercise/exercise.ts';
import { WORK_KINDS } from '../../domain/exercise/work-kind.ts';
import type { FilterName } from './library-filter.ts';

const among = <T extends string>(codes: readonly T[], code: string): T | undefined => codes.find((one) => one === code);

/** The words for a filter's codes. A code from a mistyped address is shown as it is. */
export function useFilterWords(): (filter: FilterName, code: string) => string {
  const { t } = useTranslation('names');
  return (filter, code) => {
    switch (filter) {
      case 'direction': {
        const [from, to] = code.split('-');
        const source = among(['zh', 'en'] as const, from ?? '');
        const target = among(['zh', 'en'] as const, to ?? '');
        return source && target
          ? t('direction', { source: t(`language.${source}`), target: t(`language.${target}`) })
          : code;
      }
      case 'kind': {
        const kind = among(WORK_KINDS, code);
        return kind ? t(`kind.${kind}`) : code;
      }
      case 'field': {
        const field = among(FIELDS, code);
        return field ? t(`field.${field}`) : code;
      }
      case 'level':
        return among(LEVELS, code) ?? code;
    }
  };
}
