import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, useState } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { lastRoll, memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { FrozenPeople } from './frozen-people.tsx';

const RollForm = lazy(async () => ({ default: (await import('./roll-form.tsx')).RollForm }));

/** The roll in force in one line; opened, it can be taken anew with a reason until the figures are reconciled. */
export function RollPanel({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  const [open, setOpen] = useState(false);
  return (
    <section className="roll-panel">
      <RollLine view={view} />
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {s('roll.again')}
      </LinkButton>
      {open && (
        <div className="panel">
          <LazyRollForm view={view} />
        </div>
      )}
    </section>
  );
}

/** The form of the roll, which comes when it is asked for; a new roll begins it anew. */
export function LazyRollForm({ view }: { readonly view: BallotSessionView }) {
  return (
    <Suspense>
      <RollForm key={view.rolls.length} view={view} />
    </Suspense>
  );
}

/** What the majority is measured by now, and who said so. */
export function RollLine({ view }: { readonly view: BallotSessionView }) {
  const { s, format } = useCountingWords();
  const roll = lastRoll(view);
  if (!roll) return null;
  return (
    <>
      <p className="hands-note">
        {s('roll.standing', {
          convened: format.integer(roll.convened),
          excluded: format.integer(roll.excluded.reduce((sum, { count }) => sum + count, 0)),
          present: format.integer(roll.present),
          by: memberName(view, roll.takenBy),
          at: clockSeconds(roll.takenAt),
        })}
      </p>
      {roll.byName && <FrozenPeople view={view} />}
    </>
  );
}
