import { useState } from 'react';

export type Copied = { readonly state: 'copied' } | { readonly state: 'refused'; readonly text: string };

/** Copies a text; where the browser does not allow it the text comes back, to be copied by hand. */
export function useCopy(): { readonly copied: Copied | null; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState<Copied | null>(null);
  const write = async (text: string): Promise<Copied> => {
    try {
      await navigator.clipboard.writeText(text);
      return { state: 'copied' };
    } catch {
      return { state: 'refused', text };
    }
  };
  return { copied, copy: (text) => void write(text).then(setCopied) };
}
