import { err, ok, parseCalendarDate, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { findDocumentKind, type DocumentKind } from '@daihoi/domain/paper-format';

/** What `document check` was asked for. */
export interface CheckRequest {
  readonly path: string;
  readonly json: boolean;
  readonly kind?: DocumentKind;
  readonly date?: CalendarDate;
  /** The paper to compare with. */
  readonly compare?: string;
  /** The file of clauses that were entered for rules of form. */
  readonly clauses?: string;
}

/** Why the words of the command are off. */
export type CheckWordsFault =
  | { readonly code: 'usage' | 'twoInputs' | 'noOther' | 'noClauses' }
  | { readonly code: 'kind'; readonly found: string }
  | { readonly code: 'date'; readonly found: string };

/** Reads the words behind `document check`. */
export function parseCheckRequest(args: readonly string[]): Result<CheckRequest, CheckWordsFault> {
  const sorted = sortWords(args, ['kind', 'date', 'lang', 'compare', 'clauses']);
  if (!sorted.ok) return sorted;
  const { options, paths } = sorted.value;
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) return err({ code: 'usage' });
  const kind = kindOf(options.get('kind'));
  if (!kind.ok) return kind;
  const date = dateOf(options.get('date'));
  if (!date.ok) return date;
  const compare = compareOf(options.get('compare'), path);
  if (!compare.ok) return compare;
  const clauses = clausesOf(options.get('clauses'));
  if (!clauses.ok) return clauses;
  const json = options.has('json');
  return ok({ path, json, ...kind.value, ...date.value, ...compare.value, ...clauses.value });
}

/** A kind by its word. */
export function kindOf(
  found: string | undefined,
): Result<Pick<CheckRequest, 'kind'>, CheckWordsFault> {
  if (found === undefined) return ok({});
  const kind = findDocumentKind(found);
  return kind === undefined ? err({ code: 'kind', found }) : ok({ kind });
}

/** A date as YYYY-MM-DD. */
export function dateOf(
  found: string | undefined,
): Result<Pick<CheckRequest, 'date'>, CheckWordsFault> {
  if (found === undefined) return ok({});
  const date = parseCalendarDate(found);
  return date.ok ? ok({ date: date.value }) : err({ code: 'date', found });
}

/** The file of entered clauses by its path. */
export function clausesOf(
  found: string | undefined,
): Result<Pick<CheckRequest, 'clauses'>, CheckWordsFault> {
  if (found === undefined) return ok({});
  return found === '' || found.startsWith('--')
    ? err({ code: 'noClauses' })
    : ok({ clauses: found });
}

function compareOf(
  found: string | undefined,
  path: string,
): Result<Pick<CheckRequest, 'compare'>, CheckWordsFault> {
  if (found === undefined) return ok({});
  if (found === '' || found.startsWith('--')) return err({ code: 'noOther' });
  return found === '-' && path === '-' ? err({ code: 'twoInputs' }) : ok({ compare: found });
}

export interface SortedWords {
  readonly options: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
}

/** Options and paths apart; `withValue` names the options that take a word, `flags` those that take none. */
export function sortWords(
  args: readonly string[],
  withValue: readonly string[],
  flags: readonly string[] = ['json'],
): Result<SortedWords, CheckWordsFault> {
  const options = new Map<string, string>();
  const paths: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const [name = '', joined] = word.slice(2).split(/=(.*)/su);
    if (!word.startsWith('--')) paths.push(word);
    else if (flags.includes(word.slice(2))) options.set(name, '');
    else if (withValue.includes(name)) options.set(name, joined ?? args[(at += 1)] ?? '');
    else return err({ code: 'usage' });
  }
  return ok({ options, paths });
}
