import type { RegisterLine } from '@daihoi/contract/attendance';
import { useId, useState } from 'react';
import type { Result } from '@daihoi/domain/kernel';
import { useAttendanceWords } from './use-attendance-words.ts';
import { shownLines } from './shown-lines.ts';

interface FindPersonProps {
  readonly lines: readonly RegisterLine[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onPresent: (line: RegisterLine) => Promise<Result<unknown, unknown>>;
}

/** The desk at the door: a name is typed, and when one person is left, Enter marks him or her as present. */
export function FindPerson({ lines, typed, onType, onPresent }: FindPersonProps) {
  const { t, format } = useAttendanceWords();
  const [said, setSaid] = useState('');
  const id = useId();
  return (
    <form
      className="register-find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void markFound();
      }}
    >
      <label htmlFor={id}>{t('search')}</label>
      <input
        id={id}
        className="control"
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-help`}
        value={typed}
        onChange={({ target }) => {
          setSaid('');
          onType(target.value.normalize('NFC'));
        }}
      />
      <p id={`${id}-help`} className="register-note">
        {t('searchHelp')}
      </p>
      <p className="register-said" role="status">
        {said}
      </p>
    </form>
  );

  async function markFound(): Promise<void> {
    if (typed.trim() === '') return;
    const found = shownLines(lines, { filter: 'all', typed }).filter(
      ({ attendance }) => attendance.kind !== 'replaced',
    );
    const [only] = found;
    if (!only) setSaid(t('notFound'));
    else if (found.length > 1) setSaid(t('found', { n: format.integer(found.length) }));
    else if ((await onPresent(only)).ok) {
      setSaid(t('markedPresent', { name: only.name }));
      onType('');
    }
  }
}
