import type {
  BallotRound,
  ElectionBody,
  ElectionInput,
  ElectionOffice,
  ElectionRegulation,
  Exclusion,
  InvalidReason,
} from '../election/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { CandidacyKind, ElectedPerson } from './elected-person.ts';

/** One line of the count minutes. */
export interface FormCandidate {
  readonly id: string;
  readonly name: string;
  readonly candidacy: CandidacyKind;
  readonly votes: number;
  readonly disagree?: number;
  readonly uncounted?: number;
}

/** The figures of the count minutes of one ballot, as people enter them. */
export interface ElectionResultForm {
  readonly office: ElectionOffice;
  readonly body: ElectionBody;
  readonly round: BallotRound;
  readonly seats: number;
  readonly alternateSeats?: number;
  readonly convened: number;
  readonly exclusions: readonly Exclusion[];
  readonly present: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly invalidReasons: Readonly<Partial<Record<InvalidReason, number>>>;
  /** In ballot order. */
  readonly candidates: readonly FormCandidate[];
  /** Complaints raised during the count and the committee's conclusion, in its words. */
  readonly complaints?: string;
  readonly closedAt?: Instant;
}

/** All ballots of one office, and the people they elected. */
export interface OfficeResult {
  readonly office: ElectionOffice;
  /** True when the congress itself voted, false for the first meeting of the committee. */
  readonly byCongress: boolean;
  readonly seats: number;
  /** In the order in which they were held. */
  readonly ballots: readonly ElectionResultForm[];
  readonly elected: readonly ElectedPerson[];
}

/** What a congress and the first meeting of its committee decided. */
export interface CongressResult {
  readonly regulation: ElectionRegulation;
  readonly partyCell: boolean;
  readonly offices: readonly OfficeResult[];
}

/** The figures of one ballot as the election engine takes them. */
export function toElectionInput(
  form: ElectionResultForm,
  result: Pick<CongressResult, 'regulation' | 'partyCell'>,
): ElectionInput {
  const { office, body, round, seats, alternateSeats, convened, present, issued, collected } = form;
  const { valid, invalid, invalidReasons } = form;
  return {
    regulation: result.regulation,
    unitKind: result.partyCell ? 'partyCell' : 'other',
    body,
    office,
    seats,
    alternateSeats,
    round,
    convened,
    excluded: form.exclusions,
    present,
    issued,
    collected,
    candidates: form.candidates.map(({ id, name }) => ({ id, name })),
    tallies: {
      valid,
      invalid,
      votes: figures(form, (each) => each.votes),
      ...(Object.keys(invalidReasons).length === 0 ? {} : { invalidReasons }),
      ...optional(
        'disagree',
        figures(form, (each) => each.disagree),
      ),
      ...optional(
        'uncounted',
        figures(form, (each) => each.uncounted),
      ),
    },
  };
}

function figures(
  form: ElectionResultForm,
  read: (candidate: FormCandidate) => number | undefined,
): Readonly<Record<string, number>> {
  const lines = form.candidates.flatMap((each) => {
    const figure = read(each);
    return figure === undefined ? [] : [[each.id, figure] as const];
  });
  return Object.fromEntries(lines);
}

function optional(
  name: 'disagree' | 'uncounted',
  record: Readonly<Record<string, number>>,
): { readonly disagree?: typeof record; readonly uncounted?: typeof record } {
  return Object.keys(record).length === 0 ? {} : { [name]: record };
}
