import type { PagePassage } from '@daihoi/contract/public-comments';
import { Fragment } from 'react';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import './passage.css';

function idOf(passage: PagePassage, at: number, side: 'mark' | 'words'): string {
  return `${side === 'mark' ? 'dau-chu-thich' : 'chu-thich'}-${passage.paragraph}-${at}`;
}

/** The words of a passage with the marks of its notes, each a link to what the note says. */
export function NotedText({ passage }: { readonly passage: PagePassage }) {
  const { t } = useText(publicCommentTexts);
  const { text, notes = [] } = passage;
  const pieces = notes.map((note, at) => ({
    ...note,
    before: text.slice(notes[at - 1]?.at ?? 0, note.at),
  }));
  return (
    <>
      {pieces.map(({ before, label }, at) => (
        <Fragment key={at}>
          {before}
          <sup className="passage-mark">
            <a
              id={idOf(passage, at, 'mark')}
              href={`#${idOf(passage, at, 'words')}`}
              aria-label={t('part.note', { label })}
            >
              {label}
            </a>
          </sup>
        </Fragment>
      ))}
      {text.slice(notes.at(-1)?.at ?? 0)}
    </>
  );
}

/** What the notes of a part say, at its end; each leads back to its mark. */
export function PartNotes({ passages }: { readonly passages: readonly PagePassage[] }) {
  const { t } = useText(publicCommentTexts);
  const noted = passages.filter(({ notes = [] }) => notes.length > 0);
  if (noted.length === 0) return null;
  return (
    <ul className="passage-notes" aria-label={t('part.notes')}>
      {noted.flatMap((passage) =>
        (passage.notes ?? []).map(({ label, text }, at) => (
          <li key={`${passage.paragraph}-${at}`}>
            <sup className="passage-mark">
              <a
                id={idOf(passage, at, 'words')}
                href={`#${idOf(passage, at, 'mark')}`}
                aria-label={t('part.noteBack', { label })}
              >
                {label}
              </a>
            </sup>{' '}
            {text}
          </li>
        )),
      )}
    </ul>
  );
}
