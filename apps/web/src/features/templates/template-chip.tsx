import type { TemplateLine } from '@daihoi/contract/templates';
import { CalendarOff, CheckCheck, PencilLine, Undo2, type LucideIcon } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import '../../components/status-chip.css';
import { useTemplateWords } from './use-template-words.ts';

const looks = {
  PREPARED: { look: 'preparing', icon: PencilLine },
  ISSUED: { look: 'closed', icon: CheckCheck },
  REPLACED: { look: 'archived', icon: Undo2 },
  WITHDRAWN: { look: 'archived', icon: CalendarOff },
} as const satisfies Record<
  TemplateLine['state'],
  { readonly look: string; readonly icon: LucideIcon }
>;

/** The state of a template as a chip: icon and word. */
export function TemplateChip({ state }: Pick<TemplateLine, 'state'>) {
  const { t } = useTemplateWords();
  const { look, icon } = looks[state];
  return (
    <span className={`chip chip-${look}`}>
      <Icon of={icon} size="chip" />
      {t(`state.${state}`)}
    </span>
  );
}
