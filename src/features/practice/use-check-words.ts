import { useTranslation } from 'react-i18next';
import type { Check } from '../../domain/checks/check.ts';

/** A check in words: what kind of matter it is, and what was seen. */
export function useCheckWords(): (check: Check) => { readonly kind: string; readonly sentence: string } {
  const { t } = useTranslation('practice');
  const sentenceOf = ({ kind, params, fix }: Check): string => {
    const { what } = params;
    const said = {
      what,
      ...pick(params, 'term'),
      ...pick(params, 'source'),
      ...pick(params, 'other'),
      ...pick(params, 'fix'),
    };
    switch (kind) {
      case 'untranslated':
        return what === 'empty' ? t('checks.says.empty') : t('checks.says.untranslated');
      case 'spacing':
        return what.trim() === '' ? t('checks.says.spaceExtra') : t('checks.says.spaceMissing', { what });
      case 'quotes':
        return fix ? t('checks.says.mark', said) : t('checks.says.unpaired', { what });
      case 'width':
        return t('checks.says.mark', said);
      case 'length':
        return what === 'short' ? t('checks.says.short') : t('checks.says.long');
      case 'over-limit':
        return t(params['script'] === 'zh' ? 'checks.says.overLimit.zh' : 'checks.says.overLimit.en', {
          count: Number(params['count']),
          most: params['most'] ?? '',
        });
      case 'sentences':
        return t('checks.says.sentences', { source: said.source, target: params['target'] ?? '' });
      case 'spelling':
        return params['variety'] === 'en-GB' ? t('checks.says.british', said) : t('checks.says.american', said);
      case 'term-missing':
      case 'term-forbidden':
      case 'term-inconsistent':
      case 'number-missing':
      case 'number-added':
      case 'unit':
      case 'markup-missing':
      case 'markup-added':
      case 'markup-order':
      case 'doubled':
      case 'left-over':
      case 'address':
      case 'forbidden':
        return t(`checks.says.${kind}`, said);
    }
  };
  return (check) => ({ kind: t(`checks.kind.${check.kind}`), sentence: sentenceOf(check) });
}

function pick<K extends string>(params: Readonly<Record<string, string>>, key: K): Record<K, string> {
  return { [key]: params[key] ?? '' } as Record<K, string>;
}
