import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { RulebookSnapshot, RulebookStore } from '@daihoi/application/rulebook';
import { electionRegulations } from '@daihoi/domain/election';
import {
  calendarDate,
  confidences,
  defined,
  invariant,
  type CalendarDate,
} from '@daihoi/domain/kernel';
import { organizationLevels } from '@daihoi/domain/organisation';
import {
  ruleConditions,
  ruleLabels,
  ruleSets,
  terms,
  type Rule,
  type RuleKey,
  type RuleSetId,
  type Rulebook,
} from '@daihoi/domain/rulebook';
import type { Tables } from '../tables/index.ts';

const units = [
  'day',
  'halfDay',
  'workingDay',
  'month',
  'year',
  'person',
  'delegate',
  'member',
  'organization',
  'minute',
  'ballot',
  'paper',
  'congress',
] as const;

const Day = z.string().transform((raw): CalendarDate => calendarDate(raw));
const Ratio = z.object({ num: z.number(), den: z.number() });
const Unit = z.enum(units);
const Value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), amount: z.number(), unit: Unit }),
  z.object({ kind: z.literal('range'), from: z.number(), upTo: z.number(), unit: Unit }),
  z.object({ kind: z.literal('share'), ratio: Ratio }),
  z.object({ kind: z.literal('shareRange'), from: Ratio, upTo: Ratio }),
  z
    .object({ kind: z.literal('window'), opens: Day.optional(), closes: Day })
    .transform((value) => defined(value)),
  z.object({
    kind: z.literal('month'),
    month: z.object({ year: z.number(), month: z.number() }),
  }),
  z.object({ kind: z.literal('code'), code: z.string() }),
  z.object({ kind: z.literal('list'), codes: z.array(z.string()) }),
  z.object({
    kind: z.literal('ageBands'),
    bands: z.array(
      z
        .object({ code: z.string(), from: z.number(), upTo: z.number().optional() })
        .transform((value) => defined(value)),
    ),
  }),
]);
const Source = z
  .object({
    document: z.string(),
    issuedOn: z.string().optional(),
    article: z.number().optional(),
    clause: z.number().optional(),
    point: z.string().optional(),
  })
  .transform((value) => defined(value));
const KnownRule = z
  .object({
    id: z.string(),
    ruleSetId: z.string().refine(isRuleSetId),
    key: z.string().refine(isRuleKey),
    level: z.enum([...organizationLevels, 'ANY']),
    condition: z.enum(ruleConditions),
    value: Value,
    source: Source,
    effectiveFrom: Day,
    effectiveTo: Day.optional(),
    confidence: z.enum(confidences),
  })
  .transform((rule): Rule => defined(rule));
const Snapshot = z.object({
  rulebookId: z.string().refine(isRulebookId),
  term: z.enum(terms),
  regulation: z.enum(electionRegulations),
  rules: z.array(KnownRule),
  versionInput: z.string(),
});

/** Snapshots that were read before: named by their content, they never change, and there are only a few. */
const read = new Map<string, RulebookSnapshot>();

/** Frozen rulebooks over PostgreSQL, each stored once under the hash of its text. */
export function rulebookStore(db: Kysely<Tables>): RulebookStore {
  return {
    async keep(snapshot) {
      const hash = hashOf(snapshot);
      const kept = db.selectFrom('rulebook_snapshot').select('hash').where('hash', '=', hash);
      if (await kept.executeTakeFirst()) return hash;
      await db
        .insertInto('rulebook_snapshot')
        .values({ hash, content: JSON.stringify(snapshot) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return hash;
    },
    async byHash(hash) {
      const known = read.get(hash);
      if (known) return known;
      const row = await db
        .selectFrom('rulebook_snapshot')
        .select('content')
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (!row) return undefined;
      const snapshot = Snapshot.parse(row.content);
      invariant(hashOf(snapshot) === hash, `rulebook ${hash} was changed`);
      read.set(hash, snapshot);
      return snapshot;
    },
  };
}

function hashOf(snapshot: RulebookSnapshot): string {
  return createHash('sha256')
    .update(`${snapshot.rulebookId}\n${snapshot.regulation}\n${snapshot.versionInput}`)
    .digest('hex');
}

function isRuleSetId(raw: string): raw is RuleSetId {
  return ruleSets.some((each) => each.id === raw);
}

function isRuleKey(raw: string): raw is RuleKey {
  return Object.hasOwn(ruleLabels, raw);
}

function isRulebookId(raw: string): raw is Rulebook['id'] {
  return terms.some((term) => raw === `rulebook-${term}`);
}
