import { useTranslation } from 'react-i18next';
import type { EngineMessage } from '../../domain/assist/engine.ts';
import own from './Drafts.module.css';

/** A question word for word, as it leaves this device. */
export function SentPreview({ messages }: { readonly messages: readonly EngineMessage[] }) {
  const { t } = useTranslation('own');
  return (
    <>
      {messages.map(({ role, content }) => (
        <div key={role}>
          <h4>{t(`sent.role.${role}`)}</h4>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
          <pre className={own.words} tabIndex={0}>
            {role === 'user' ? spread(content) : content}
          </pre>
        </div>
      ))}
    </>
  );
}

/** The data are one line of JSON; shown over lines, the same words can be read. */
function spread(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
