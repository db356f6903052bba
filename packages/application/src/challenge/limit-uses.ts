import { err, instantFrom, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../ports/ports.ts';

/** A page was used more often within the hour than people use it. */
export interface TooManyUses<Code extends string> {
  readonly code: Code;
}

/** How often something may be used in an hour, and what it is called when it was used more. */
export interface UseLimit<Code extends string> {
  readonly key: string;
  readonly most: number;
  readonly refusal: Code;
}

const stretchMs = 3_600_000;

/** Counts a use against each limit of the hour; the first that is passed refuses. */
export async function limitUses<Code extends string>(
  { clock }: Pick<Ports, 'clock'>,
  { challenges }: Pick<Stores, 'challenges'>,
  limits: readonly UseLimit<Code>[],
): Promise<Result<true, TooManyUses<Code>>> {
  const now = Date.parse(clock.now());
  const since = instantFrom(now - (now % stretchMs));
  for (const { key, most, refusal } of limits)
    if ((await challenges.countUse(key, since)) > most) return err({ code: refusal });
  return ok<true>(true);
}
