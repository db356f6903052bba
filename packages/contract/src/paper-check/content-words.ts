import type { ContentFinding } from '@daihoi/domain/paper-content';
import type { Lang } from '@daihoi/domain/text';

/** What a finding of content expects and found, in words. */
export function contentWords(
  { rule, expected, found }: ContentFinding,
  lang: Lang,
): { readonly expected: string; readonly found: string } {
  if (rule.id === 'SP-01' || rule.id === 'SP-02')
    return { expected: suggestion(expected, lang), found };
  return { expected, found };
}

function suggestion(word: string, lang: Lang): string {
  if (word === '') return lang === 'vi' ? ' Kiểm tra lại chữ này.' : ' Check the word.';
  return lang === 'vi' ? ` Có thể là “${word}”.` : ` It may be “${word}”.`;
}
