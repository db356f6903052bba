import type { CongressState } from '@daihoi/domain/congress';
import {
  AlarmClock,
  Archive,
  Calendar,
  CalendarOff,
  CalendarX,
  Check,
  CheckCheck,
  FileCheck2,
  Hourglass,
  PencilLine,
  Radio,
  Send,
  Stamp,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { stateTexts } from '../i18n/states.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { Icon } from './icon.tsx';
import './status-chip.css';

interface ChipLook {
  readonly look: string;
  readonly icon: LucideIcon;
}

const planned = { look: 'planned', icon: Calendar };
const approved = { look: 'approved', icon: FileCheck2 };
const session = { look: 'session', icon: Radio };
const closed = { look: 'closed', icon: CheckCheck };
const ratified = { look: 'ratified', icon: Stamp };

/** One colour, one icon, one word per state. Outline, tint, solid: further along. */
export const stateLooks = {
  DRAFT_PLAN: planned,
  PLAN_APPROVED: planned,
  PREPARING: { look: 'preparing', icon: PencilLine },
  SUBMITTED_FOR_APPROVAL: { look: 'submitted', icon: Send },
  RETURNED: { look: 'returned', icon: Undo2 },
  APPROVED: approved,
  CONVENED: approved,
  PREPARATORY_SESSION: session,
  FORMAL_SESSION: session,
  CLOSED: closed,
  RESULTS_REPORTED: closed,
  RATIFIED: ratified,
  PARTIALLY_RATIFIED: { look: 'partly-ratified', icon: Stamp },
  REJECTED: { look: 'rejected', icon: Undo2 },
  POST_CONGRESS: ratified,
  ARCHIVED: { look: 'archived', icon: Archive },
  POSTPONED: { look: 'postponed', icon: CalendarOff },
  CANCELLED: { look: 'postponed', icon: CalendarX },
} as const satisfies Record<CongressState, ChipLook>;

/** Marks stand beside the state, never in its place. */
export type Mark = 'held' | 'late' | 'forecast';

const markLooks = {
  held: { look: 'held', icon: Check },
  late: { look: 'late', icon: AlarmClock },
  forecast: { look: 'forecast', icon: Hourglass },
} as const satisfies Record<Mark, ChipLook>;

/** The state of a congress as a chip. */
export function StatusChip({ state }: { readonly state: CongressState }) {
  const { t } = useText(stateTexts);
  return <Chip {...stateLooks[state]}>{t(`state.${state}`)}</Chip>;
}

/** A mark as a chip; `why` says by how much and why ("chậm 2 ngày, chưa trình hồ sơ"). */
export function MarkChip({ mark, why }: { readonly mark: Mark; readonly why?: ReactNode }) {
  const { t } = useText(stateTexts);
  const chip = <Chip {...markLooks[mark]}>{t(`mark.${mark}`)}</Chip>;
  if (why === undefined) return chip;
  return (
    <span className="chip-with-reason">
      {chip} <span className="chip-reason">{why}</span>
    </span>
  );
}

function Chip({ look, icon, children }: ChipLook & { readonly children: ReactNode }) {
  return (
    <span className={classes('chip', `chip-${look}`)}>
      <Icon of={icon} size="chip" />
      {children}
    </span>
  );
}
