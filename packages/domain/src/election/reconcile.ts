/** An equation of the counting session that does not hold, with both sides. */
export interface BrokenEquation {
  readonly equation: 'collected<=issued';
  readonly left: number;
  readonly right: number;
}

/**
 * The one break that the rules foresee: more ballots in the box than were issued. The ballot is void and is repeated.
 * Fewer collected than issued is legal. Other equations break only when the input contradicts itself.
 */
export function reconcile(session: {
  readonly issued: number;
  readonly collected: number;
}): readonly BrokenEquation[] {
  return session.collected > session.issued
    ? [{ equation: 'collected<=issued', left: session.collected, right: session.issued }]
    : [];
}
