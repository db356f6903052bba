import { phaseOn, type Consultation } from '@daihoi/domain/comments';
import { unreachable, type CalendarDate } from '@daihoi/domain/kernel';

/** Why a page takes no comment today; `day` is its first or its last day. */
export interface PageClosed {
  readonly code: 'comment-page.not-begun' | 'comment-page.over' | 'comment-page.ended';
  readonly day: CalendarDate;
}

/** Refuses comments outside the days of the consultation, in words for people without an account. */
export function checkPageOpen(
  consultation: Consultation,
  today: CalendarDate,
): PageClosed | undefined {
  const phase = phaseOn(consultation, today);
  const { opensOn, closesOn } = consultation;
  switch (phase) {
    case 'open':
      return undefined;
    case 'before':
      return { code: 'comment-page.not-begun', day: opensOn };
    case 'over':
      return { code: 'comment-page.over', day: closesOn };
    case 'ended':
      return { code: 'comment-page.ended', day: closesOn };
    default:
      return unreachable(phase);
  }
}
