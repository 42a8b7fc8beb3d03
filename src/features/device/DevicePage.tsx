import { useTranslation } from 'react-i18next';
import { useDevice } from '../../workspace/use-standing.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { ClearSection } from './ClearSection.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import classes from './Device.module.css';
import { FolderSection } from './FolderSection.tsx';
import { OpenSection } from './OpenSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';

/** This device: where the work is kept, the copies outside of it, and the ways out and in again. */
export function DevicePage() {
  const { t } = useTranslation('device');
  useDocumentTitle(t('title'));
  const device = useDevice();
  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      <p className={classes.lead}>{t('lead')}</p>
      {!device && <p role="status">{t('loading')}</p>}
      {device && (
        <>
          <CopiesSection device={device} />
          <OpenSection device={device} />
          <FolderSection device={device} />
          <PeopleSection profiles={device.profiles} />
          <ClearSection device={device} />
        </>
      )}
    </div>
  );
}
