/** What an HTER with this signature counts: characters where Chinese is told apart by them, else words. */
export function hterUnit(signature: string): 'words' | 'characters' {
  return signature.includes('|asian:yes|') ? 'characters' : 'words';
}
