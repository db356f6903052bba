import { defined, err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import {
  levelsInForce,
  paperDay,
  programFieldValues,
  type PassageId,
  type ProgramContent,
  type ProgramPaper,
  type ProgramRows,
  type ProgramValues,
} from '@daihoi/domain/paper-templates';
import { capitalised } from '@daihoi/domain/text';
import type { RepairRefusal } from '../checking/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import {
  runsText,
  type Block,
  type Paper,
  type PaperRenderer,
  type PassageContent,
} from '../papers/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';
import type { TemplateRecord, TemplateVersionRow } from '../templates/template-store.ts';

/** What a paper of the program says besides its frame, for a template: which paper it is, and its fields. */
export interface PaperFields {
  readonly kind: ProgramPaper;
  readonly values: ProgramValues;
  readonly rows: ProgramRows;
  /** Its text in its order, by the passages that a template can ask for; labels are counted through all of it. */
  readonly parts?: readonly PaperPart[];
}

/** A stretch of a paper, and the passage that it is; a heading that a template words itself is none. */
export interface PaperPart {
  readonly passage?: PassageId;
  readonly content: PassageContent;
}

/** The blocks of stretches, as one text. */
export function blocksOf(parts: readonly PaperPart[]): readonly Block[] {
  return parts.flatMap(({ content }) => (content === 'annexes' ? [] : content));
}

/** A template of the library that is in force for a paper of a unit. */
export interface ChosenTemplate {
  readonly template: TemplateRecord;
  readonly version: TemplateVersionRow;
}

/**
 * The template from which a unit makes a paper of the program: of the nearest unit on the way up, beginning with itself, that issued
 * one for its level and this season. Undefined where nobody did: the paper goes out as the program composes it.
 */
export async function templateFor(
  stores: Pick<Stores, 'units' | 'templates'>,
  asked: {
    readonly unit: Pick<UnitRow, 'path' | 'level'>;
    readonly season: Pick<SeasonRow, 'id'>;
    readonly kind: ProgramPaper;
  },
): Promise<ChosenTemplate | undefined> {
  const { level } = asked.unit;
  if (!isOrganizationLevel(level)) return undefined;
  const line = await stores.units.lineTo(asked.unit.path);
  const ids = line.map(({ id }) => id);
  const all = await stores.templates.ofUnits(asked.season.id, ids);
  const wanted = all.filter(({ value }) => value.kind === asked.kind);
  for (const id of ids.toReversed()) {
    const own = wanted.filter(({ unitId }) => unitId === id);
    const values = own.map(({ value }) => value);
    const found = own.find(({ value }) => levelsInForce(value, values).includes(level));
    const version =
      found?.value.issued && (await stores.templates.version(found.id, found.value.issued.version));
    if (found && version) return { template: found, version };
  }
  return undefined;
}

/** Why a paper could not be written into its template. */
export type TemplatePaperRefusal =
  | RepairRefusal
  | { readonly code: 'template.file-missing'; readonly title: string }
  | { readonly code: 'template.gaps'; readonly title: string; readonly names: string };

/** A paper as it was composed, on its way into a template. */
export interface MadePaper {
  /** With its foot. */
  readonly paper: Paper;
  /** Undefined for a paper without a number. */
  readonly number?: string;
  readonly fields: PaperFields;
}

/** What a composed paper says, as values of the fields of its kind. */
export async function programContent(
  { papers }: Pick<Ports, 'papers'>,
  { paper, number, fields }: MadePaper,
): Promise<ProgramContent> {
  const check = papers.toCheck(paper);
  invariant(check !== undefined, 'a paper that goes out has its code');
  const { values, rows } = fields;
  return {
    values: {
      ...frameValues(paper),
      checkLine: check.line,
      ...defined({ paperNumber: number }),
      ...values,
    },
    rows: { ...frameRows(paper), ...rows },
    checkSquare: check.square,
    passages: await passagesOf(papers, { paper, fields }),
  };
}

/** The passages of a paper as they go into a template. */
export async function passagesOf(
  papers: Pick<PaperRenderer, 'toPassages'>,
  { paper, fields: { parts = [] } }: Pick<MadePaper, 'paper' | 'fields'>,
): Promise<NonNullable<ProgramContent['passages']>> {
  const written = await papers.toPassages(
    paper,
    parts.map(({ content }) => content),
  );
  return Object.fromEntries(
    parts.flatMap(({ passage }, at) => (passage ? [[passage, written[at] ?? '']] : [])),
  );
}

/** Writes a numbered paper into a template. Refused where a place stays open: no paper with a gap gets a number. */
export async function paperByTemplate(
  ports: Pick<Ports, 'files' | 'examiner' | 'papers'>,
  { template, version }: ChosenTemplate,
  made: MadePaper,
): Promise<Result<Uint8Array, TemplatePaperRefusal>> {
  const { title } = template.value;
  const bytes = await ports.files.get(version.file.hash);
  if (!bytes) return err({ code: 'template.file-missing', title });
  const file = { name: version.fileName, bytes };
  const filled = await ports.examiner.fill(
    file,
    programFieldValues(made.fields.kind, await programContent(ports, made)),
  );
  if (!filled.ok) return filled;
  const { gaps } = filled.value;
  return gaps.length > 0
    ? err({ code: 'template.gaps', title, names: gaps.join(', ') })
    : ok(filled.value.bytes);
}

/** What stands around the text of every paper. */
export function frameValues(paper: Paper): ProgramValues {
  const { superiorBody = '', issuingBody, placeAndDate, title, signatures, recipients } = paper;
  const [signature] = signatures;
  const { place, date } = placeAndDate;
  const body = signature && signature.authority.form !== 'direct' ? signature.authority.body : '';
  return {
    superiorName: superiorBody,
    issuer: issuingBody,
    place: capitalised(place),
    ...(date.kind === 'dated' ? { issuedOn: paperDay(date.on) } : {}),
    abstract: title.kind === 'named' ? title.abstract.join(' ') : title.abstract,
    onBehalfOf: body,
    signerPost: signature?.post ?? '',
    signerName: signature?.name ?? '',
    filing: recipients.at(-1) ?? '',
  };
}

/** The bases, the articles and the points of a paper, as entries of lists. */
export function frameRows({ legalBases = [], blocks }: Paper): ProgramRows {
  const articles = blocks.flatMap((block) =>
    block.kind === 'article' ? [runsText(block.runs)] : [],
  );
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(runsText) : []));
  return {
    bases: legalBases.map((runs) => ({ basis: runsText(runs) })),
    articles: articles.map((article, at) => ({ article, articleNumber: String(at + 1) })),
    lines: lines.map((line, at) => ({ line, lineNumber: String(at + 1) })),
  };
}
