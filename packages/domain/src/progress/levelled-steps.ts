import { laterOf, type CalendarDate } from '../kernel/index.ts';
import { rollupSteps, type Membership, type RollupStep } from './ancestry.ts';
import type { Contribution } from './contributions.ts';

/** A level at which a congress was counted up to the day before `until`: its unit got another in mid-season. */
export interface EarlierLevel {
  readonly level: string;
  readonly until: CalendarDate;
}

/** The level of a congress, and those before it, earliest first. */
export interface DatedLevel {
  readonly level: string;
  readonly details: { readonly earlierLevels?: readonly EarlierLevel[] };
}

/**
 * What a congress adds to every unit above it, at the level that its unit had on each day: on the day of the change it
 * leaves the boards of one level with everything that was counted, and joins those of the next.
 */
export function levelledSteps(
  { level, details }: DatedLevel,
  contributions: readonly Contribution[],
  memberships: readonly Membership[],
): readonly RollupStep[] {
  const earlier = details.earlierLevels ?? [];
  if (earlier.length === 0) return rollupSteps(level, contributions, memberships);
  const spans = [...earlier, { level, until: undefined }];
  return spans.flatMap((span, index) =>
    rollupSteps(
      span.level,
      contributions,
      memberships.flatMap((each) => clip(each, earlier[index - 1]?.until, span.until)),
    ),
  );
}

/** The part of a membership between two days, the second not among them. */
function clip(
  membership: Membership,
  from: CalendarDate | undefined,
  until: CalendarDate | undefined,
): readonly Membership[] {
  const begins = from === undefined ? membership.from : laterOf(membership.from, from);
  const ends = [membership.until, until].filter((day) => day !== undefined).toSorted()[0];
  if (ends !== undefined && ends <= begins) return [];
  return [{ segment: membership.segment, from: begins, ...(ends ? { until: ends } : {}) }];
}
