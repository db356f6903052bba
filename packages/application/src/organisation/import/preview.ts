import type { UnitImportPlan, UnitProblem, UnitRow } from '@daihoi/domain/organisation';
import type { ImportPreview, ImportRefusal } from './import-store.ts';
import type { FileFault, FilePlan } from './plan-from-file.ts';

const shownProblems = 500;
const shownLines = 200;

/** A plan as people look at it. */
export function previewOf({ plan, notes }: Pick<FilePlan, 'plan' | 'notes'>): ImportPreview {
  return preview(plan, notes);
}

/** A refused file as people look at it: every problem, or the one reason why it could not be read. */
export function refusalOf(fault: FileFault): {
  readonly preview?: ImportPreview;
  readonly refusal: ImportRefusal;
} {
  if (fault.kind === 'table')
    return {
      preview: preview({ creates: [], updates: [], unchanged: [] }, fault.problems),
      refusal: { code: 'units.import-refused', details: { problems: errorsIn(fault.problems) } },
    };
  const { code, ...details } = fault.refusal;
  return { refusal: { code, details } };
}

function preview(plan: UnitImportPlan, problems: readonly UnitProblem[]): ImportPreview {
  return {
    creates: plan.creates.length,
    updates: plan.updates.length,
    unchanged: plan.unchanged.length,
    errors: errorsIn(problems),
    warnings: problems.filter((each) => each.severity === 'warning').length,
    problems: mostSevereFirst(problems).slice(0, shownProblems),
    created: plan.creates.slice(0, shownLines).map((row) => lineOf(row)),
    updated: plan.updates
      .slice(0, shownLines)
      .map(({ after, changed }) => ({ ...lineOf(after), changed })),
  };
}

function lineOf(row: UnitRow) {
  return { code: row.code, name: row.fullName, changed: [] };
}

function errorsIn(problems: readonly UnitProblem[]): number {
  return problems.filter((each) => each.severity === 'error').length;
}

function mostSevereFirst(problems: readonly UnitProblem[]): readonly UnitProblem[] {
  const order = { error: 0, warning: 1, info: 2 };
  return problems.toSorted((left, right) => order[left.severity] - order[right.severity]);
}
