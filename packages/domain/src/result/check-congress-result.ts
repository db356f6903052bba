import {
  countElection,
  type ElectionCount,
  type ElectionOffice,
  type ElectionRefusal,
} from '../election/index.ts';
import type { Result } from '../kernel/index.ts';
import { expectedOffices, type ExpectedParts } from '../season/index.ts';
import {
  toElectionInput,
  type CongressResult,
  type ElectionResultForm,
  type OfficeResult,
} from './election-result-form.ts';

/** What does not fit in a reported result. Every one stands against sending the report. */
export type ResultError =
  | { readonly code: 'result.office-missing'; readonly office: ElectionOffice }
  | { readonly code: 'result.office-unexpected'; readonly office: ElectionOffice }
  | { readonly code: 'result.office-twice'; readonly office: ElectionOffice }
  | { readonly code: 'result.wrong-body'; readonly office: ElectionOffice }
  | { readonly code: 'result.no-ballot'; readonly office: ElectionOffice }
  | {
      readonly code: 'result.figures-refused';
      readonly office: ElectionOffice;
      readonly ballot: number;
      readonly refusal: ElectionRefusal;
    }
  | {
      readonly code: 'result.elected-differs';
      readonly office: ElectionOffice;
      readonly reported: readonly string[];
      readonly counted: readonly string[];
    }
  | {
      readonly code: 'result.votes-differ';
      readonly office: ElectionOffice;
      readonly person: string;
      readonly reported: number;
      readonly counted: number;
    }
  | {
      readonly code: 'result.not-a-member';
      readonly office: ElectionOffice;
      readonly of: ElectionOffice;
      readonly person: string;
    };

/**
 * Checks a reported result: the offices are those that the contents foresee, every ballot stands up to the election
 * engine, those reported as elected are those that the figures elect, and nobody holds a post without being a member of
 * the body it is chosen from.
 */
export function checkCongressResult(
  result: CongressResult,
  parts: ExpectedParts,
): readonly ResultError[] {
  return [
    ...checkOffices(result, parts),
    ...result.offices.flatMap((office) => checkOffice(office, result)),
    ...result.offices.flatMap((office) => checkMembership(office, result)),
  ];
}

/** The count of every ballot of an office by the election engine, in the order in which they were held. */
export function countOffice(
  office: OfficeResult,
  result: CongressResult,
): readonly Result<ElectionCount, ElectionRefusal>[] {
  return office.ballots.map((form) => countElection(toElectionInput(form, result)));
}

function checkOffices(result: CongressResult, parts: ExpectedParts): readonly ResultError[] {
  const expected = expectedOffices(parts);
  const offices = result.offices.map((each) => each.office);
  const atCongress = new Set(parts.atCongress);
  return [
    ...expected
      .filter((office) => !offices.includes(office))
      .map((office) => ({ code: 'result.office-missing', office }) as const),
    ...offices
      .filter((office) => !expected.includes(office))
      .map((office) => ({ code: 'result.office-unexpected', office }) as const),
    ...offices
      .filter((office, at) => offices.indexOf(office) !== at)
      .map((office) => ({ code: 'result.office-twice', office }) as const),
    ...result.offices
      .filter(({ office }) => expected.includes(office))
      .filter(({ office, byCongress }) => byCongress !== atCongress.has(office))
      .map(({ office }) => ({ code: 'result.wrong-body', office }) as const),
  ];
}

function checkOffice(block: OfficeResult, result: CongressResult): readonly ResultError[] {
  const { office } = block;
  if (block.ballots.length === 0) return [{ code: 'result.no-ballot', office }];
  const counts = countOffice(block, result);
  const refused = counts.flatMap((count, at) =>
    count.ok
      ? []
      : [{ code: 'result.figures-refused', office, ballot: at + 1, refusal: count.error } as const],
  );
  if (refused.length > 0) return refused;
  const elected = counts.flatMap((count) => (count.ok ? count.value.elected : []));
  return [...checkElected(block, elected), ...checkVotes(block)];
}

function checkElected(block: OfficeResult, counted: readonly string[]): readonly ResultError[] {
  const { office } = block;
  const reported = block.elected.filter((each) => each.alternate !== true).map((each) => each.id);
  const isSame =
    reported.length === counted.length && reported.every((each) => counted.includes(each));
  return isSame ? [] : [{ code: 'result.elected-differs', office, reported, counted }];
}

function checkVotes(block: OfficeResult): readonly ResultError[] {
  const { office } = block;
  return block.elected.flatMap((person) => {
    const counted = lastVotes(block.ballots, person.id);
    if (counted === undefined || counted === person.votes) return [];
    return [
      { code: 'result.votes-differ', office, person: person.id, reported: person.votes, counted },
    ] as const;
  });
}

function lastVotes(ballots: readonly ElectionResultForm[], id: string): number | undefined {
  const lines = ballots.map((ballot) => ballot.candidates.find((each) => each.id === id));
  return lines.findLast((line) => line !== undefined)?.votes;
}

/** The body each post is chosen from; the first one that this result holds counts. */
const chosenFrom: Readonly<Partial<Record<ElectionOffice, readonly ElectionOffice[]>>> = {
  standingCommittee: ['committee'],
  secretary: ['standingCommittee', 'committee'],
  deputySecretary: ['standingCommittee', 'committee'],
  inspectionHead: ['inspectionCommittee'],
  inspectionDeputyHead: ['inspectionCommittee'],
};

function checkMembership(block: OfficeResult, result: CongressResult): readonly ResultError[] {
  const { office } = block;
  const body = (chosenFrom[office] ?? [])
    .map((name) => result.offices.find((each) => each.office === name))
    .find((each) => each !== undefined);
  if (body === undefined) return [];
  const members = new Set(body.elected.map((each) => each.id));
  return block.elected
    .filter((person) => !members.has(person.id))
    .map(
      ({ id }) => ({ code: 'result.not-a-member', office, of: body.office, person: id }) as const,
    );
}
