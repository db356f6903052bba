import type { BallotSessionView, DisputedBallot, MarksBody } from '@daihoi/contract/ballot-session';
import { useKeyingWords, type KeyingWords } from '../keying/use-keying-words.ts';
import { useScanWords } from '../scan/use-scan-words.ts';
import { differingRows } from './choices.ts';

interface ReadingsProps {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
}

/** What the two witnesses saw, side by side, on the rows where they part. */
export function Readings({ view, ballot }: ReadingsProps) {
  const words = useKeyingWords();
  const { k } = words;
  const { witness } = useScanWords();
  const rows = differingRows(ballot, view.candidates.length);
  const [one, two] = ballot.seen;
  return (
    <div className="readings">
      <table>
        <thead>
          <tr>
            <th scope="col">{k('dispute.col.row')}</th>
            <th scope="col">{witness(view, 1)}</th>
            <th scope="col">{witness(view, 2)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">
                {k('dispute.line', {
                  n: row.number,
                  name: view.candidates[row.number - 1]?.name ?? '',
                })}
              </th>
              <td>{k(`dispute.seen.${row.one}`)}</td>
              <td>{k(`dispute.seen.${row.two}`)}</td>
            </tr>
          ))}
          {(notedIn(one, words) ?? notedIn(two, words)) !== undefined && (
            <tr>
              <th scope="row">{k('dispute.seen.question')}</th>
              <td>{notedIn(one, words) ?? k('dispute.seen.nothing')}</td>
              <td>{notedIn(two, words) ?? k('dispute.seen.nothing')}</td>
            </tr>
          )}
        </tbody>
      </table>
      {rows.length === 0 && <p className="hands-note">{k('dispute.same')}</p>}
    </div>
  );
}

function notedIn(marks: MarksBody | undefined, { election }: KeyingWords): string | undefined {
  if (marks?.question !== undefined) return election.ballotQuestion[marks.question];
  return marks?.flag === undefined ? undefined : election.ballotFlag[marks.flag];
}
