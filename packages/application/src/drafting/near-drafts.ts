import { err, invariant, ok, type Ratio, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { ExaminationRefusal, SharedText } from '../checking/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { findNearPapers, type HeldPaper, type ToldPaper } from '../sameness/index.ts';
import { draftIdOf, heldIdOf, isComparable } from './compared-drafts.ts';
import type { DraftId, DraftRecord, DraftVersionRow } from './draft-store.ts';
import { readVersion, type WhichVersion } from './read-version.ts';
import { seenDraft } from './view-draft.ts';
import { newestSeen, rightsOn, seesDraft } from './view-drafts.ts';

/** How another draft stands to the one that is looked at. */
export type NearRelation = 'lastTerm' | 'below' | 'neighbour';

/** A draft of another congress that has phrases in common with the one looked at. */
export interface NearDraft {
  readonly draft: DraftRecord;
  readonly relation: NearRelation;
  readonly unit: UnitRow;
  /** Whether the reader may open it; else only its unit, its kind, and the own passages are told. */
  readonly mayRead: boolean;
  /** Words of the version looked at that stand in it, of all that count. */
  readonly share: Ratio;
}

/** What two drafts have in common, as far as the reader may see the other one. */
export interface NearText extends Pick<NearDraft, 'mayRead'> {
  readonly shared: SharedText;
}

/** So many of those with most phrases in common are held against the version word by word. */
const mostCompared = 6;
/** An estimated share under which nobody would look: two in a hundred. */
const leastShare = { num: 2, den: 100 };

/** Drafts of other units and other terms that have passages in common with a version, those with most first. */
export async function viewNearDrafts(
  ports: Ports,
  actor: Actor,
  which: WhichVersion,
): Promise<Result<readonly NearDraft[], NotFound | ExaminationRefusal>> {
  const read = await readWith(ports, actor, which);
  if (!read.ok) return read;
  const { congress, draft, file } = read.value;
  if (!isComparable(draft.value)) return ok([]);
  const sketch = await ports.examiner.sketch(file);
  if (!sketch.ok) return sketch;
  const found = await findNearPapers(ports, {
    unitId: congress.value.unitId,
    fingerprints: sketch.value.fingerprints,
    paperId: heldIdOf(which.draftId),
    neighbours: 'named',
  });
  if (!found.ok) return found;
  const near: NearDraft[] = [];
  for (const paper of worthLooking(found.value)) {
    if (near.length === mostCompared) break;
    const other = await otherDraft(ports, actor, { congress, paper });
    if (!other) continue;
    const shared = await ports.examiner.share(file, other.file);
    if (shared.ok && shared.value.passages.length > 0)
      near.push({ ...other.near, share: shared.value.share });
  }
  return ok(near.toSorted((one, next) => next.share.num - one.share.num));
}

function worthLooking(found: readonly ToldPaper[]): readonly HeldPaper[] {
  return found.flatMap((told) =>
    told.sight !== 'unnamedNeighbour' &&
    told.share.num * leastShare.den >= told.share.den * leastShare.num
      ? [told.paper]
      : [],
  );
}

/** The passages that a version has in common with one of the drafts near it. */
export async function shareWithNear(
  ports: Ports,
  actor: Actor,
  which: WhichVersion & { readonly otherId: DraftId },
): Promise<Result<NearText, NotFound | ExaminationRefusal>> {
  const read = await readWith(ports, actor, which);
  if (!read.ok) return read;
  const { congress, draft, file } = read.value;
  const held = await ports.read.sameness.held(heldIdOf(which.otherId));
  const other =
    held && isComparable(draft.value)
      ? await otherDraft(ports, actor, { congress, paper: held })
      : undefined;
  if (!other) return err({ code: 'target.not-found', kind: 'draft', id: which.otherId });
  const shared = await ports.examiner.share(file, other.file);
  return shared.ok ? ok({ shared: shared.value, mayRead: other.near.mayRead }) : shared;
}

async function readWith(
  ports: Ports,
  actor: Actor,
  which: WhichVersion,
): Promise<
  Result<
    {
      readonly congress: CongressRecord;
      readonly draft: DraftRecord;
      readonly file: ClaimedFile;
    },
    NotFound
  >
> {
  const seen = await seenDraft(ports, actor, which);
  if (!seen.ok) return seen;
  const read = await readVersion(ports, actor, which);
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  const { congress, draft } = seen.value;
  return ok({ congress, draft, file: { name: row.fileName, bytes } });
}

/** A draft behind a paper that was found, in the version that the reader may open, else in the one that is kept for comparing. */
async function otherDraft(
  ports: Ports,
  actor: Actor,
  { congress, paper }: { readonly congress: CongressRecord; readonly paper: HeldPaper },
): Promise<{ readonly near: Omit<NearDraft, 'share'>; readonly file: ClaimedFile } | undefined> {
  const { read, files } = ports;
  const draft = await read.drafts.byId(draftIdOf(paper.id));
  if (!draft || !isComparable(draft.value)) return undefined;
  const theirs = await read.congresses.byId(draft.congressId);
  const unit = await read.units.byId(paper.unitId);
  const relation = theirs && unit && (await relationOf(ports, { congress, theirs, unit }));
  if (!relation) return undefined;
  const open = await versionToOpen(ports, actor, { draft, congress: theirs });
  const bytes = await files.get(open?.file.hash ?? paper.contentHash);
  invariant(bytes !== undefined, 'the file of a paper that can be compared is not there');
  const file = { name: open?.fileName ?? paper.kind, bytes };
  return { near: { draft, relation, unit, mayRead: open !== undefined }, file };
}

/** The newest version of a draft that the reader may open; undefined where there is none. */
async function versionToOpen(
  { read }: Ports,
  actor: Actor,
  { draft, congress }: { readonly draft: DraftRecord; readonly congress: CongressRecord },
): Promise<DraftVersionRow | undefined> {
  const rights = rightsOn(actor, congress);
  const maySee = may(actor, 'draft.view', congress.unitPath) && seesDraft(draft, rights);
  return maySee ? read.drafts.version(draft.id, newestSeen(draft, rights)) : undefined;
}

/** Only papers of the own unit in other congresses, of units below it, and of units of the same superior. */
async function relationOf(
  { read }: Ports,
  papers: {
    readonly congress: CongressRecord;
    readonly theirs: CongressRecord;
    readonly unit: UnitRow;
  },
): Promise<NearRelation | undefined> {
  const { congress, theirs, unit } = papers;
  if (unit.id === congress.value.unitId)
    return theirs.value.id === congress.value.id ? undefined : 'lastTerm';
  const own = await read.units.byId(congress.value.unitId);
  if (!own) return undefined;
  if (unit.path.startsWith(own.path)) return 'below';
  return unit.parentId !== undefined && unit.parentId === own.parentId ? 'neighbour' : undefined;
}
