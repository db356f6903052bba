import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Dialog } from '../../../components/dialog.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { CodeList } from './code-list.tsx';

interface CodesDialogProps {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}

/** Codes of the committee over any step: whoever forgot to choose one does it here. */
export function CodesDialog({ view, onClose }: CodesDialogProps) {
  const { s } = useCountingWords();
  return (
    <Dialog title={s('codes.title')} open onClose={onClose}>
      <p className="hands-note">{s('codes.text')}</p>
      <CodeList view={view} />
    </Dialog>
  );
}
