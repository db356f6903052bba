import type { Ports } from '@daihoi/application/ports';
import { enteredClauses } from '@daihoi/application/checking';
import {
  compareTerms,
  enterSource,
  listFormatRules,
  listRules,
  maySource,
  searchDocuments,
  withdrawSource,
} from '@daihoi/application/rulebook';
import { rulebookRoutes } from '@daihoi/contract/rulebook';
import { calendarDate, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { formRuleSets, toClauseFile, toFormRuleLine } from './form-rule-shapes.ts';
import { regulationName, toComparedLine, toDocument, toRuleLine, toSource } from './rule-shapes.ts';

/** Rules in force, their sources, the two cycles side by side, the registered papers. */
export function rulebookAnswers(ports: Ports): Served {
  return serve(rulebookRoutes, {
    async list({ query, actor }) {
      const { term, area, level } = query;
      const on = query.on === undefined ? undefined : calendarDate(query.on);
      const found = await listRules(ports, { term, on });
      const rules = found.rules
        .map((rule) => toRuleLine(rule, found.on))
        .filter((line) => area === undefined || line.area === area)
        .filter((line) => level === undefined || line.level === level);
      const { regulation } = found;
      return ok({
        term,
        on: found.on,
        directive: toSource(found.directive),
        regulation: regulation === undefined ? null : regulationName(regulation),
        ...(await maySource(ports, actor)),
        rules,
      });
    },
    async compare() {
      const { terms, days, lines } = await compareTerms(ports, ['2020-2025', '2025-2030']);
      return ok({ terms: [...terms], days: [...days], lines: lines.map(toComparedLine) });
    },
    async form({ query, actor }) {
      const { set, rules } = await listFormatRules(ports, query.set);
      const allowed = await maySource(ports, actor);
      return ok({ set, ...allowed, sets: formRuleSets(), rules: rules.map(toFormRuleLine) });
    },
    formClauses: async () => ok(toClauseFile(await enteredClauses(ports.read))),
    async enterSource({ actor, body }) {
      const entered = await enterSource(ports, actor, {
        ...body,
        issuedOn: body.issuedOn === null ? undefined : calendarDate(body.issuedOn),
      });
      return entered.ok ? ok({ version: entered.value }) : entered;
    },
    async withdrawSource({ actor, body }) {
      const withdrawn = await withdrawSource(ports, actor, body);
      return withdrawn.ok ? ok({ version: withdrawn.value }) : withdrawn;
    },
    documents: ({ query }) =>
      Promise.resolve(ok({ documents: searchDocuments(query.q ?? '').map(toDocument) })),
  });
}
