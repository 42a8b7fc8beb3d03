import { useMediaQuery } from '@mantine/hooks';
import type { EditorMode } from '../../domain/attempt/edit-event.ts';
import { useSettings } from '../../workspace/settings-context.ts';

/** The editor to write in: what the settings say, else Monaco where there is a mouse and room, the text area elsewhere. */
export function useEditorMode(): EditorMode {
  const choice = useSettings((settings) => settings.editor);
  const roomy = useMediaQuery('(min-width: 700px) and (any-pointer: fine)', undefined, {
    getInitialValueInEffect: false,
  });
  if (choice !== 'auto') return choice;
  return roomy ? 'monaco' : 'plain';
}
