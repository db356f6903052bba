import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, useState } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { useCountingWords } from '../use-counting-words.ts';

const PeopleDialog = lazy(async () => ({
  default: (await import('./people-dialog.tsx')).PeopleDialog,
}));

/** The way to the people behind the roll in force. */
export function FrozenPeople({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkButton onPress={() => setOpen(true)}>{s('roll.people')}</LinkButton>
      {open && (
        <Suspense>
          <PeopleDialog view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
