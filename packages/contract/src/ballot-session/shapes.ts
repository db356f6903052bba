import { z } from 'zod';
import {
  rowChoices,
  sessionHands,
  sessionMoveNames,
  sessionStates,
  witnessMeans,
} from '@daihoi/domain/ballot-session';
import {
  ballotFlags,
  ballotForms,
  ballotQuestions,
  electionBodies,
  electionRegulations,
  exclusionReasons,
  paperTints,
  roundKinds,
} from '@daihoi/domain/election';
import { Day, Text, Uuid } from '../http/index.ts';
import { Office, Verdict } from '../result/index.ts';
import { HeadChangeView, LineAboutView, VouchedResetView } from './people-shapes.ts';

const Count = z.number().int().min(0).max(100_000);
const Moment = z.string();
const Name = Text(120);

/** One of those who count; technicians have no vote. */
export const MemberRole = z.enum(['head', 'member', 'technician']);

/** What a witness saw on one ballot; numbers are the printed order numbers. */
export const MarksBody = z.object({
  struck: z.array(z.number().int().min(1).max(500)).max(500).optional(),
  rows: z.array(z.enum(rowChoices)).max(500).optional(),
  question: z.enum(ballotQuestions).optional(),
  flag: z.enum(ballotFlags).optional(),
});
export type MarksBody = z.infer<typeof MarksBody>;

/** A member of the committee puts a hand to an act with a code of his or her own. */
export const Hand = z.object({ member: Uuid, code: z.string().min(4).max(40) });
export type Hand = z.infer<typeof Hand>;

export const Exclusions = z
  .array(z.object({ reason: z.enum(exclusionReasons), count: Count }))
  .max(exclusionReasons.length);

export const IssuedBody = z.object({
  issued: Count,
  exchanged: Count,
  spoiled: Count,
  left: Count,
});

/** What the committee prepares before the list is fixed. Ids are kept for people who are known and made for new ones. */
export const PreparedBody = z.object({
  seats: z.number().int().min(1).max(500),
  alternateSeats: Count,
  candidates: z.array(z.object({ id: z.string().min(1).max(80).optional(), name: Name })).max(500),
  committee: z
    .array(
      z.object({
        id: Uuid.optional(),
        name: Name,
        role: MemberRole,
        official: z.boolean(),
        candidateId: z.string().max(80).optional(),
        /** Why a candidate of the same name is another person. */
        namesake: z.string().max(300).optional(),
      }),
    )
    .max(60),
  printed: Count,
  /** The colour of the paper; left out, what was chosen before stays. */
  tint: z.enum(paperTints).optional(),
});
export type PreparedBody = z.infer<typeof PreparedBody>;

export const RollBody = z.object({
  convened: Count,
  excluded: Exclusions,
  present: Count,
  reason: z.string().max(500),
});

const Rule = z.object({
  regulation: z.string(),
  article: z.number().optional(),
  clause: z.number().optional(),
  confidence: z.string(),
});

const EquationView = z.object({
  name: z.string(),
  relation: z.string(),
  left: z.number(),
  right: z.number(),
  terms: z.array(z.number()),
  holds: z.boolean(),
  rule: Rule,
});

/** What keeps a move from being made: a code, what it is about, the rule behind it. */
export const OpenItemView = z.object({
  code: z.string(),
  names: z.array(z.string()).optional(),
  objection: z.string().optional(),
  finding: z.string().optional(),
  of: z.string().optional(),
  count: z.number().optional(),
  members: z.number().optional(),
  needed: z.number().optional(),
  equation: EquationView.optional(),
  rule: Rule.optional(),
});
export type OpenItemView = z.infer<typeof OpenItemView>;

const FigureView = z.object({ by: Uuid, at: Moment });

export const DecisionView = z.object({
  bundle: z.number(),
  position: z.number(),
  marks: MarksBody,
  reason: z.string(),
  proposedBy: Uuid,
  proposedAt: Moment,
  confirmedBy: Uuid.optional(),
  confirmedAt: Moment.optional(),
});

/** One step that may come next, with everything that it still lacks. */
export const MoveView = z.object({
  move: z.enum(sessionMoveNames),
  hands: z.enum(sessionHands),
  open: z.array(OpenItemView),
});

/** Somebody who keys for one of the two witnesses; several of one witness share the bundles in turns. */
export const WitnessNumber = z.union([z.literal(1), z.literal(2)]);
export const Typist = z.object({
  member: Uuid,
  witness: WitnessNumber,
  /** Keys where nothing is said; a scanner is fed by whoever is named for it. */
  means: z.enum(witnessMeans).optional(),
});

/** A drawn ballot with what was counted for it. */
export const DrawnBallotView = z.object({
  bundle: z.number(),
  position: z.number(),
  marks: MarksBody.optional(),
});
export type DrawnBallotView = z.infer<typeof DrawnBallotView>;

/** An old seal names no votes, so they cannot be compared; of a broken one no result is shown. */
const SealCheckSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holds'), sealedAt: Moment }),
  z.object({ kind: z.literal('old'), sealedAt: Moment }),
  z.object({
    kind: z.literal('broken'),
    since: z.enum(['signing', 'sealing']),
    sealedAt: Moment.optional(),
    differs: z.array(z.enum(['ballots', 'figures', 'log'])),
  }),
]);

/** One ballot of one office in the counting room. The count is there only once the head has released it. */
export const BallotSessionView = z.object({
  id: Uuid,
  congressId: Uuid,
  congressTitle: z.string(),
  day: Day,
  /** Why it is void, for one that is. */
  voidReason: z.string().optional(),
  unitName: z.string(),
  office: Office,
  round: z.object({ kind: z.enum(roundKinds), number: z.number() }),
  state: z.enum(sessionStates),
  regulation: z.enum(electionRegulations),
  body: z.enum(electionBodies),
  seats: z.number(),
  alternateSeats: z.number(),
  form: z.enum(ballotForms),
  candidates: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Who alone may stand, where that is limited. */
  pool: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  committee: z.array(
    z.object({
      id: Uuid,
      name: z.string(),
      role: MemberRole,
      official: z.boolean(),
      candidateId: z.string().optional(),
      /** Why a candidate of the same name is another person. */
      namesake: z.string().optional(),
      hasCode: z.boolean(),
    }),
  ),
  /** Who led the committee before. */
  headChanges: z.array(HeadChangeView),
  vouchedResets: z.array(VouchedResetView),
  /** Names taken up or let go at the congress, and those that were not. */
  listChanges: z.array(
    z.object({
      kind: z.enum(['nominated', 'withdrawal']),
      name: z.string(),
      outcome: z.enum(['onList', 'withdrawn', 'kept', 'support', 'surplus']),
      inFavour: z.number().optional(),
      of: z.number(),
    }),
  ),
  /** What the roll is likely to be, before the first one is frozen. */
  likelyRoll: z
    .object({ convened: z.number(), excluded: Exclusions, present: z.number() })
    .optional(),
  rolls: z.array(
    z.object({
      convened: z.number(),
      excluded: Exclusions,
      present: z.number(),
      takenAt: Moment,
      takenBy: Uuid,
      reason: z.string(),
      /** The people behind it were frozen with it. */
      byName: z.boolean(),
    }),
  ),
  /** The attendance as it stands now, when it was changed after the roll in force was frozen; `excluded` where a register is kept. */
  attendanceSince: z
    .object({ convened: z.number(), present: z.number(), excluded: z.number().optional() })
    .optional(),
  /** The roll that the attendance register makes now, with how many nobody has looked for yet. */
  register: z
    .object({
      convened: z.number(),
      excluded: Exclusions,
      present: z.number(),
      expected: z.number(),
    })
    .optional(),
  printed: z.number(),
  /** The colour of the paper; left out where nobody chose one. */
  tint: z.enum(paperTints).optional(),
  /** Other ballots that are open now on paper of the same colour. */
  sameTint: z.array(z.object({ office: Office, round: z.object({ number: z.number() }) })),
  issued: z.array(FigureView.extend({ value: IssuedBody })),
  collected: z.array(FigureView.extend({ value: Count })),
  agreed: z.object({ issued: IssuedBody.optional(), collected: Count.optional() }),
  equations: z.array(EquationView),
  typists: z.array(Typist),
  /** Who took the place of whom while ballots were counted. */
  typistChanges: z.array(
    z.object({
      witness: WitnessNumber,
      left: Uuid,
      came: Uuid,
      reason: z.string(),
      at: Moment,
      by: z.array(Uuid),
    }),
  ),
  keyed: z.array(z.object({ witness: z.number(), ballots: z.number() })),
  placed: z.object({
    total: z.number(),
    agreed: z.number(),
    decided: z.number(),
    waiting: z.number(),
    undecided: z.number(),
  }),
  /** What was keyed for more ballots than lie in the box, by place and witness. */
  beyond: z.array(z.object({ witness: WitnessNumber, bundle: z.number(), position: z.number() })),
  /** Why the ballots collected were told anew while they were counted. */
  recollections: z.array(
    z.object({ collected: z.number(), reason: z.string(), at: Moment, by: z.array(Uuid) }),
  ),
  /** Who concluded on which ballot; its marks are nobody's business here. */
  decisions: z.array(DecisionView.omit({ marks: true })),
  moves: z.array(MoveView),
  /** The sums that the head looks at before the release. */
  counted: z.object({ valid: z.number(), invalid: z.number() }).optional(),
  count: Verdict.extend({
    valid: z.number(),
    invalid: z.number(),
    invalidReasons: z.record(z.string(), z.number()),
  }).optional(),
  /** The hand check. */
  sample: z
    .object({
      dice: z.string(),
      drawnAt: Moment,
      /** Only once the result is released: it tells how far the last one elected is from the next. */
      told: z
        .object({
          size: z.number(),
          wrongNeeded: z.number(),
          chance: z.number(),
          places: z.array(z.object({ bundle: z.number(), position: z.number() })),
        })
        .optional(),
      checked: z.object({ differing: z.number(), at: Moment, by: z.array(Uuid) }).optional(),
    })
    .optional(),
  /** Hand checks that were recorded before this one. */
  earlierChecks: z.number(),
  sealHash: z.string().optional(),
  /** How what is stored stands to the last seal; left out before the first. */
  seal: SealCheckSchema.optional(),
  version: z.number().int(),
});
export type BallotSessionView = z.infer<typeof BallotSessionView>;

export const BallotSessionLine = z.object({
  id: Uuid,
  /** Why it is void, for one that is. */
  voidReason: z.string().optional(),
  office: Office,
  round: z.object({ kind: z.enum(roundKinds), number: z.number() }),
  state: z.enum(sessionStates),
  seats: z.number(),
  names: z.number(),
});

/** An office that may be voted on now, with the seats and names that the congress foresees for it. */
export const NextSession = z.object({
  office: Office,
  round: z.object({ kind: z.enum(roundKinds), number: z.number() }),
  seats: z.number(),
  names: z.number(),
  /** The election that has to end before, and the article; left out when this one may be opened. */
  waits: z.object({ waitsFor: Office, rule: Rule }).optional(),
});

/** How exactly and how fast one person keyed. */
export const TypistQualityView = z.object({
  member: Uuid,
  compared: z.number(),
  borneOut: z.number(),
  minutes: z.number(),
});
export type TypistQualityView = z.infer<typeof TypistQualityView>;

/** What one typist sees of the own work: never what the other one saw. */
export const KeyingView = z.object({
  witness: z.number(),
  bundle: z.number(),
  inBundle: z.number(),
  bundles: z.number(),
  /** The bundles that are this typist's to key. */
  mine: z.array(z.number()),
  keyed: z.array(z.object({ position: z.number(), marks: MarksBody, at: Moment })),
  /** Ballots of the bundle that both have seen: they are corrected no more. */
  closed: z.array(z.number()),
  /** Where ballots of the bundle were taken back, the earliest first: those after each moved up by one. */
  removed: z.array(z.number()),
  /** Ballots that this typist keyed over the whole box. */
  total: z.number(),
  collected: z.number(),
});
export type KeyingView = z.infer<typeof KeyingView>;

/** A ballot that the two witnesses could not settle. */
export const DisputedBallot = z.object({
  bundle: z.number(),
  position: z.number(),
  kind: z.enum(['differs', 'questioned', 'decided']),
  seen: z.array(MarksBody.extend({ unsure: z.array(z.number()).optional() })),
  /** Where the scanned sheet lies when the scanner had another order, and its images. */
  scans: z.array(
    z.object({
      witness: z.number(),
      bundle: z.number(),
      position: z.number(),
      /** In the order of the pages of the ballot; none for a ballot that no scanner took. */
      pages: z.array(z.string()),
    }),
  ),
  decision: DecisionView.optional(),
});
export type DisputedBallot = z.infer<typeof DisputedBallot>;

/** The log of a session: who did what, when, chained by hashes. */
export const SessionEventLine = z.object({
  seq: z.number(),
  kind: z.string(),
  at: Moment,
  members: z.array(z.string()),
  about: LineAboutView,
  reason: z.string().optional(),
  hash: z.string(),
});
