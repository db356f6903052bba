import { ballotFlags, ballotQuestions } from '@daihoi/domain/election';
import type { BallotEntry } from './ballot-entry.ts';
import { useKeyingWords } from './use-keying-words.ts';

/** What F8 offers: four questions for the committee, four plain faults of the paper, by the digits 1 to 8. */
export function MarkChoice({ entry }: { readonly entry: BallotEntry }) {
  const { k, election } = useKeyingWords();
  return (
    <div className="marks" role="status">
      <p className="desk-ask">{k('mark.title')}</p>
      <p className="desk-help">{k('mark.questions')}</p>
      <ol>
        {ballotQuestions.map((question, at) => (
          <li key={question} className={entry.question === question ? 'mark-on' : undefined}>
            <kbd>{at + 1}</kbd> {election.ballotQuestion[question]}
          </li>
        ))}
      </ol>
      <p className="desk-help">{k('mark.flags')}</p>
      <ol>
        {ballotFlags.map((flag, at) => (
          <li key={flag} className={entry.flag === flag ? 'mark-on' : undefined}>
            <kbd>{ballotQuestions.length + at + 1}</kbd> {election.ballotFlag[flag]}
          </li>
        ))}
      </ol>
      <p className="desk-help">
        <kbd>0</kbd> {k('mark.none')} <kbd>F8</kbd> {k('mark.back')}
      </p>
    </div>
  );
}
