import { useTranslation } from 'react-i18next';
import { CHANGE_VIEWS, EDITOR_CHOICES } from '../../workspace/settings.ts';
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
        options={CHANGE_VIEWS.map((value) => ({ value, label: t(`changes.${value}`) }))}
        value={showChanges}
        onChoose={(value) => change({ showChanges: value })}
      />
    </>
  );
}
