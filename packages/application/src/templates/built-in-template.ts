import type { DraftKind } from '@daihoi/domain/drafting';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { filingLine } from '../issuing/index.ts';
import { signingBodyOf } from '../issuing/paper-frame.ts';
import {
  paperRuleSetOn,
  type Paper,
  type PaperKind,
  type SignatureBlock,
} from '../papers/index.ts';
import { builtInBlocks } from './built-in-blocks.ts';
import { builtInWords as words } from './data/built-in-words.ts';
import { otherTexts } from './data/other-papers.ts';
import { reportTexts } from './data/reports.ts';

/** For whom a template of the program is made: cells sign otherwise, and directly under the Centre no superior is named. */
export interface BuiltInVariant {
  readonly isCell: boolean;
  readonly hasSuperior: boolean;
  /** The day whose form it takes. */
  readonly on: CalendarDate;
}

const texts: Readonly<Record<DraftKind, string>> = { ...reportTexts, ...otherTexts };

const paperKinds: Readonly<Record<DraftKind, PaperKind>> = {
  politicalReport: 'report',
  selfReview: 'report',
  resolution: 'resolution',
  actionProgramme: 'actionProgramme',
  personnelScheme: 'plan',
  personnelProposal: 'proposalPaper',
  plan: 'plan',
  report: 'report',
  notice: 'notice',
  minutes: 'minutes',
  other: 'report',
};

/** A template of the program: a paper of the house in the form of the day, with fields where data stand. */
export function builtInTemplate(kind: DraftKind, variant: BuiltInVariant): Paper {
  const { typeName, abstract } = words.heads[kind];
  return {
    ruleSet: paperRuleSetOn(variant.on),
    kind: paperKinds[kind],
    purpose: 'official',
    ...issuerOf(kind, variant),
    documentNumber: numberOf(kind),
    placeAndDate: {
      place: words.fields.place,
      date: { kind: 'open', year: Number(variant.on.slice(0, 4)) },
    },
    title: { kind: 'named', typeName, abstract: [abstract] },
    ...(kind === 'personnelProposal' && variant.hasSuperior
      ? { addressee: { manner: 'proposal', names: [words.fields.addressee] } }
      : {}),
    blocks: builtInBlocks(texts[kind]),
    signatures: signaturesOf(kind, variant),
    recipients: recipientsOf(kind, variant),
  };
}

/** A resolution is the congress's own paper; every other one is the committee's. */
function issuerOf(
  kind: DraftKind,
  { hasSuperior }: BuiltInVariant,
): Pick<Paper, 'superiorBody' | 'issuingBody'> {
  if (kind === 'resolution')
    return { superiorBody: words.fields.unit, issuingBody: words.congressIssuer };
  return {
    ...(hasSuperior ? { superiorBody: words.fields.superior } : {}),
    issuingBody: words.fields.issuer,
  };
}

function numberOf(kind: DraftKind): Paper['documentNumber'] {
  if (kind === 'minutes') return { state: 'unnumbered' };
  const bodySymbol = kind === 'resolution' ? words.congressSymbol : words.fields.symbol;
  return { state: 'draft', typeSymbol: words.heads[kind].symbol, bodySymbol, draft: 1 };
}

const ofExecutive: ReadonlySet<DraftKind> = new Set([
  'politicalReport',
  'selfReview',
  'actionProgramme',
]);

function signaturesOf(kind: DraftKind, { isCell }: BuiltInVariant): Paper['signatures'] {
  const { post, name } = words.fields;
  if (kind === 'minutes') return [inPerson(words.recorder), inPerson(words.chair)];
  if (kind === 'resolution')
    return [{ authority: { form: 'onBehalf', body: words.presidium }, post, name }];
  const standing = signingBodyOf({ level: isCell ? 'CELL' : 'GRASSROOTS' });
  const body = ofExecutive.has(kind) && !isCell ? words.executive : standing;
  return [{ authority: { form: 'onBehalf', body }, post, name }];
}

function inPerson(post: string): SignatureBlock {
  return { authority: { form: 'direct' }, post };
}

function recipientsOf(kind: DraftKind, { isCell, hasSuperior }: BuiltInVariant): readonly string[] {
  const filing = filingLine({ level: isCell ? 'CELL' : 'GRASSROOTS' });
  if (kind === 'minutes') return [filing];
  if (kind === 'personnelProposal') return [words.asAbove, filing];
  const [superior, below] = words.recipients;
  return [...(hasSuperior ? [superior] : []), ...(isCell ? [] : [below]), filing];
}
