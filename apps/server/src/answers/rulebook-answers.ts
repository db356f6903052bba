import type { Ports } from '@daihoi/application/ports';
import {
  compareTerms,
  enterSource,
  listRules,
  searchDocuments,
} from '@daihoi/application/rulebook';
import { rulebookRoutes } from '@daihoi/contract/rulebook';
import { calendarDate, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { regulationName, toComparedLine, toDocument, toRuleLine, toSource } from './rule-shapes.ts';

/** Rules in force, their sources, the two cycles side by side, the registered papers. */
export function rulebookAnswers(ports: Ports): Served {
  return serve(rulebookRoutes, {
    async list({ query }) {
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
        rules,
      });
    },
    async compare() {
      const { terms, days, lines } = await compareTerms(ports, ['2020-2025', '2025-2030']);
      return ok({ terms: [...terms], days: [...days], lines: lines.map(toComparedLine) });
    },
    async enterSource({ actor, body }) {
      const entered = await enterSource(ports, actor, {
        ...body,
        issuedOn: body.issuedOn === null ? undefined : calendarDate(body.issuedOn),
      });
      return entered.ok ? ok({ version: entered.value }) : entered;
    },
    documents: ({ query }) =>
      Promise.resolve(ok({ documents: searchDocuments(query.q ?? '').map(toDocument) })),
  });
}
