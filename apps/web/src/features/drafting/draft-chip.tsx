import { FileCheck2, FileX2, PencilLine, Send, Undo2, type LucideIcon } from 'lucide-react';
import type { DraftLine } from '@daihoi/contract/drafting';
import { Icon } from '../../components/icon.tsx';
import '../../components/status-chip.css';
import { useDraftWords } from './use-draft-words.ts';

const looks = {
  DRAFTING: { look: 'preparing', icon: PencilLine },
  SUBMITTED: { look: 'submitted', icon: Send },
  RETURNED: { look: 'returned', icon: Undo2 },
  PASSED: { look: 'approved', icon: FileCheck2 },
  DROPPED: { look: 'archived', icon: FileX2 },
} as const satisfies Record<
  DraftLine['state'],
  { readonly look: string; readonly icon: LucideIcon }
>;

/** The step of a draft as a chip: icon and word. */
export function DraftChip({ state }: Pick<DraftLine, 'state'>) {
  const { t } = useDraftWords();
  const { look, icon } = looks[state];
  return (
    <span className={`chip chip-${look}`}>
      <Icon of={icon} size="chip" />
      {t(`state.${state}`)}
    </span>
  );
}
