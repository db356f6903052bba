import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import type { ImportSheet } from '@daihoi/domain/organisation';
import {
  fieldKey,
  targetOutcomes,
  type CongressTarget,
  type TargetOutcome,
} from '@daihoi/domain/paper-templates';
import {
  sheetTables,
  sheetText,
  type HeadWords,
  type SheetHead,
  type SheetRow,
} from '../organisation/index.ts';
import { templateWords } from './data/template-words.ts';

const words = templateWords.target;
type Column = keyof typeof words;
const columns: HeadWords<Column> = (
  ['name', 'measure', 'planned', 'achieved', 'outcome', 'source'] as const
).map((column) => [column, words[column]]);

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
  for (const { head, rows } of sheetTables(sheets, columns, isHead)) {
    const targets = rows.flatMap((row) => targetOf(row, head) ?? []);
    const count = targets.length;
    if (count > mostTargets) return err({ code: 'targets.too-many', count, limit: mostTargets });
    if (count > 0) return ok(targets);
  }
  return err({ code: 'targets.no-table', name: fileName });
}

type Head = SheetHead<Column>;

function isHead(head: Head): boolean {
  return head.has('name') && (head.has('planned') || head.has('achieved'));
}

function targetOf(row: SheetRow, head: Head): CongressTarget | undefined {
  function textAt(column: Column): string {
    return sheetText(row, head, column).slice(0, 500);
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

function outcomeOf(text: string): TargetOutcome | undefined {
  const key = fieldKey(text);
  return targetOutcomes.find((each) =>
    templateWords.outcomes[each].some((word) => fieldKey(word) === key),
  );
}
