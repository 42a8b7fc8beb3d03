import { useTranslation } from 'react-i18next';
import { EDITOR_CHOICES } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { Choice } from './Choice.tsx';

/** In which editor she writes, and whether her changes show. */
export function WritingSection() {
  const { t } = useTranslation('settings');
  const { editor, showChanges, change } = useSettings((settings) => settings);
  return (
    <>
      <Choice
        label={t('editor.label')}
        note={t('editor.note')}
        options={EDITOR_CHOICES.map((value) => ({
          value,
          label: t(`editor.${value}`),
          why: t(`editor.why.${value}`),
        }))}
        value={editor}
        onChoose={(value) => change({ editor: value })}
      />
      <Choice
        label={t('changes.label')}
        options={(['inline', 'off'] as const).map((value) => ({ value, label: t(`changes.${value}`) }))}
        value={showChanges ? 'inline' : 'off'}
        onChoose={(value) => change({ showChanges: value === 'inline' })}
      />
    </>
  );
}
