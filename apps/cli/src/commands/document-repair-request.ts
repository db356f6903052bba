import { err, ok, type Result } from '@daihoi/domain/kernel';
import {
  clausesOf,
  dateOf,
  kindOf,
  sortWords,
  type CheckRequest,
  type CheckWordsFault,
} from './document-check-request.ts';

/** What `document repair` was asked for. */
export interface RepairRequest extends CheckRequest {
  readonly out: string;
  /** Without tracked changes. */
  readonly clean: boolean;
}

/** Reads the words behind `document repair`. */
export function parseRepairRequest(
  args: readonly string[],
): Result<RepairRequest, CheckWordsFault> {
  const sorted = sortWords(args, ['kind', 'date', 'lang', 'out', 'clauses'], ['json', 'clean']);
  if (!sorted.ok) return sorted;
  const { options, paths } = sorted.value;
  const [path, ...more] = paths;
  const out = options.get('out') ?? '';
  if (path === undefined || more.length > 0 || out === '') return err({ code: 'usage' });
  const kind = kindOf(options.get('kind'));
  if (!kind.ok) return kind;
  const date = dateOf(options.get('date'));
  if (!date.ok) return date;
  const clauses = clausesOf(options.get('clauses'));
  if (!clauses.ok) return clauses;
  return ok({
    path,
    out,
    json: options.has('json'),
    clean: options.has('clean'),
    ...kind.value,
    ...date.value,
    ...clauses.value,
  });
}
