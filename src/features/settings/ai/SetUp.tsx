import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../domain/assist/provider.ts';
import { isEnglish } from './is-english.ts';
import classes from './Ai.module.css';

/** What has to be done on the side of a service, with the words to type. `{{origin}}` in them is the address of this page. */
export function SetUp({ provider, pageOrigin }: { readonly provider: Provider; readonly pageOrigin: string }) {
  const { i18n } = useTranslation('ai');
  const { setUp } = provider;
  if (!setUp) return null;
  return (
    <>
      <p className={classes.note}>{setUp.text[isEnglish(i18n.language) ? 'en' : 'zh-CN']}</p>
      {setUp.command !== null && (
        <code className={classes.command} lang="en">
          {setUp.command.replace('{{origin}}', pageOrigin)}
        </code>
      )}
    </>
  );
}
