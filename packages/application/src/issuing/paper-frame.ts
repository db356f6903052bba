import { invariant, type CalendarDate } from '@daihoi/domain/kernel';
import type { UnitRow } from '../organisation/index.ts';
import type { SeasonRow } from '../season/index.ts';
import type { PaperToIssue } from './issue-paper.ts';
import { committeeOf } from './committee-of.ts';
import { issuingWords } from './data/issuing-words.ts';

/** Who signs a paper, as a person typed it. */
export interface Signer {
  readonly post: string;
  readonly name: string;
}

type Frame = Pick<
  PaperToIssue,
  'purpose' | 'superiorBody' | 'issuingBody' | 'placeAndDate' | 'signatures'
>;

/**
 * What every paper of a committee carries around its text: the superior organisation, the committee, place and date, the
 * signature on behalf of the standing committee. Papers of a demonstration season say so at their foot.
 * @param line the units from the top of the tree down to the issuing unit itself
 */
export function paperFrame(
  line: readonly UnitRow[],
  season: Pick<SeasonRow, 'demonstration'>,
  signing: { readonly on: CalendarDate; readonly signer: Signer; readonly place?: string },
): Frame {
  const unit = line.at(-1);
  invariant(unit !== undefined, 'a paper has its unit');
  const superior = namedSuperior(line);
  const committee = committeeOf(unit);
  return {
    purpose: season.demonstration ? 'demonstration' : 'official',
    ...(superior ? { superiorBody: superior.fullName } : {}),
    issuingBody: committee.name,
    placeAndDate: {
      place: signing.place ?? committee.place,
      date: { kind: 'dated', on: signing.on },
    },
    signatures: [
      {
        authority: { form: 'onBehalf', body: signingBodyOf(unit) },
        post: signing.signer.post,
        name: signing.signer.name,
      },
    ],
  };
}

/** The organisation above the issuing one; a committee directly under the Centre prints none. */
export function namedSuperior(line: readonly UnitRow[]): UnitRow | undefined {
  const superior = line.at(-2);
  return superior?.level === 'CENTRAL' ? undefined : superior;
}

/** Where the copy of the issuing body is kept: the last line of the recipients. */
export function filingLine(unit: Pick<UnitRow, 'level'>): string {
  return unit.level === 'CELL' ? issuingWords.cellFiling : issuingWords.filing;
}

/** The body on whose behalf the papers of a committee are signed. */
export function signingBodyOf(unit: Pick<UnitRow, 'level'>): string {
  return unit.level === 'CELL' ? issuingWords.cellCommittee : issuingWords.standingCommittee;
}
