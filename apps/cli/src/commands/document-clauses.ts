import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ClauseFile } from '@daihoi/contract/rulebook';
import {
  brand,
  calendarDate,
  defined,
  err,
  ok,
  parseJson,
  type Instant,
  type Result,
} from '@daihoi/domain/kernel';
import { formatRuleOf, type EnteredClause } from '@daihoi/domain/paper-format';
import { formatRuleSetIds } from '@daihoi/domain/papers';
import type { PathRefusal } from './document-paths.ts';

/**
 * Clauses that were entered for rules of form, from the file that the page of rules gives out; none without a file. What is
 * entered there for a rule that this program does not know is left aside: the file may come from a younger one.
 */
export async function clausesAt(
  path: string | undefined,
): Promise<Result<readonly EnteredClause[], PathRefusal>> {
  if (path === undefined) return ok([]);
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return err({ code: 'paper-check.unreadable', name });
  const read = ClauseFile.safeParse(parseJson(text));
  return read.success
    ? ok(read.data.clauses.flatMap(toClause))
    : err({ code: 'paper-check.not-clauses', name });
}

function toClause(line: ClauseFile['clauses'][number]): readonly EnteredClause[] {
  const { issuedOn, at, document, article, by } = line;
  const rule = formatRuleOf(line.rule, formatRuleSetIds)?.key;
  if (rule === undefined) return [];
  const issued = issuedOn === null ? undefined : calendarDate(issuedOn);
  return [defined({ rule, document, article, by, at: brand<Instant>(at), issuedOn: issued })];
}
