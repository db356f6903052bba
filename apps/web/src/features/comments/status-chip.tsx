import type { ConsultationLine } from '@daihoi/contract/comments';
import {
  AlarmClock,
  Calendar,
  CheckCheck,
  Inbox,
  MessagesSquare,
  PencilLine,
  Send,
} from 'lucide-react';
import { Chip } from '../../components/chip.tsx';
import { statusOf } from './status-words.ts';
import { useCommentWords } from './use-comment-words.ts';

const looks = {
  todo: { look: 'preparing', icon: PencilLine },
  sent: { look: 'submitted', icon: Send },
  nothing: { look: 'submitted', icon: Send },
  missed: { look: 'late', icon: AlarmClock },
  asking: { look: 'submitted', icon: Inbox },
  answering: { look: 'returned', icon: MessagesSquare },
  before: { look: 'planned', icon: Calendar },
  ended: { look: 'closed', icon: CheckCheck },
} as const;

/** Where a unit stands with a consultation: icon and word. */
export function StatusChip({ line }: { readonly line: ConsultationLine }) {
  const { t } = useCommentWords();
  const status = statusOf(line);
  return <Chip {...looks[status]}>{t(`status.${status}`)}</Chip>;
}
