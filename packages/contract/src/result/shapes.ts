import { z } from 'zod';
import {
  electionBodies,
  electionOffices,
  electionRegulations,
  exclusionReasons,
  invalidReasons,
  roundKinds,
} from '@daihoi/domain/election';
import { candidacyKinds, educationLevels, politicalTheoryLevels } from '@daihoi/domain/result';
import { Article, Day, Text, Uuid } from '../http/index.ts';

export const Office = z.enum(electionOffices);
export const Candidacy = z.enum(candidacyKinds);
export const Sex = z.enum(['MALE', 'FEMALE']);
export const RatificationKind = z.enum(['full', 'partial', 'refused']);
export const Ground = z.enum(['PRINCIPLE_BROKEN', 'PROCEDURE_BROKEN']);

/** Figures are judged by the engine, which names the one that cannot be; here they only have to be numbers. */
const Figure = z.number();
const Name = Text(120);
const CandidateId = z.string().min(1).max(80);

/** One line of the count minutes, in ballot order. */
export const CandidateLine = z.object({
  id: CandidateId,
  name: Name,
  candidacy: Candidacy,
  votes: Figure,
  disagree: Figure.optional(),
  uncounted: Figure.optional(),
});
export type CandidateLine = z.infer<typeof CandidateLine>;

const figures = {
  seats: Figure,
  alternateSeats: Figure.optional(),
  convened: Figure,
  exclusions: z.array(z.object({ reason: z.enum(exclusionReasons), count: Figure })),
  present: Figure,
  issued: Figure,
  collected: Figure,
  valid: Figure,
  invalid: Figure,
  invalidReasons: z.partialRecord(z.enum(invalidReasons), Figure),
  candidates: z.array(CandidateLine).max(500),
  complaints: Text(4000).optional(),
};

/** The figures of the minutes of one ballot; the body and the kind of round follow from the congress. */
export const BallotBody = z.object(figures);
export type BallotBody = z.infer<typeof BallotBody>;

/** What one ballot decided. */
export const Verdict = z.object({
  ballotForm: z.string(),
  base: z.number().int(),
  threshold: z.number().int(),
  elected: z.array(z.string()),
  alternates: z.array(z.string()),
  tied: z.array(z.string()),
  seatsLeft: z.number().int(),
  outcome: z.string(),
  next: z.array(z.string()),
  candidates: z.array(
    z.object({
      id: z.string(),
      votes: z.number(),
      percentOfBase: z.string(),
      rank: z.number(),
      majority: z.boolean(),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.string(),
      figures: z.record(z.string(), z.number()),
    }),
  ),
  rules: z.array(z.object({ for: z.string(), article: Article })),
});

export const BallotView = z.object({
  number: z.number().int(),
  version: z.number().int(),
  kind: z.enum(roundKinds),
  body: z.enum(electionBodies),
  form: BallotBody,
  verdict: Verdict,
  /** Signed in the counting room and not opened again: nobody changes it here. */
  locked: z.boolean(),
  annulled: z.object({ on: Day, ground: Ground, reason: z.string() }).nullable(),
});
export type BallotView = z.infer<typeof BallotView>;

const Seed = z.object({ id: z.string(), name: z.string(), candidacy: Candidacy });

/** The ballot that may be entered next, with the names and the seats that are left. */
export const NextBallotView = z.object({
  kind: z.enum(roundKinds),
  number: z.number().int(),
  body: z.enum(electionBodies),
  /** Null where nobody has foreseen a number yet. */
  seats: z.number().int().nullable(),
  candidates: z.array(Seed),
});
export type NextBallotView = z.infer<typeof NextBallotView>;

const Birth = z.object({
  year: z.number().int().min(1900).max(2100),
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(31).optional(),
});

/** What people know of somebody elected. */
const known = {
  sex: Sex,
  birth: Birth,
  ethnicity: Text(40),
  educationLevel: z.enum(educationLevels),
  professor: z.boolean(),
  politicalTheoryLevel: z.enum(politicalTheoryLevels),
  post: Text(200),
  nonLocal: z.boolean(),
};

export const PersonBody = z.object({
  candidateId: CandidateId,
  version: z.number().int().min(0),
  ...known,
});
export type PersonBody = z.infer<typeof PersonBody>;

/** Somebody elected. `known` is null while nobody has entered it, or for whom it is not shown. */
export const PersonView = z.object({
  candidateId: z.string(),
  name: z.string(),
  candidacy: Candidacy,
  votes: z.number(),
  percentOfBase: z.string(),
  alternate: z.boolean(),
  version: z.number().int(),
  complete: z.boolean(),
  /** A post may still be unknown of somebody whose data came from a list. */
  known: z.object({ ...known, post: z.string() }).nullable(),
  ratified: z.boolean().nullable(),
  refusal: z.object({ on: Day, reason: z.string() }).nullable(),
});
export type PersonView = z.infer<typeof PersonView>;

export const OfficeView = z.object({
  office: Office,
  expected: z.boolean(),
  byCongress: z.boolean(),
  attempt: z.number().int(),
  state: z.enum(['none', 'open', 'complete', 'stopped']),
  seats: z.number().int().nullable(),
  listSize: z.number().int().nullable(),
  elected: z.number().int(),
  threshold: z.number().int().nullable(),
  seatsLeft: z.number().int(),
  mayStop: z.boolean(),
  stopReason: z.string().nullable(),
  /** False once people of it are ratified. */
  mayChange: z.boolean(),
  ballots: z.array(BallotView),
  annulled: z.array(BallotView),
  next: NextBallotView.nullable(),
  persons: z.array(PersonView),
});
export type OfficeView = z.infer<typeof OfficeView>;

export const DifferenceView = z.object({
  office: Office,
  planned: z.array(z.string()),
  elected: z.array(z.string()),
  reason: z.string().nullable(),
  conclusion: z.string().nullable(),
  version: z.number().int(),
});
export type DifferenceView = z.infer<typeof DifferenceView>;

/** A deadline with its rule, and what became of it. */
export const DueView = z.object({
  due: Day,
  workingDays: z.number().int(),
  by: Article,
  doneOn: Day.nullable(),
  late: z.boolean(),
});

export const SchemeOffice = z.object({
  office: Office,
  seats: z.number().int().min(0).max(500),
  persons: z.array(z.object({ id: CandidateId, name: Name, candidacy: Candidacy })).max(500),
});
export type SchemeOffice = z.infer<typeof SchemeOffice>;

export const ResultView = z.object({
  congressId: Uuid,
  version: z.number().int(),
  state: z.string(),
  type: z.string(),
  regulation: z.enum(electionRegulations),
  partyCell: z.boolean(),
  frozen: z.boolean(),
  /** Below this age somebody counts as young; null where the rulebook of the congress says nothing. */
  youngUnder: z.number().int().nullable(),
  /** What the congress itself was convened with; prefilled into its ballots. */
  attendance: z.object({
    convened: z.number().int().nullable(),
    present: z.number().int().nullable(),
  }),
  offices: z.array(OfficeView),
  differences: z.array(DifferenceView),
  scheme: z.array(SchemeOffice),
  mayEnter: z.boolean(),
  mayPlan: z.boolean(),
  mayDecide: z.boolean(),
  maySeePersons: z.boolean(),
  /** Complaints that hold the ratification; null for whom they are none of their business. */
  complaintsOpen: z.number().int().nullable(),
  reportDue: DueView.nullable(),
  ratificationDue: DueView.nullable(),
  returned: z.object({ on: Day, reason: z.string() }).nullable(),
  conclusions: z.array(RatificationKind),
});
export type ResultView = z.infer<typeof ResultView>;
