import { FileCheck2, FileX2, PencilLine, Send, Undo2 } from 'lucide-react';
import type { DraftLine } from '@daihoi/contract/drafting';
import { Chip, type ChipLook } from '../../components/chip.tsx';
import { useDraftWords } from './use-draft-words.ts';

const looks = {
  DRAFTING: { look: 'preparing', icon: PencilLine },
  SUBMITTED: { look: 'submitted', icon: Send },
  RETURNED: { look: 'returned', icon: Undo2 },
  PASSED: { look: 'approved', icon: FileCheck2 },
  DROPPED: { look: 'archived', icon: FileX2 },
} satisfies Record<DraftLine['state'], ChipLook>;

/** The step of a draft as a chip: icon and word. */
export function DraftChip({ state }: Pick<DraftLine, 'state'>) {
  const { t } = useDraftWords();
  return <Chip {...looks[state]}>{t(`state.${state}`)}</Chip>;
}
