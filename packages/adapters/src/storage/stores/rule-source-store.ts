import type { Kysely } from 'kysely';
import type { RuleSourceStore } from '@daihoi/application/rulebook';
import { err, ok, type AccountId } from '@daihoi/domain/kernel';
import { rowDate, rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Sources that persons entered for rules, over PostgreSQL. Two who enter one at once get two answers, never two versions. */
export function ruleSourceStore(db: Kysely<Tables>): RuleSourceStore {
  return {
    async all() {
      const rows = await db
        .selectFrom('rule_source as s')
        .innerJoin('account as a', 'a.id', 's.entered_by')
        .selectAll('s')
        .select(['a.id as account', 'a.display_name as name'])
        .orderBy('s.rule_id')
        .orderBy('s.version')
        .execute();
      return rows.map((row) => ({
        ruleId: row.rule_id,
        document: row.document,
        issuedOn: rowDate(row.issued_on),
        article: row.article,
        enteredBy: rowId<AccountId>(row.account),
        enteredByName: row.name,
        enteredAt: rowInstant(row.entered_at),
        version: row.version,
        withdrawnBecause: row.withdrawn_because ?? undefined,
      }));
    },
    async append(source) {
      const written = await db
        .insertInto('rule_source')
        .values({
          id: source.id,
          rule_id: source.ruleId,
          document: source.document,
          issued_on: source.issuedOn ?? null,
          article: source.article,
          entered_by: source.enteredBy,
          entered_at: source.enteredAt,
          version: source.version,
          withdrawn_because: source.withdrawnBecause ?? null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return written.numInsertedOrUpdatedRows === 1n
        ? ok<true>(true)
        : err({ code: 'version.stale', expected: source.version - 1 });
    },
  };
}
