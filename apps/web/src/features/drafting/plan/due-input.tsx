import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { classes } from '../../../lib/classes.ts';
import { useFormat } from '../../../lib/format.ts';
import { readDateEntry } from '../../../lib/read-entry.ts';
import { useDraftWords } from '../use-draft-words.ts';

interface DueInputProps {
  readonly label: string;
  readonly due: string | null;
  /** What was typed is no day. */
  readonly unclear: boolean;
  /** Told on leaving; a day that cannot be read leaves the one before. */
  readonly onRead: (read: { readonly due: string | null; readonly unclear: boolean }) => void;
}

/** A day in a table, typed in any usual form; read on leaving it and shown back. What cannot be read stays and is told. */
export function DueInput({ label, due, unclear, onRead }: DueInputProps) {
  const { t } = useDraftWords();
  const format = useFormat();
  const [raw, setRaw] = useState(due === null ? '' : format.date(calendarDate(due)));
  return (
    <>
      <input
        className={classes('control', 'plan-due')}
        aria-label={label}
        aria-invalid={unclear}
        autoComplete="off"
        value={raw}
        onChange={(event) => setRaw(event.target.value)}
        onBlur={leave}
      />
      {unclear && (
        <small className="plan-unclear" role="alert">
          {t('plan.dueUnclear')}
        </small>
      )}
    </>
  );

  function leave(): void {
    const entry = readDateEntry(raw);
    if (entry.kind === 'read') setRaw(format.date(entry.value));
    const read = entry.kind === 'read' ? entry.value : null;
    onRead(entry.kind === 'unclear' ? { due, unclear: true } : { due: read, unclear: false });
  }
}
