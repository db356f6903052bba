import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { candidateLines } from './candidate-lines.ts';
import { useResultWords } from './use-result-words.ts';

/** Everybody with votes, share and ending, from the most votes down. */
export function ResultTable({ view }: { readonly view: BallotSessionView }) {
  const { r, format, share, outcome } = useResultWords();
  const { count, candidates } = view;
  if (!count) return null;
  return (
    <>
      <p className="result-outcome">
        <b>
          {r('electedOf', {
            n: format.integer(count.elected.length),
            seats: format.integer(view.seats),
          })}
          .
        </b>{' '}
        {outcome(count.outcome)}.
      </p>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{r('col.rank')}</th>
            <th scope="col">{r('col.name')}</th>
            <th scope="col" className="result-number">
              {r('col.votes')}
            </th>
            <th scope="col" className="result-number">
              {r('col.share')}
            </th>
            <th scope="col">{r('col.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {candidateLines(candidates, count).map((line) => (
            <tr key={line.id} className={`result-${line.ending}`}>
              <td>{line.rank}</td>
              <th scope="row">{line.name}</th>
              <td className="result-number">{format.integer(line.votes)}</td>
              <td className="result-number">{share(line.percentOfBase)}</td>
              <td>{r(`verdict.${line.ending}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
