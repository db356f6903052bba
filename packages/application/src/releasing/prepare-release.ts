import { issuedAs } from '@daihoi/domain/drafting';
import { err, invariant, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { readIssueFrame, type IssueFrame } from '@daihoi/domain/paper-format';
import {
  congressBody,
  documentTypeOf,
  documentTypesWithCode,
  type DocumentNumber,
  type DocumentSymbol,
  type DocumentTypeId,
} from '@daihoi/domain/papers';
import type { ExaminationRefusal } from '../checking/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import {
  findDraft,
  type DraftRecord,
  type DraftVersionRow,
  type WhichDraft,
} from '../drafting/index.ts';
import {
  committeeOf,
  congressTerm,
  termOfNumbers,
  type Committee,
  type PaperSeries,
} from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';

/** A passed draft that has no number yet, with all that its issue depends on. */
export interface ReadyDraft {
  readonly congress: CongressRecord;
  readonly draft: DraftRecord;
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly committee: Committee;
  /** The version that the superior passed. */
  readonly version: DraftVersionRow;
  readonly bytes: Uint8Array;
  readonly frame: IssueFrame;
  readonly type: DocumentTypeId;
  /** Type and body of the number it gets. */
  readonly symbol: DocumentSymbol;
}

export type ReadyRefusal =
  | NotFound
  | ExaminationRefusal
  | { readonly code: 'release.not-passed' }
  | { readonly code: 'release.already'; readonly number: string }
  | { readonly code: 'release.secret'; readonly degree: string }
  | { readonly code: 'release.no-type' }
  | { readonly code: 'release.other-type'; readonly found: string; readonly expected: string }
  | { readonly code: 'release.other-body'; readonly found: string; readonly expected: string };

/** Looks at a draft that is to be issued: passed, not issued yet, and with a number line that names the right type and body. */
export async function readyDraft(
  ports: Ports,
  which: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<Result<ReadyDraft, ReadyRefusal>> {
  const found = await findDraft(ports.read, which);
  if (!found.ok) return found;
  const { draft, congress } = found.value;
  const issued = await ports.read.issuedPapers.ofDraft(draft.id);
  if (issued) return err({ code: 'release.already', number: issued.number });
  const round = draft.rounds.findLast(({ outcome }) => outcome === 'passed');
  if (draft.value.state !== 'PASSED' || round === undefined)
    return err({ code: 'release.not-passed' });
  const version = await ports.read.drafts.version(draft.id, round.version);
  const bytes = version && (await ports.files.get(version.file.hash));
  // After its term two persons may have removed it (decision 0017).
  if (!version || !bytes)
    return err({ code: 'target.not-found', kind: 'draftVersion', id: draft.id });
  const paper = await ports.examiner.read({ name: version.fileName, bytes });
  if (!paper.ok) return paper;
  const { unit, season } = await placeOf(ports.read, congress);
  const committee = committeeOf(unit);
  const frame = readIssueFrame(paper.value);
  if (frame.secrecy !== undefined) return err({ code: 'release.secret', degree: frame.secrecy });
  const symbol = symbolOf(issuedAs(draft.value.kind), frame, committee);
  if (!symbol.ok) return symbol;
  return ok({ congress, draft, unit, season, committee, version, bytes, frame, ...symbol.value });
}

async function placeOf(stores: Stores, congress: CongressRecord) {
  const [unit, season] = await Promise.all([
    stores.units.byId(congress.value.unitId),
    stores.seasons.byId(congress.value.seasonId),
  ]);
  invariant(unit !== undefined && season !== undefined, 'a congress has its unit and its season');
  return { unit, season };
}

type SymbolRefusal = Extract<ReadyRefusal, { code: `release.${string}` }>;

/**
 * The type of the draft and the body that its own number line names: the committee, or the congress (NO-03). Without a number
 * line a resolution is the congress's, anything else the committee's.
 */
function symbolOf(
  kind: DocumentTypeId | undefined,
  { symbol }: IssueFrame,
  committee: Committee,
): Result<{ readonly type: DocumentTypeId; readonly symbol: DocumentSymbol }, SymbolRefusal> {
  const type = kind ?? (symbol && documentTypesWithCode(symbol.typeCode)[0]?.id);
  if (type === undefined) return err({ code: 'release.no-type' });
  const { code } = documentTypeOf(type);
  if (symbol === undefined) {
    const body = type === 'resolution' ? congressBody : committee.symbol;
    return ok({ type, symbol: { typeCode: code, body } });
  }
  if (symbol.typeCode !== code)
    return err({ code: 'release.other-type', found: symbol.typeCode, expected: code });
  if (symbol.body !== committee.symbol && symbol.body !== congressBody)
    return err({ code: 'release.other-body', found: symbol.body, expected: committee.symbol });
  return ok({ type, symbol });
}

/** The series that the number comes from: the committee's of its term, or the one of this congress. */
export async function seriesOf(
  stores: Stores,
  ready: Pick<ReadyDraft, 'congress' | 'unit' | 'season' | 'symbol'>,
  on: CalendarDate,
): Promise<PaperSeries> {
  const { congress, unit, season, symbol } = ready;
  const unitId = unit.id;
  if (symbol.body === congressBody)
    return { unitId, type: symbol.typeCode, term: congressTerm(congress.value.id) };
  const term = await termOfNumbers(stores, season, { unitId, on });
  return { unitId, type: symbol.typeCode, term };
}

/** The number that the next paper of the series gets; nothing is held by looking. */
export async function nextDocument(
  stores: Stores,
  ready: Pick<ReadyDraft, 'congress' | 'unit' | 'season' | 'symbol'>,
  on: CalendarDate,
): Promise<DocumentNumber> {
  const { unitId, term, type } = await seriesOf(stores, ready, on);
  const standing = await stores.numberSeries.standing(unitId, term);
  const last = standing.find((each) => each.type === type)?.last ?? 0;
  return { serial: last + 1, ...ready.symbol };
}
