import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';

import { Drawer } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SettingsSections } from '../features/settings/SettingsSections.tsx';

/** The settings over a page that stays open below. To close them is to go back. */
export function SettingsDrawer() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  // The drawer gives the focus back when it closes, but this one goes away with its address, by the back button too.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  return (
    <Drawer
      opened
      returnFocus={false}
      onClose={() => void navigate(-1)}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      position="right"
      size={440}
      padding={24}
      transitionProps={{ duration: 0 }}
      // The text stays in sight: it follows what is chosen.
      overlayProps={{ backgroundOpacity: 0.12 }}
    >
      <SettingsSections />
    </Drawer>
  );
}
