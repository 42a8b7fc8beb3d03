/** The languages the workbench teaches between, and what follows from each: its script and the direction of a task. */

/** BCP 47 tag of a text, also put on the screen as `lang`. */
export type LanguageTag = 'zh-CN' | 'en-GB' | 'en-US';

/** How words are told apart: `en` by spaces, `zh` by characters. */
export type Script = 'zh' | 'en';

/** From which script into which a task is translated. */
export type Direction = 'zh-en' | 'en-zh';

/** The script a language is written in. */
export function scriptOf(tag: LanguageTag): Script {
  return tag === 'zh-CN' ? 'zh' : 'en';
}
