import { Contrast, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PopMenu } from '../controls/PopMenu.tsx';
import { THEMES } from '../workspace/settings.ts';
import { useSettings } from '../workspace/settings-context.ts';

const ICONS = { auto: Contrast, light: Sun, dark: Moon } as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const theme = useSettings((settings) => settings.theme);
  const change = useSettings((settings) => settings.change);
  const items = THEMES.map((id) => {
    const Icon = ICONS[id];
    return { id, label: t(`theme.${id}`), checked: id === theme, icon: <Icon size={16} aria-hidden="true" /> };
  });
  const Current = ICONS[theme];
  return (
    <PopMenu
      label={t('theme.label')}
      icon={<Current size={17} aria-hidden="true" />}
      items={items}
      onChoose={(id) => change({ theme: id })}
    />
  );
}
