import type { DirectPost } from '../congress/index.ts';
import type { ElectionOffice } from '../election/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import { amountOf, chooseRule, type Rule } from '../rulebook/index.ts';
import type { CongressContentSet } from './contents.ts';

/** What is known of an organisation when its elections are foreseen. */
export interface ElectingUnit {
  readonly level: OrganizationLevel;
  /** A cell, or a grassroots organisation that is a single cell. */
  readonly singleCell: boolean;
  /** Official members, where known; a cell with too few elects no cell committee. */
  readonly officialMembers?: number;
}

/** Who brings a body into being: the congress of its organisation or a decision of the superior. */
export type Formation = 'ELECTED' | 'APPOINTED';

/** What a congress with these contents does, office by office. */
export interface ExpectedParts {
  readonly committeeFormation: Formation;
  readonly delegateFormation: Formation;
  /** Elected by the congress, in the order of voting. */
  readonly atCongress: readonly ElectionOffice[];
  /** Elected by the new committee at its first meeting, in the order of voting. */
  readonly atFirstMeeting: readonly ElectionOffice[];
}

const meetingOffices = [
  'standingCommittee',
  'secretary',
  'deputySecretary',
  'inspectionCommittee',
  'inspectionHead',
] as const satisfies readonly ElectionOffice[];

/**
 * Derives the elections from the contents of the congress, the kind of organisation and the posts that a pilot lets the
 * congress elect directly. A cell elects its secretary and deputy at the congress itself.
 */
export function expectedParts(given: {
  readonly contents: CongressContentSet;
  readonly unit: ElectingUnit;
  readonly directElection: readonly DirectPost[];
  readonly rules: readonly Rule[];
}): ExpectedParts {
  const electsCommittee = given.contents.includes('ELECT_COMMITTEE');
  const electsDelegates = given.contents.includes('ELECT_DELEGATES');
  const committee = electsCommittee ? committeeOffices(given) : none;
  return {
    committeeFormation: electsCommittee ? 'ELECTED' : 'APPOINTED',
    delegateFormation: electsDelegates ? 'ELECTED' : 'APPOINTED',
    atCongress: [...committee.atCongress, ...(electsDelegates ? (['delegates'] as const) : [])],
    atFirstMeeting: committee.atFirstMeeting,
  };
}

/** Every office of a congress, those of the first meeting included. */
export function expectedOffices(parts: ExpectedParts): readonly ElectionOffice[] {
  return [...parts.atCongress, ...parts.atFirstMeeting];
}

type CommitteeOffices = Pick<ExpectedParts, 'atCongress' | 'atFirstMeeting'>;

const none: CommitteeOffices = { atCongress: [], atFirstMeeting: [] };

function committeeOffices(given: {
  readonly unit: ElectingUnit;
  readonly directElection: readonly DirectPost[];
  readonly rules: readonly Rule[];
}): CommitteeOffices {
  const { unit, rules } = given;
  if (unit.level === 'GROUP') return none;
  if (unit.singleCell || unit.level === 'CELL') return cellOffices(unit, rules);
  const direct = new Set<ElectionOffice>(given.directElection);
  const meeting = unit.level === 'SECTIONAL' ? sectionalOffices : meetingOffices;
  return {
    atCongress: ['committee', ...meeting.filter((office) => direct.has(office))],
    atFirstMeeting: meeting.filter((office) => !direct.has(office)),
  };
}

const sectionalOffices = [
  'secretary',
  'deputySecretary',
] as const satisfies readonly ElectionOffice[];

function cellOffices(unit: ElectingUnit, rules: readonly Rule[]): CommitteeOffices {
  const from = amountOf(chooseRule(rules, { key: 'cellCommittee.from', level: 'CELL' })) ?? 0;
  const small = unit.officialMembers !== undefined && unit.officialMembers < from;
  const posts = ['secretary', 'deputySecretary'] as const;
  return { atCongress: small ? posts : ['committee', ...posts], atFirstMeeting: [] };
}
