import { useState } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import type { EditorMode } from '../../domain/attempt/edit-event.ts';
import { useSettings } from '../../workspace/settings-context.ts';

/**
 * The editor to write in: what the settings say, else Monaco where there is a mouse and room, the text area elsewhere.
 * What they say is read when a task is opened: the log tells it then, and undo belongs to the editor it was made in.
 */
export function useEditorMode(): EditorMode {
  const chosen = useSettings((settings) => settings.editor);
  const [choice] = useState(chosen);
  const roomy = useMediaQuery('(min-width: 700px) and (any-pointer: fine)', undefined, {
    getInitialValueInEffect: false,
  });
  if (choice !== 'auto') return choice;
  return roomy ? 'monaco' : 'plain';
}
