import { err, ok, type Result } from '@daihoi/domain/kernel';
import { lineText, paragraphTexts, type PaperFile } from '@daihoi/domain/paper-format';
import type { ClaimedFile } from '../files/index.ts';
import { openPaper, type PaperCheckRefusal } from './check-paper.ts';
import type { PaperRepairPorts } from './repair-paper.ts';

export type PaperMarkRefusal =
  PaperCheckRefusal | { readonly code: 'secret.cannot-mark'; readonly name: string };

/**
 * Puts a line of words on every page of a paper. The result is read back: it is refused unless each make-up of pages carries
 * the words and the text is otherwise the same, for a page without its mark must not go out.
 */
export function markPaper(
  file: ClaimedFile,
  words: string,
  ports: PaperRepairPorts,
): Result<Uint8Array, PaperMarkRefusal> {
  const refused = err({ code: 'secret.cannot-mark', name: file.name } as const);
  const before = openPaper(file, ports);
  if (!before.ok) return before;
  const written = ports.repairer.mark(file.bytes, words);
  if (!written.ok) return refused;
  const after = ports.inspector.inspect(written.value);
  if (!after.ok || !isMarked(after.value, words)) return refused;
  const [first, ...rest] = paragraphTexts(after.value);
  const texts = paragraphTexts(before.value);
  const same = rest.length === texts.length && rest.every((text, at) => text === texts[at]);
  return first === words && same ? ok(written.value) : refused;
}

/** The first page carries the words in its text; a later part that begins with a head of its own has to carry them there. */
function isMarked({ sections }: PaperFile, words: string): boolean {
  return sections.every(
    ({ head, firstHead, ownFirstPage }, at) =>
      head.some((line) => lineText(line) === words) &&
      (!ownFirstPage || at === 0 || firstHead.some((line) => lineText(line) === words)),
  );
}
