import type { BallotView } from '@daihoi/contract/result';
import { Button } from '../../../components/button.tsx';
import { useResultWords } from './use-result-words.ts';

interface BallotConflictProps {
  readonly theirs: BallotView;
  readonly onMine: () => void;
}

/** Somebody saved these minutes before me: theirs beside mine, which is kept. */
export function BallotConflict({ theirs, onMine }: BallotConflictProps) {
  const { t, format } = useResultWords();
  const { issued, collected, valid, candidates } = theirs.form;
  const names = candidates.map(({ name, votes }) => `${name} ${format.integer(votes)}`).join(', ');
  return (
    <div className="ballot-conflict" role="alert">
      <p>{t('ballot.stale')}</p>
      <p>
        {t('ballot.theirs', {
          issued: format.integer(issued),
          collected: format.integer(collected),
          valid: format.integer(valid),
          names,
        })}
      </p>
      <div className="form-actions">
        <Button size="small" onPress={onMine}>
          {t('ballot.useMine')}
        </Button>
        <Button size="small" onPress={() => location.reload()}>
          {t('ballot.useTheirs')}
        </Button>
      </div>
    </div>
  );
}
