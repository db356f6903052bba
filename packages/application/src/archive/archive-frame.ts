import { committeeOf, filingLine, namedSuperior } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { paperRuleSetOn, type Paper, type PlaceAndDate } from '../papers/index.ts';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { SeasonRow } from '../season/index.ts';

/** Whose archive a paper is made for. */
export interface ArchiveScene {
  readonly unit: UnitRow;
  readonly season: Pick<SeasonRow, 'demonstration'>;
  /** The units above it, the highest first, and itself. */
  readonly line: readonly UnitRow[];
}

type Frame = Omit<Paper, 'title' | 'blocks'>;

/** Head and foot of a paper that is made for an archive: without a number, left open where nobody signed yet. */
export function archiveFrame(
  { unit, season, line }: ArchiveScene,
  of: {
    /** Which format it follows. */
    readonly on: CalendarDate;
    readonly date: PlaceAndDate['date'];
    readonly post: string;
  },
): Frame {
  const superior = namedSuperior(line);
  const committee = committeeOf(unit);
  return {
    ruleSet: paperRuleSetOn(of.on),
    kind: 'report',
    purpose: season.demonstration ? 'demonstration' : 'official',
    ...(superior ? { superiorBody: superior.fullName } : {}),
    issuingBody: committee.name,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: committee.place, date: of.date },
    signatures: [{ authority: { form: 'direct' }, post: of.post }],
    recipients: [filingLine(unit)],
  };
}
