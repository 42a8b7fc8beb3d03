/** Which of two wordings a file of a provider is read in. */
export function isEnglish(language: string): boolean {
  return !language.startsWith('zh');
}
