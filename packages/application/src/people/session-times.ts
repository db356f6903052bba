import { instantFrom, type Instant } from '@daihoi/domain/kernel';
import type { SessionMoment, SessionStage } from './session-store.ts';

const hourMs = 3_600_000;
/** A session ends twelve hours after signing in, two hours without use, and a sign-in must be finished in a quarter. */
const wholeMs = 12 * hourMs;
const idleMs = 2 * hourMs;
const unfinishedMs = hourMs / 4;
/** A session in use is written down once a minute, not with every request. */
const touchMs = 60_000;

/** When a session at this stage ends. */
export function sessionEnd(stage: SessionStage, now: Instant): Instant {
  return instantFrom(Date.parse(now) + (stage === 'done' ? wholeMs : unfinishedMs));
}

/** What a session is asked against at a moment. */
export function sessionMoment(now: Instant): SessionMoment {
  return { now, seenAfter: instantFrom(Date.parse(now) - idleMs) };
}

/** True when the last use was written down long enough ago. */
export function isTouchDue(lastSeenAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(lastSeenAt) >= touchMs;
}
