import type { PreviewLine } from '@daihoi/contract/drafting';
import { use, type MouseEvent } from 'react';
import { useDraftWords } from '../use-draft-words.ts';
import { points } from './line-look.ts';
import { idOf, SheetLinks } from './sheet-links.ts';

/** The size of a raised mark over that of its text. */
const raised = 0.65;

interface NoteMarkProps {
  readonly run: PreviewLine['runs'][number];
  readonly note: number;
}

/** The mark of a note in the text: leads to what the note says. */
export function NoteMark({ run, note }: NoteMarkProps) {
  const { t } = useDraftWords();
  const { marked, goTo } = use(SheetLinks);
  const leads = marked?.includes(note) === true;
  return (
    <sup
      className="sheet-note-mark"
      data-note={note}
      style={{ fontSize: points(run.size) * raised }}
    >
      {leads ? (
        <a
          id={idOf({ note, side: 'mark' })}
          href={`#${idOf({ note, side: 'words' })}`}
          aria-label={t('pages.note', { label: run.text })}
          onClick={(event) => follow(event, () => goTo?.({ note, side: 'words' }))}
        >
          {run.text}
        </a>
      ) : (
        run.text
      )}
    </sup>
  );
}

interface NoteBackProps {
  readonly note: number;
  readonly label: string;
}

/** The mark before what a note says: leads back into the text. */
export function NoteBack({ note, label }: NoteBackProps) {
  const { t } = useDraftWords();
  const { marked, goTo } = use(SheetLinks);
  if (marked === undefined) return <sup className="sheet-note-mark">{label} </sup>;
  return (
    <sup className="sheet-note-mark">
      <a
        id={idOf({ note, side: 'words' })}
        href={`#${idOf({ note, side: 'mark' })}`}
        aria-label={t('pages.noteBack', { label })}
        onClick={(event) => follow(event, () => goTo?.({ note, side: 'mark' }))}
      >
        {label}
      </a>{' '}
    </sup>
  );
}

/** The address of the page stays: it names a version, not a place. */
function follow(event: MouseEvent, go: () => void): void {
  event.preventDefault();
  go();
}
