/** One line of the log of a session as it travels: identities and moments as plain text. */
export interface PackedEvent {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly actorId: string;
  readonly members: readonly string[];
  readonly payload?: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

/** What the hash of one line of the log is made of; `payload` as it is read back from a file or a database. */
export function sessionLine(
  sessionId: string,
  event: Omit<PackedEvent, 'hash'>,
): Readonly<Record<string, unknown>> {
  return {
    session_id: sessionId,
    seq: event.seq,
    kind: event.kind,
    at: event.at,
    actor_id: event.actorId,
    members: event.members,
    payload: event.payload,
    previous_hash: event.previousHash,
  };
}
