import { useState } from 'react';
import { useAsOf } from '../../lib/as-of.ts';

/** What the reader may do about where a rule stands; left out where they may not. */
export interface SourceActs<Rule> {
  readonly onEnter: ((rule: Rule) => void) | undefined;
  readonly onWithdraw: ((rule: Rule) => void) | undefined;
}

interface Allowed {
  readonly mayEnter: boolean;
  readonly mayWithdraw: boolean;
}

/** Which dialog about the source of a rule is open, and the acts that open one; on a past day there are none. */
export function useSourceActs<Rule>({ mayEnter, mayWithdraw }: Allowed) {
  const [entering, enter] = useState<Rule>();
  const [withdrawing, withdraw] = useState<Rule>();
  const { past } = useAsOf();
  const acts: SourceActs<Rule> = {
    onEnter: mayEnter && !past ? enterOne : undefined,
    onWithdraw: mayWithdraw && !past ? withdrawOne : undefined,
  };
  return { acts, entering, withdrawing, close };

  function enterOne(rule: Rule): void {
    enter(() => rule);
  }
  function withdrawOne(rule: Rule): void {
    withdraw(() => rule);
  }
  function close(): void {
    enter(undefined);
    withdraw(undefined);
  }
}
