import { newestSubmitted } from '@daihoi/domain/drafting';
import { err, invariant, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { DraftRecord } from './draft-store.ts';
import { countOpen, keptFindings, type OpenCounts } from './kept-findings.ts';

/** What a reader may do with the drafts of a congress, and how far the reader sees. */
export interface DraftRights {
  readonly mayWrite: boolean;
  readonly mayJudge: boolean;
}

/** A draft in the list, in the version that the reader may see. */
export interface ListedDraft {
  readonly draft: DraftRecord;
  readonly newest: number;
  readonly changedAt: string;
  readonly open: OpenCounts | undefined;
}

export interface DraftList extends DraftRights {
  readonly congress: CongressRecord;
  readonly unit: UnitRow;
  readonly drafts: readonly ListedDraft[];
}

/** The drafts of a congress: all for its own office, those that went up for its superior. */
export async function viewDrafts(
  ports: Ports,
  actor: Actor,
  congressId: CongressId,
): Promise<Result<DraftList, NotFound>> {
  const congress = await ports.read.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const rights = rightsOn(actor, congress);
  const all = await ports.read.drafts.ofCongress(congressId);
  const unit = await ports.read.units.byId(congress.value.unitId);
  invariant(unit !== undefined, 'a congress has its unit');
  return ok({ ...rights, congress, unit, drafts: await listDrafts(ports.read, all, rights) });
}

export function rightsOn(actor: Actor, congress: CongressRecord): DraftRights {
  return {
    mayWrite: may(actor, 'draft.write', congress.unitPath),
    mayJudge: may(actor, 'draft.judge', congress.unitPath),
  };
}

/** The office sees everything; the superior what was submitted and not taken back. */
export function seesDraft(draft: DraftRecord, rights: DraftRights): boolean {
  return rights.mayWrite || newestSubmitted(draft.value) > 0;
}

/** The newest version that a reader may open; 0 while there is none. */
export function newestSeen(draft: DraftRecord, { mayWrite }: DraftRights): number {
  return mayWrite ? draft.value.newest : newestSubmitted(draft.value);
}

/** The drafts that a reader may see, as a list shows them. */
export async function listDrafts(
  stores: Stores,
  drafts: readonly DraftRecord[],
  rights: DraftRights,
): Promise<readonly ListedDraft[]> {
  const seen = drafts.filter((draft) => seesDraft(draft, rights));
  return Promise.all(seen.map((draft) => listed(stores, draft, rights)));
}

async function listed(
  stores: Stores,
  draft: DraftRecord,
  rights: DraftRights,
): Promise<ListedDraft> {
  const newest = newestSeen(draft, rights);
  const version = await stores.drafts.version(draft.id, newest);
  const acceptances = version ? await stores.drafts.acceptances(draft.id) : [];
  return {
    draft,
    newest,
    changedAt: version?.uploadedAt ?? draft.createdAt,
    open: version && countOpen(keptFindings(version.report, acceptances)),
  };
}
