/** A bare Monaco with the options of the workbench and nothing around it: what the workbench is measured against. */
import '../../../../src/app/theme/tokens.css';
import { CALM_OPTIONS, typeOf } from '../../../../src/editor/monaco-options.ts';
import { loadMonaco } from '../../../../src/editor/monaco-setup.ts';
import target from '../../../../src/editor/target.module.css';

const place = document.querySelector<HTMLElement>('#place')!;
place.className = target['target']!;
const { monaco } = await loadMonaco('en');
const editor = monaco.editor.create(place, { ...CALM_OPTIONS, ...typeOf(place), model: null });
editor.onDidContentSizeChange(({ contentHeight }) => {
  place.style.height = `${contentHeight}px`;
  editor.layout({ width: place.clientWidth, height: contentHeight });
});

/** Shows a text with the caret at its end. */
function show(text: string): void {
  editor.getModel()?.dispose();
  const model = monaco.editor.createModel(text, 'plaintext');
  editor.setModel(model);
  editor.setPosition(model.getFullModelRange().getEndPosition());
  editor.focus();
}
Object.assign(globalThis, { show });
