import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { invalidReasons } from '@daihoi/domain/election';
import { useResultWords } from './use-result-words.ts';

/** Issued, collected, valid, invalid, and why. */
export function ResultFigures({ view }: { readonly view: BallotSessionView }) {
  const { r, format, election } = useResultWords();
  const { agreed, counted, count } = view;
  if (!counted) return null;
  const figures = [
    ['issued', agreed.issued?.issued ?? 0],
    ['collected', agreed.collected ?? 0],
    ['valid', counted.valid],
    ['invalid', counted.invalid],
  ] as const;
  const reasons = invalidReasons.flatMap((reason) => {
    const n = count?.invalidReasons[reason] ?? 0;
    return n > 0 ? [{ reason, n }] : [];
  });
  return (
    <div className="result-figures">
      <dl className="placed">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dd>{format.integer(value)}</dd>
            <dt>{r(name)}</dt>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <div>
          <h2>{r('invalidOf')}</h2>
          <ul>
            {reasons.map(({ reason, n }) => (
              <li key={reason}>
                {election.invalidReason[reason]}: <b>{format.integer(n)}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
