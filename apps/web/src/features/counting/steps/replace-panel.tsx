import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, useState } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';
import { memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';

const ReplaceForm = lazy(async () => ({
  default: (await import('./replace-form.tsx')).ReplaceForm,
}));

interface ReplacePanelProps {
  readonly view: BallotSessionView;
}

/** Somebody who keys or scans has to stop: the head and a member put somebody else in the place. */
export function ReplacePanel({ view }: ReplacePanelProps) {
  const { s } = useCountingWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="double" onToggle={() => setOpened(true)}>
      <summary>{s('replace.title')}</summary>
      {opened && (
        <Suspense fallback={<LoadingLines />}>
          <ReplaceForm view={view} />
        </Suspense>
      )}
    </details>
  );
}

/** Who took whose place at a witness, and when. */
export function ReplacedLines({ view, witness }: ReplacePanelProps & { readonly witness: number }) {
  const { s } = useCountingWords();
  const changes = view.typistChanges.filter((each) => each.witness === witness);
  if (changes.length === 0) return null;
  return (
    <div className="replaced-line">
      {changes.map(({ at, left, came }) => (
        <p key={at}>
          {s('replace.line', {
            left: memberName(view, left),
            came: memberName(view, came),
            at: clockSeconds(at),
          })}
        </p>
      ))}
    </div>
  );
}
