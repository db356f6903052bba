import type { ConsultationLine } from '@daihoi/contract/comments';
import type { CommentWords } from './use-comment-words.ts';

/** How many days are left, or since when it is over. */
export function phaseWords(
  { phase, state, daysLeft, opensOn, closesOn }: ConsultationLine,
  { t, day }: Pick<CommentWords, 't' | 'day'>,
): string {
  if (state === 'CALLED_OFF') return t('phase.calledOff');
  switch (phase) {
    case 'before':
      return t('phase.before', { day: day(opensOn) });
    case 'open':
      return daysLeft === 1
        ? t('phase.lastDay', { day: day(closesOn) })
        : t('phase.open', { n: daysLeft, day: day(closesOn) });
    case 'over':
      return t('phase.over', { day: day(closesOn) });
    case 'ended':
      return t('phase.ended');
  }
}

export type ConsultationStatus =
  'todo' | 'sent' | 'nothing' | 'missed' | 'asking' | 'answering' | 'before' | 'ended';

/** Where a unit stands with what it is asked, or with what it asks. */
export function statusOf({ isOwn, phase, sent }: ConsultationLine): ConsultationStatus {
  if (phase === 'ended') return 'ended';
  if (phase === 'before') return 'before';
  if (isOwn) return phase === 'open' ? 'asking' : 'answering';
  if (sent) return sent.nothingToSay ? 'nothing' : 'sent';
  return phase === 'open' ? 'todo' : 'missed';
}
