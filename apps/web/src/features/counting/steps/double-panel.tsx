import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { witnesses } from '@daihoi/domain/ballot-session';
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { meansOf } from '../witness-means.ts';

const DoubleForm = lazy(async () => ({
  default: (await import('./double-form.tsx')).DoubleForm,
}));

interface DoublePanelProps {
  readonly view: BallotSessionView;
}

/** A ballot that was keyed twice, or beyond the box, is taken back. What lies beyond the box is named at once. */
export function DoublePanel({ view }: DoublePanelProps) {
  const { s } = useCountingWords();
  const { beyond, version } = view;
  const [open, setOpen] = useState(false);
  if (!witnesses.some((each) => meansOf(view, each) === 'keys')) return null;
  if (beyond.length === 0)
    return (
      <details className="double" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{s('double.title')}</summary>
        <p className="hands-note">{s('double.text')}</p>
        <Suspense>{open && <DoubleForm view={view} />}</Suspense>
      </details>
    );
  return (
    <section className="panel double" aria-label={s('double.beyond')}>
      <h2 className="double-beyond">
        <Icon of={TriangleAlert} /> {s('double.remove')}
      </h2>
      <ul className="double-places">
        {beyond.map(({ witness, bundle, position }) => (
          <li key={`${String(witness)}/${String(bundle)}/${String(position)}`}>
            {s('double.place', { n: witness, bundle, position })}
          </li>
        ))}
      </ul>
      <Suspense>
        <DoubleForm key={version} view={view} />
      </Suspense>
    </section>
  );
}
