import type { CongressView } from '@daihoi/contract/congress';
import { congressMoves } from '@daihoi/domain/congress';
import type { ComponentType } from 'react';
import { ApproveDialog } from './approve-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import type { DecisionKind } from './decision-kind.ts';
import { ApprovePlanDialog, OwnMoveDialog, ReturnDialog } from './move-dialog.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';

interface DialogProps {
  readonly congress: CongressView;
  readonly move: DecisionKind;
  readonly onClose: () => void;
}

interface DecisionDialogProps {
  readonly congress: CongressView;
  readonly kind: DecisionKind;
  readonly onClose: () => void;
}

const dialogs: Partial<Record<DecisionKind, ComponentType<DialogProps>>> = {
  approve: ApproveDialog,
  return: ReturnDialog,
  approvePlan: ApprovePlanDialog,
  postpone: PostponeDialog,
  resume: ResumeDialog,
  cancel: CancelDialog,
};

/** The dialog of a move. Moves about the result have theirs in the section of the result. */
export function DecisionDialog({ congress, kind, onClose }: DecisionDialogProps) {
  const own = congressMoves[kind].side === 'own' ? OwnMoveDialog : undefined;
  const Chosen = dialogs[kind] ?? own;
  return Chosen ? <Chosen congress={congress} move={kind} onClose={onClose} /> : null;
}
