import type { DueLine } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { LinkButton } from '../../components/button.tsx';
import { useArchiveWords } from './use-archive-words.ts';

interface DueLinesProps {
  readonly lines: readonly DueLine[];
  /** Shown from the beginning, for whoever is to decide by it. */
  readonly shown?: boolean;
}

/** The names of what would go, and until when each was kept. */
export function DueLines({ lines, shown = false }: DueLinesProps) {
  const { t, format } = useArchiveWords();
  const [open, setOpen] = useState(shown);
  return (
    <>
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {t(open ? 'removal.hide' : 'removal.show')}
      </LinkButton>
      {open && (
        <ul className="archive-lines">
          {lines.map(({ title, until }, at) => (
            <li key={`${String(at)}-${title}`}>
              {t('removal.line', { title, until: format.date(calendarDate(until)) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
