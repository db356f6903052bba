import type { BallotSession } from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import type { AuditAct } from '../../audit/index.ts';
import type { Paper } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import type { LineAbout } from '../logged-people.ts';
import { countingPaper, headSignature, titleLines, type CountingFrame } from './counting-frame.ts';
import { entryLogWords as words } from './data/entry-log-words.ts';
import { clockOf, figure } from './paper-pieces.ts';
import { paragraph, plainTable } from '../../papers/index.ts';

/** Something that was done in the counting room. */
export interface LogEntry {
  readonly at: Instant;
  readonly act: Extract<AuditAct, `ballot.${string}`>;
  /** The names of those who did it. */
  readonly by: readonly string[];
  /** Whom it concerns, beside those who did it. */
  readonly about?: LineAbout;
  /** Why, where a reason was asked for. */
  readonly reason?: string;
}

/** The work of one typist as a whole: single ballots have no line in the log, for their order is nobody's business. */
export interface KeyedWork {
  readonly by: string;
  readonly ballots: number;
  readonly from: Instant;
  readonly to: Instant;
}

interface Line {
  readonly at: Instant;
  readonly what: string;
  readonly by: string;
}

/** The log of one ballot on paper: when, what, who, in the order of time. */
export function entryLogPaper(
  log: {
    readonly session: BallotSession;
    readonly entries: readonly LogEntry[];
    readonly keyed: readonly KeyedWork[];
  },
  frame: CountingFrame,
): Paper {
  const { session } = log;
  return {
    kind: 'entryLog',
    ...countingPaper(frame),
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: titleLines(words.abstract, { session, frame }),
    },
    blocks: [
      paragraph(words.opening),
      plainTable({
        columns: [
          { align: 'centre', share: 8 },
          { align: 'centre', share: 20 },
          { align: 'left', share: 42 },
          { align: 'left', share: 30 },
        ],
        head: words.head,
        rows: linesOf(log).map(({ at, what, by }, index) => [
          figure(index + 1),
          fillWords(words.moment, clockOf(at)),
          what,
          by,
        ]),
      }),
    ],
    signatures: [headSignature(session)],
  };
}

/** Equal moments keep the order in which they were logged. */
function linesOf(log: {
  readonly entries: readonly LogEntry[];
  readonly keyed: readonly KeyedWork[];
}): readonly Line[] {
  const done = log.entries.map(({ at, by, ...entry }): Line => {
    return { at, by: by.join(', '), what: actText(entry) };
  });
  const typed = log.keyed.map(({ by, ballots, from, to }): Line => {
    return { at: to, by, what: fillWords(words.keyed, { ballots, ...clockOf(from) }) };
  });
  return [...done, ...typed].toSorted((left, right) =>
    left.at < right.at ? -1 : left.at > right.at ? 1 : 0,
  );
}

function actText({ act, about = {}, reason }: Pick<LogEntry, 'act' | 'about' | 'reason'>): string {
  const text = fillWords(words.acts[act], { ...about });
  return reason === undefined ? text : fillWords(words.reason, { act: text, reason });
}
