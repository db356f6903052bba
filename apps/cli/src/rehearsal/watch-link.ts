import type { CutTold, ExerciseAttemptId, PowerSwitch } from '@daihoi/application/rehearsal';
import { WatchReply, type RememberedCut, type WatchAsked } from '@daihoi/contract/rehearsal';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import { brand, defined, type Instant } from '@daihoi/domain/kernel';

type Message = WatchAsked extends infer Each
  ? Each extends WatchAsked
    ? Omit<Each, 'turn'>
    : never
  : never;

/** The way to whoever watches over this program. */
export interface WatchLink {
  readonly power: PowerSwitch;
  /** The cut that ended the program before this one, if one did. */
  recall(): Promise<CutTold | undefined>;
  /** Says that the cut was compared and recorded. */
  recorded(): Promise<void>;
  /** Lets the program end. */
  close(): void;
}

/** Opens the link; undefined when nobody watches. */
export function openWatchLink(): WatchLink | undefined {
  if (!process.connected) return undefined;
  const waiting = new Map<number, (reply: WatchReply) => void>();
  let turns = 0;
  process.on('message', (raw) => {
    const reply = WatchReply.safeParse(raw);
    if (!reply.success) return;
    waiting.get(reply.data.turn)?.(reply.data);
    waiting.delete(reply.data.turn);
  });
  function ask(message: Message): Promise<WatchReply> {
    turns += 1;
    const turn = turns;
    return new Promise((resolve, reject) => {
      waiting.set(turn, resolve);
      process.send?.({ ...message, turn }, undefined, undefined, (fault: Error | null) => {
        if (fault) reject(fault);
      });
    });
  }
  return {
    power: {
      arm: async ({ attempt, sessionId }) => void (await ask({ kind: 'arm', attempt, sessionId })),
      async acknowledge(ballot) {
        const { struck, rows, ...marks } = ballot.marks;
        const lists = defined({ struck: struck && [...struck], rows: rows && [...rows] });
        await ask({ kind: 'acknowledge', ballot: { ...ballot, marks: { ...marks, ...lists } } });
      },
    },
    async recall() {
      const { cut } = await ask({ kind: 'recall' });
      return cut && toTold(cut);
    },
    recorded: async () => void (await ask({ kind: 'recorded' })),
    close() {
      if (process.connected) process.disconnect();
    },
  };
}

function toTold({ attempt, cutAt, ballots }: RememberedCut): CutTold {
  return {
    attempt: brand<ExerciseAttemptId>(attempt),
    cutAt: brand<Instant>(cutAt),
    ballots: ballots.map(({ sessionId, marks, ...each }) => ({
      ...each,
      sessionId: brand<BallotSessionId>(sessionId),
      marks: defined(marks),
    })),
  };
}
