import {
  findField,
  templateFields,
  type PassageId,
  type ProgramFieldId,
  type ProgramRowFieldId,
  type TemplateField,
} from './template-field.ts';
import { isProgramPaper, type ProgramPaper, type TemplateKind } from './template-kind.ts';

/** Without these no numbered paper goes out: whoever holds it could neither cite nor check it. */
const always = [
  'paperNumber',
  'issuer',
  'issuedOn',
  'signerName',
  'checkLine',
  'checkSquare',
] as const satisfies readonly ProgramFieldId[];

type AnyField = ProgramFieldId | ProgramRowFieldId | PassageId;

/** What a paper has to name: a field, or a passage in whose place its figures may stand one by one. */
type Wanted = AnyField | { readonly passage: PassageId; readonly or: readonly AnyField[] };

/** What each paper has to name: always, and besides whom it ratifies, what it orders, what it counts. */
const wantedIn: Readonly<Record<ProgramPaper, readonly Wanted[]>> = {
  ratificationDecision: [...always, 'unitName', 'personName'],
  partialRatificationDecision: [...always, 'unitName', 'article', 'personName'],
  ratificationRefusal: [...always, 'unitName', 'article'],
  approvalNotice: [...always, 'unitName', 'direction'],
  progressReport: [
    ...always,
    'asOf',
    'resultsPart',
    'weaknessesPart',
    'tasksPart',
    'remainingPart',
  ],
  countMinutes: [
    ...(['signerName', 'checkLine', 'checkSquare', 'officeName', 'roundNumber'] as const),
    ...(['committeePart', 'listPart', 'disputedPart', 'samplePart', 'complaintsPart'] as const),
    'membersPart',
    {
      passage: 'figuresPart',
      or: [
        ...([
          'convened',
          'base',
          'threshold',
          'present',
          'absent',
          'printed',
          'handedOut',
        ] as const),
        ...(['exchanged', 'spoiled', 'unused', 'collected', 'valid', 'invalid'] as const),
        'equationsPart',
      ],
    },
    {
      passage: 'resultPart',
      or: ['candidateName', 'candidateVotes', 'candidatePercent', 'electedName', 'electedCount'],
    },
  ],
  electedList: ['signerName', 'checkLine', 'checkSquare', 'officeName', 'electedPart'],
  synthesisReport: [
    ...(['issuer', 'draftTitle', 'answersPart', 'silentPart'] as const),
    {
      passage: 'gatheringPart',
      or: [
        ...(['asked', 'sent', 'nothingToSay', 'calledUp', 'silent', 'comments'] as const),
        ...(['groups', 'accepted', 'partly', 'declined', 'leftPart'] as const),
      ],
    },
  ],
};

/** A field as a template has it: the name as it is written, in words or as the description of a picture. */
export interface NamedPlace {
  readonly name: string;
  readonly picture?: boolean;
  /** At every place it is the only thing in its paragraph. */
  readonly alone?: boolean;
}

/** The field that a place of a template asks for; undefined where it means none, or words stand where a picture has to. */
export function fieldAt(
  { name, picture }: NamedPlace,
  kind: TemplateKind,
): TemplateField | undefined {
  const field = findField(name, kind);
  return (field?.picture === true) === (picture === true) ? field : undefined;
}

/** Fields that a template of a kind has to name and does not, in the order of the catalogue. */
export function missingFields(
  kind: TemplateKind,
  places: readonly NamedPlace[],
): readonly TemplateField[] {
  if (!isProgramPaper(kind)) return [];
  const named = new Set(places.flatMap((place) => fieldAt(place, kind)?.id ?? []));
  const missing = new Set(wantedIn[kind].flatMap((wanted) => missingOf(wanted, named)));
  return templateFields(kind).filter(({ id }) => missing.has(id));
}

/** Of figures that stand one by one each that lacks is told; where none does, the passage that holds them all. */
function missingOf(
  wanted: Wanted,
  named: ReadonlySet<TemplateField['id']>,
): readonly TemplateField['id'][] {
  if (typeof wanted === 'string') return named.has(wanted) ? [] : [wanted];
  if (named.has(wanted.passage)) return [];
  const lacking = wanted.or.filter((id) => !named.has(id));
  return lacking.length === wanted.or.length ? [wanted.passage] : lacking;
}

/** Passages that do not stand alone in their paragraph everywhere: there is no room for their tables. */
export function crowdedPassages(
  kind: TemplateKind,
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  return places.filter((place) => fieldAt(place, kind)?.passage === true && place.alone !== true);
}
