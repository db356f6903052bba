import type { DraftPlan, DraftWork } from '@daihoi/domain/drafting';
import { err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { PersonRef } from '../../dossier/dossier-store.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion, Versioned } from '../../ports/versioned.ts';
import { auditDraft } from '../audit-draft.ts';
import type { DraftRecord } from '../draft-store.ts';
import { findDraft, type WhichDraft } from '../open-draft.ts';

/** The plan of a draft as its page shows it. */
export interface PlanPage {
  readonly draft: DraftRecord;
  readonly plan: Versioned<DraftPlan>;
  readonly colleagues: readonly PersonRef[];
}

/** Who writes what of a draft; for its own office. */
export async function viewPlan(
  { read }: Pick<Ports, 'read'>,
  which: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<Result<PlanPage, NotFound>> {
  const found = await findDraft(read, which);
  if (!found.ok) return found;
  const { congress, draft } = found.value;
  const plan = await read.draftPlans.ofDraft(draft.id);
  const colleagues = await read.drafts.colleagues(congress.value.unitId);
  return ok({ draft, plan, colleagues });
}

/** A piece of work on its way in; a new one has no identity yet. */
export type EnteredWork = Omit<DraftWork, 'id'> & { readonly id: string | undefined };

/** Files stay, and with them the study that they belong to. */
export type PlanRefusal =
  NotFound | StaleVersion | { readonly code: 'draft.study-has-files'; readonly title: string };

/** Writes outline, duties and studies of a draft, all at once. */
export function changePlan(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & {
    readonly team: DraftPlan['team'];
    readonly works: readonly EnteredWork[];
  },
): Promise<Result<number, PlanRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, PlanRefusal>> => {
    const { congressId, version, team } = command;
    if (!(await stores.congresses.hold(congressId))) return err(congressNotFound(congressId));
    const found = await findDraft(stores, command);
    if (!found.ok) return found;
    const { draft, congress } = found.value;
    const works = command.works.map((work) => ({
      ...work,
      id: work.id ?? ports.newId<Id<'DraftWorkId'>>(),
    }));
    const lost = await lostStudy(stores, draft, works);
    if (lost) return err({ code: 'draft.study-has-files', title: lost.title });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const saved = await stores.draftPlans.save(
      draft.id,
      { value: { team, works }, version },
      stamp,
    );
    if (!saved.ok) return saved;
    await auditDraft(ports, stores, {
      actor,
      congress,
      act: 'draft.plan-changed',
      draftId: draft.id,
      after: {
        title: draft.value.title,
        count: works.length,
        done: works.filter(({ state }) => state === 'DONE').length,
      },
    });
    return saved;
  });
}

/** A study with files that the new plan no longer has. */
async function lostStudy(
  stores: Pick<Stores, 'draftPlans' | 'studyFiles'>,
  draft: DraftRecord,
  works: readonly DraftWork[],
): Promise<DraftWork | undefined> {
  const files = await stores.studyFiles.ofDraft(draft.id);
  const kept = new Set(works.flatMap(({ id, kind }) => (kind === 'study' ? [id] : [])));
  const lost = files.find(({ workId }) => !kept.has(workId));
  const before = lost && (await stores.draftPlans.ofDraft(draft.id)).value.works;
  return before?.find(({ id }) => id === lost?.workId);
}
