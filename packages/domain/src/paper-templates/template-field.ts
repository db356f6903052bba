import { entryNumberWords, rowFieldWords, templateFieldWords } from './data/template-fields.ts';
import {
  passagePaperFieldWords,
  passagePaperRowWords,
  passageWords,
} from './data/passage-papers.ts';
import {
  commentPaperExamples,
  commentPaperFieldWords,
  commentPassageWords,
} from './data/comment-papers.ts';
import { programFieldWords, programRowWords } from './data/program-fields.ts';
import { fieldKey } from './field-key.ts';
import { isProgramPaper, type TemplateKind } from './template-kind.ts';

/** A field whose value stands once in a paper. */
export type FieldId = keyof typeof templateFieldWords;
/** A list of which a template repeats a row. */
export type FieldList = keyof typeof rowFieldWords;
/** A field of an entry of a list. */
export type RowFieldId =
  | keyof (typeof rowFieldWords)['targets']
  | keyof (typeof rowFieldWords)['subunits']
  | 'entryNumber';

/** A field of a paper that the program makes whole, whose value stands once in it. */
export type ProgramFieldId = keyof typeof allSingleWords;
/** A passage that the program writes whole. */
export type PassageId = keyof typeof allPassageWords;
/** A list of such a paper. */
export type ProgramList = keyof typeof allRowWords;
/** A field of an entry of such a list. */
export type ProgramRowFieldId = {
  readonly [List in ProgramList]: keyof (typeof allRowWords)[List];
}[ProgramList];

const allRowWords = { ...programRowWords, ...passagePaperRowWords };

/** A field of a catalogue: how it is written first, other ways, all keys it is found by, an example, and its list if it has one. */
export interface TemplateField {
  readonly id: FieldId | RowFieldId | ProgramFieldId | ProgramRowFieldId | PassageId;
  readonly name: string;
  readonly others: readonly string[];
  readonly keys: readonly string[];
  readonly example: string;
  /** `any`: the number of the entry. */
  readonly list?: FieldList | ProgramList | 'any';
  /** It is a picture whose description is the name of the field, not words. */
  readonly picture?: true;
  /** Whole paragraphs and tables take the place of the paragraph in which it stands alone. */
  readonly passage?: true;
  /** The paragraph that names it goes where its list has no entry. */
  readonly optional?: true;
}

interface FieldWords {
  readonly name: string;
  readonly others: readonly string[];
  readonly example: string;
}

function fieldOf(id: TemplateField['id'], words: FieldWords): TemplateField {
  const { name, others, example } = words;
  return { id, name, others, example, keys: [fieldKey(id), ...[name, ...others].map(fieldKey)] };
}

function entriesOf<Id extends string, Words>(
  all: Readonly<Record<Id, Words>>,
): readonly (readonly [Id, Words])[] {
  return keysOf(all).map((id) => [id, all[id]] as const);
}

function keysOf<Id extends string>(all: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(all).filter((id): id is Id => Object.hasOwn(all, id));
}

const single = [
  'unitName committee place symbol superiorName superiorCommittee congressForm congressName ordinal term lastTerm',
  'congressDay congressPlace members subunits delegates targetCount targetsReached targetsMissed today year',
  'signerPost signerName',
]
  .join(' ')
  .split(' ')
  .filter(isSingle);

function isSingle(id: string): id is FieldId {
  return Object.hasOwn(templateFieldWords, id);
}

const { targets, subunits } = rowFieldWords;

/** Every field that a template of a draft may name, in the order in which a list shows them. */
const draftFields: readonly TemplateField[] = [
  ...single.map((id) => fieldOf(id, templateFieldWords[id])),
  { ...fieldOf('entryNumber', entryNumberWords), list: 'any' as const },
  ...[
    fieldOf('targetName', targets.targetName),
    fieldOf('targetMeasure', targets.targetMeasure),
    fieldOf('targetPlanned', targets.targetPlanned),
    fieldOf('targetAchieved', targets.targetAchieved),
    fieldOf('targetOutcome', targets.targetOutcome),
    fieldOf('targetSource', targets.targetSource),
  ].map((field) => ({ ...field, list: 'targets' as const })),
  ...[
    fieldOf('subunitName', subunits.subunitName),
    fieldOf('subunitMembers', subunits.subunitMembers),
  ].map((field) => ({ ...field, list: 'subunits' as const })),
];

const programFields: readonly TemplateField[] = [
  ...entriesOf(programFieldWords).map(([id, words]) => ({
    ...fieldOf(id, words),
    ...(id === 'checkSquare' ? { picture: true as const } : {}),
  })),
  { ...fieldOf('entryNumber', entryNumberWords), list: 'any' as const },
  ...listed('bases', programRowWords.bases),
  ...listed('articles', programRowWords.articles),
  ...listed('lines', programRowWords.lines),
  ...listed('persons', programRowWords.persons),
];

function listed<Id extends ProgramRowFieldId>(
  list: ProgramList,
  fields: Readonly<Record<Id, FieldWords>>,
): readonly TemplateField[] {
  return entriesOf(fields).map(([id, words]) => ({ ...fieldOf(id, words), list }));
}

const allSingleWords = {
  ...programFieldWords,
  ...passagePaperFieldWords,
  ...commentPaperFieldWords,
};

const allPassageWords = { ...passageWords, ...commentPassageWords };

function singles(ids: readonly ProgramFieldId[]): readonly TemplateField[] {
  return ids.map((id) => ({
    ...fieldOf(id, allSingleWords[id]),
    ...(id === 'checkSquare' ? { picture: true as const } : {}),
  }));
}

function passages(ids: readonly PassageId[]): readonly TemplateField[] {
  return ids.map((id) => ({ ...fieldOf(id, allPassageWords[id]), passage: true }));
}

function optional(list: keyof typeof passagePaperRowWords): readonly TemplateField[] {
  return rowsIn(list).map((field) => ({ ...field, optional: true }));
}

function rowsIn(list: keyof typeof passagePaperRowWords): readonly TemplateField[] {
  return entriesOf<string, FieldWords>(passagePaperRowWords[list]).flatMap(([id, words]) =>
    isRowField(id) ? [{ ...fieldOf(id, words), list }] : [],
  );
}

function isRowField(id: string): id is ProgramRowFieldId {
  return Object.values(allRowWords).some((fields) => Object.hasOwn(fields, id));
}

const entryNumber: TemplateField = { ...fieldOf('entryNumber', entryNumberWords), list: 'any' };

const reportFields: readonly TemplateField[] = [
  ...singles([
    ...(['paperNumber', 'issuer', 'superiorName', 'place', 'issuedOn', 'abstract'] as const),
    ...(['onBehalfOf', 'signerPost', 'signerName', 'filing', 'checkLine', 'checkSquare'] as const),
    ...(['term', 'directive', 'reporter', 'asOf'] as const),
  ]),
  ...optional('recipients'),
  ...passages(['resultsPart', 'weaknessesPart', 'tasksPart', 'remainingPart']),
];

const minutesFields: readonly TemplateField[] = [
  ...singles([
    ...(['place', 'issuedOn', 'signerPost', 'signerName', 'checkLine', 'checkSquare'] as const),
    ...(['term', 'officeName', 'assemblyName', 'ballotDay', 'ballotPlace'] as const),
    ...(['roundNumber', 'roundName'] as const),
    ...(['seats', 'listed', 'electedCount', 'convened', 'base', 'threshold'] as const),
    ...(['present', 'absent', 'printed', 'handedOut', 'exchanged', 'spoiled', 'unused'] as const),
    ...(['collected', 'valid', 'invalid', 'closedTime', 'copies', 'confirmer'] as const),
  ]),
  entryNumber,
  ...listed('bases', programRowWords.bases),
  ...optional('assemblyLines'),
  ...optional('roundLines'),
  ...rowsIn('candidates'),
  ...rowsIn('electedPersons'),
  ...passages([
    ...(['committeePart', 'listPart', 'figuresPart', 'equationsPart', 'resultPart'] as const),
    ...(['disputedPart', 'samplePart', 'complaintsPart', 'roomPart', 'membersPart'] as const),
  ]),
];

const electedFields: readonly TemplateField[] = [
  ...singles([
    ...(['place', 'issuedOn', 'signerPost', 'signerName', 'checkLine', 'checkSquare'] as const),
    ...(['term', 'officeName', 'assemblyName', 'ballotDay', 'ballotPlace'] as const),
    ...(['electedCount', 'confirmer'] as const),
  ]),
  ...optional('assemblyLines'),
  ...passages(['electedPart']),
];

const synthesisFields: readonly TemplateField[] = [
  ...singles([
    ...(['paperNumber', 'symbol', 'issuer', 'superiorName', 'place', 'issuedOn', 'year'] as const),
    ...(['abstract', 'onBehalfOf', 'signerPost', 'signerName', 'filing'] as const),
    ...(['draftTitle', 'draftVersion', 'opensOn', 'closesOn', 'asked', 'sent'] as const),
    ...(['nothingToSay', 'calledUp', 'silent', 'comments', 'groups'] as const),
    ...(['accepted', 'partly', 'declined'] as const),
  ]).map(withExample),
  ...passages(keysOf(commentPassageWords)),
];

function withExample(field: TemplateField): TemplateField {
  const example = Object.entries(commentPaperExamples).find(([id]) => id === field.id)?.[1];
  return example === undefined ? field : { ...field, example };
}

const ofPassagePapers: Readonly<Partial<Record<TemplateKind, readonly TemplateField[]>>> = {
  progressReport: reportFields,
  countMinutes: minutesFields,
  electedList: electedFields,
  synthesisReport: synthesisFields,
};

/** Every field that a template of a kind may name, in the order in which a list shows them. */
export function templateFields(kind: TemplateKind): readonly TemplateField[] {
  return ofPassagePapers[kind] ?? (isProgramPaper(kind) ? programFields : draftFields);
}

/** The field that a written name means in templates of a kind; undefined when it means none. */
export function findField(name: string, kind: TemplateKind): TemplateField | undefined {
  const key = fieldKey(name);
  return templateFields(kind).find(({ keys }) => keys.includes(key));
}

/** True for a name that means a field in templates of some kind. */
export function isFieldName(name: string): boolean {
  const key = fieldKey(name);
  const all = [draftFields, programFields, ...Object.values(ofPassagePapers)].flat();
  return all.some(({ keys }) => keys.includes(key));
}

/** The field whose name comes nearest to a name that means none; undefined where nothing comes near. */
export function suggestField(name: string, kind: TemplateKind): TemplateField | undefined {
  const key = fieldKey(name);
  const ranked = templateFields(kind)
    .map((field) => ({ field, far: Math.min(...field.keys.map((each) => distance(key, each))) }))
    .toSorted((left, right) => left.far - right.far);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.far <= Math.max(2, Math.floor(key.length / 3))
    ? nearest.field
    : undefined;
}

/** How many letters have to change to turn one key into another (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(left).entries()) {
    const next = [at + 1];
    for (const [other, against] of Array.from(right).entries()) {
      const change = (row[other] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(change, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
