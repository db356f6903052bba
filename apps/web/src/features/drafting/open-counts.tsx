import type { DraftLine } from '@daihoi/contract/drafting';
import { useDraftWords, type DraftWords } from './use-draft-words.ts';

/** What is still to be dealt with in a draft, in words. */
export function OpenCounts({ open }: Pick<DraftLine, 'open'>) {
  const words = useDraftWords();
  if (open === null) return <span className="drafting-quiet">—</span>;
  const said = countWords(open, words);
  return said === '' ? (
    <span className="drafting-quiet">{words.t('list.clean')}</span>
  ) : (
    <span>{said}</span>
  );
}

/** "2 loi, 1 canh bao", with diacritics; empty when nothing is open. Notes are named only where nothing else is. */
export function countWords(
  { errors, warnings, infos }: NonNullable<DraftLine['open']>,
  { t }: Pick<DraftWords, 't'>,
): string {
  return [
    ...(errors > 0 ? [t('open.errors', { n: errors })] : []),
    ...(warnings > 0 ? [t('open.warnings', { n: warnings })] : []),
    ...(infos > 0 ? [t('open.infos', { n: infos })] : []),
  ].join(', ');
}
