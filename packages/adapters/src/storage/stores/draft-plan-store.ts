import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DraftId, DraftPlanStore } from '@daihoi/application/drafting';
import { workKinds, workStates, type DraftPlan } from '@daihoi/domain/drafting';
import { calendarDate, defined, invariant } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { savedUnder } from './saved-under.ts';

const Plan = z.object({
  team: z.array(z.object({ name: z.string(), duty: z.string() })),
  works: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(workKinds),
      title: z.string(),
      writer: z.string(),
      due: z.string().optional(),
      state: z.enum(workStates),
    }),
  ),
});

/** Who writes what of a draft, one row for each draft. */
export function draftPlanStore(db: Kysely<Tables>): DraftPlanStore {
  return {
    async ofDraft(id) {
      const row = await db
        .selectFrom('draft_plan')
        .select(['plan', 'version'])
        .where('draft_id', '=', id)
        .executeTakeFirst();
      return row
        ? { value: toPlan(row.plan), version: row.version }
        : { value: { team: [], works: [] }, version: 0 };
    },
    async ofCongress(id) {
      const rows = await db
        .selectFrom('draft_plan as p')
        .innerJoin('draft as d', 'd.id', 'p.draft_id')
        .select(['p.draft_id', 'p.plan'])
        .where('d.congress_id', '=', id)
        .orderBy('d.created_at')
        .orderBy('d.id')
        .execute();
      return rows.map((row) => ({
        draftId: rowId<DraftId>(row.draft_id),
        plan: toPlan(row.plan),
      }));
    },
    async save(id, { value, version }, stamp) {
      const written = {
        plan: JSON.stringify(value),
        changed_at: stamp.at,
        changed_by: stamp.by,
        version: version + 1,
      };
      return savedUnder(version, {
        first: () =>
          db
            .insertInto('draft_plan')
            .values({ draft_id: id, ...written })
            .onConflict((clash) => clash.column('draft_id').doNothing())
            .executeTakeFirst(),
        next: () =>
          db
            .updateTable('draft_plan')
            .set(written)
            .where('draft_id', '=', id)
            .where('version', '=', version)
            .executeTakeFirst(),
      });
    },
  };
}

function toPlan(raw: unknown): DraftPlan {
  const plan = Plan.safeParse(raw);
  invariant(plan.success, 'the plan of a draft is unreadable');
  return {
    team: plan.data.team,
    works: plan.data.works.map(({ due, ...work }) => ({
      ...work,
      ...defined({ due: due === undefined ? undefined : calendarDate(due) }),
    })),
  };
}
