import { scriptOf } from '../text/language.ts';
import type { CheckInput, Finding } from './check.ts';
import { fixOf, matchesOf } from './matches.ts';

/** 你 where the brief asks for 您. 迷你 and what is quoted word for word are left alone. */
export function checkAddress({ text, languages, brief }: CheckInput): readonly Finding[] {
  if (scriptOf(languages.target) !== 'zh') return [];
  const asked = [brief.register, ...brief.style].some(({ zh }) => /称(?:呼)?(?:读者)?(?:为)?[“"]?您/u.test(zh));
  if (!asked) return [];
  return matchesOf(text, /(?<!迷)你(?!我|死我活)/gu).map((match) => ({
    kind: 'address',
    severity: 'likely',
    side: 'target',
    start: match.start,
    end: match.end,
    params: { what: match.text, fix: '您' },
    fix: fixOf(match, '您'),
  }));
}
