import type { CongressView } from '@daihoi/contract/congress';
import { congressMoves } from '@daihoi/domain/congress';
import { ApproveDialog } from './approve-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import type { DecisionKind } from './decision-kind.ts';
import { ApprovePlanDialog, OwnMoveDialog, ReturnDialog } from './move-dialog.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';

interface DecisionDialogProps {
  readonly congress: CongressView;
  readonly kind: DecisionKind;
  readonly onClose: () => void;
}

/** The dialog of a move. Moves about the result have theirs in the section of the result. */
export function DecisionDialog({ congress, kind, onClose }: DecisionDialogProps) {
  const props = { congress, onClose };
  switch (kind) {
    case 'approve':
      return <ApproveDialog {...props} />;
    case 'return':
      return <ReturnDialog {...props} move={kind} />;
    case 'approvePlan':
      return <ApprovePlanDialog {...props} move={kind} />;
    case 'postpone':
      return <PostponeDialog {...props} />;
    case 'resume':
      return <ResumeDialog {...props} />;
    case 'cancel':
      return <CancelDialog {...props} />;
    default:
      return congressMoves[kind].side === 'own' ? <OwnMoveDialog {...props} move={kind} /> : null;
  }
}
