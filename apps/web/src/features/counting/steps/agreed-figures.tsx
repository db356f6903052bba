import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { CircleCheck } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import type { Format } from '../../../lib/format.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { EquationList } from './equation-list.tsx';

/** How many ballots went out and came back, as two people told them, in words. */
export function agreedFigures({ agreed }: BallotSessionView, format: Pick<Format, 'integer'>) {
  return {
    issued: format.integer(agreed.issued?.issued ?? 0),
    collected: format.integer(agreed.collected ?? 0),
  };
}

/** That the figures agree, and every equation that says so. */
export function AgreedFigures({ view }: { readonly view: BallotSessionView }) {
  const { s, format } = useCountingWords();
  return (
    <>
      <p className="check-good">
        <Icon of={CircleCheck} size="large" />
        <span>
          <b>{s('check.good')}.</b> {s('check.goodText', agreedFigures(view, format))}
        </span>
      </p>
      <EquationList view={view} />
    </>
  );
}
