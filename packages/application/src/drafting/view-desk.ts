import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { listDrafts, rightsOn, type ListedDraft } from './view-drafts.ts';

/** A draft of a unit directly below that waits for its superior. */
export interface WaitingDraft extends ListedDraft {
  readonly unit: UnitRow;
}

/** The desk of a unit in a season: the drafts of its own congress, and those from below that wait for it. */
export interface DraftDesk {
  readonly congressId: string | undefined;
  readonly mayWrite: boolean;
  readonly drafts: readonly ListedDraft[];
  readonly waiting: readonly WaitingDraft[];
}

const longestQueue = 200;

/** What a unit has to write and to judge. At most 200 drafts from below are listed, those that wait longest first. */
export async function viewDesk(
  ports: Ports,
  actor: Actor,
  { unitId, seasonId }: { readonly unitId: UnitId; readonly seasonId: SeasonId },
): Promise<Result<DraftDesk, NotFound>> {
  const unit = await ports.read.units.byId(unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  const congress = await ports.read.congresses.byUnit(seasonId, unitId);
  const rights = congress ? rightsOn(actor, congress) : { mayWrite: false, mayJudge: false };
  const below = may(actor, 'draft.view', unit.path)
    ? await ports.read.drafts.waitingBelow(seasonId, unitId, longestQueue)
    : [];
  const mine = below.filter((each) => may(actor, 'draft.judge', each.unit.path));
  const judging = { mayWrite: false, mayJudge: true };
  const listed = await listDrafts(
    ports.read,
    mine.map(({ draft }) => draft),
    judging,
  );
  return ok({
    congressId: congress?.value.id,
    mayWrite: rights.mayWrite,
    drafts: congress
      ? await listDrafts(ports.read, await ports.read.drafts.ofCongress(congress.value.id), rights)
      : [],
    waiting: listed.flatMap((each) => {
      const found = mine.find(({ draft }) => draft.id === each.draft.id);
      return found ? [{ ...each, unit: found.unit }] : [];
    }),
  });
}
