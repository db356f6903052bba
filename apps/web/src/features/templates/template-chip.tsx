import type { TemplateLine } from '@daihoi/contract/templates';
import { CalendarOff, CheckCheck, PencilLine, Undo2 } from 'lucide-react';
import { Chip, type ChipLook } from '../../components/chip.tsx';
import { useTemplateWords } from './use-template-words.ts';

const looks = {
  PREPARED: { look: 'preparing', icon: PencilLine },
  ISSUED: { look: 'closed', icon: CheckCheck },
  REPLACED: { look: 'archived', icon: Undo2 },
  WITHDRAWN: { look: 'archived', icon: CalendarOff },
} satisfies Record<TemplateLine['state'], ChipLook>;

/** The state of a template as a chip: icon and word. */
export function TemplateChip({ state }: Pick<TemplateLine, 'state'>) {
  const { t } = useTemplateWords();
  return <Chip {...looks[state]}>{t(`state.${state}`)}</Chip>;
}
