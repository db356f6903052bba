import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { classes } from '../../../lib/classes.ts';
import { useFormat } from '../../../lib/format.ts';
import { readDateEntry } from '../../../lib/read-entry.ts';
import { useDraftWords } from '../use-draft-words.ts';

interface DueInputProps {
  readonly label: string;
  readonly due: string | null;
  readonly onRead: (due: string | null) => void;
}

/** A day in a table, typed in any usual form; read on leaving it and shown back. What cannot be read stays and is told. */
export function DueInput({ label, due, onRead }: DueInputProps) {
  const { t } = useDraftWords();
  const format = useFormat();
  const [raw, setRaw] = useState(due === null ? '' : format.date(calendarDate(due)));
  const [unclear, setUnclear] = useState(false);
  return (
    <>
      <input
        className={classes('control', 'plan-due')}
        aria-label={label}
        aria-invalid={unclear}
        autoComplete="off"
        placeholder={t('plan.dueExample')}
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
    setUnclear(entry.kind === 'unclear');
    if (entry.kind === 'unclear') return;
    const read = entry.kind === 'read' ? entry.value : undefined;
    if (read !== undefined) setRaw(format.date(read));
    if ((read ?? null) !== due) onRead(read ?? null);
  }
}
