import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import type { ImportCell, ImportSheet } from '@daihoi/domain/organisation';
import {
  fieldKey,
  targetOutcomes,
  type CongressTarget,
  type TargetOutcome,
} from '@daihoi/domain/paper-templates';
import { templateWords } from './data/template-words.ts';

const words = templateWords.target;
type Column = keyof typeof words;
const columns: readonly Column[] = ['name', 'measure', 'planned', 'achieved', 'outcome', 'source'];

/** More than any resolution has. */
export const mostTargets = 300;

export type TargetSheetFault =
  | { readonly code: 'targets.no-table'; readonly name: string }
  | { readonly code: 'targets.too-many'; readonly count: number; readonly limit: number };

/**
 * Reads targets from the first sheet that has a head with the name of a target and what was planned or achieved; rows without a
 * name are left out. Figures are taken as they are shown, with a comma before decimals.
 */
export function targetsOfSheets(
  sheets: readonly ImportSheet[],
  fileName: string,
): Result<readonly CongressTarget[], TargetSheetFault> {
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    const at = rows.findIndex((row) => isHead(headOf(row)));
    const head = headOf(rows[at] ?? []);
    if (at < 0) continue;
    const targets = rows.slice(at + 1).flatMap((row) => targetOf(row, head) ?? []);
    const count = targets.length;
    if (count > mostTargets) return err({ code: 'targets.too-many', count, limit: mostTargets });
    if (count > 0) return ok(targets);
  }
  return err({ code: 'targets.no-table', name: fileName });
}

/** Cells by row, rows in order. */
function rowsOf({ cells }: ImportSheet): readonly (readonly ImportCell[])[] {
  const numbers = [...new Set(cells.map(({ row }) => row))].toSorted((left, right) => left - right);
  const rows = new Map<number, ImportCell[]>(numbers.map((row) => [row, []]));
  for (const cell of cells) rows.get(cell.row)?.push(cell);
  return [...rows.values()];
}

type Head = ReadonlyMap<Column, number>;

/** Each column by its words; the first cell that matches the earliest word of a list wins. */
function headOf(row: readonly ImportCell[]): Head {
  const taken = new Set<number>();
  const head = new Map<Column, number>();
  for (const column of columns) {
    const keys = words[column].map(fieldKey);
    const cells = row.filter(({ column: at }) => !taken.has(at));
    const found = keys
      .map((key) => cells.find(({ value }) => fieldKey(String(value)) === key))
      .find((cell) => cell !== undefined);
    if (found === undefined) continue;
    taken.add(found.column);
    head.set(column, found.column);
  }
  return head;
}

function isHead(head: Head): boolean {
  return head.has('name') && (head.has('planned') || head.has('achieved'));
}

function targetOf(row: readonly ImportCell[], head: Head): CongressTarget | undefined {
  function textAt(column: Column): string {
    const at = head.get(column);
    const cell = at === undefined ? undefined : row.find((each) => each.column === at);
    return cell === undefined || cell.kind === 'error' ? '' : cellText(cell).slice(0, 500);
  }
  const name = textAt('name');
  if (name === '') return undefined;
  return {
    name,
    measure: textAt('measure'),
    planned: textAt('planned'),
    achieved: textAt('achieved'),
    source: textAt('source'),
    ...defined({ outcome: outcomeOf(textAt('outcome')) }),
  };
}

function cellText({ kind, value }: ImportCell): string {
  const text = String(value).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return kind === 'number' ? text.replace('.', ',') : text;
}

function outcomeOf(text: string): TargetOutcome | undefined {
  const key = fieldKey(text);
  return targetOutcomes.find((each) =>
    templateWords.outcomes[each].some((word) => fieldKey(word) === key),
  );
}
