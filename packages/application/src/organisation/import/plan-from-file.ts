import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import {
  checkUnitRows,
  codeKey,
  levelSchemeOn,
  type ImportSheet,
  type UnitImportOptions,
  type UnitImportPlan,
  type UnitProblem,
  type UnitRow as TableRow,
} from '@daihoi/domain/organisation';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { UnitRow } from '../unit-store.ts';
import type { FileRefusal, SpreadsheetTools } from './spreadsheet-tools.ts';
import { asTableRows } from './table-rows.ts';

/** A file that may be written: what it would do, what was mended, and a digest of both. */
export interface FilePlan {
  readonly plan: UnitImportPlan;
  readonly notes: readonly UnitProblem[];
  readonly digest: string;
}

export type FileFault =
  | { readonly kind: 'file'; readonly refusal: FileRefusal }
  | { readonly kind: 'table'; readonly problems: readonly UnitProblem[] };

const maxRows = 50_000;

/**
 * Reads a file and checks it against the tree as it stands: cells, rows, and everything the rows say of the units below
 * `under` (the whole tree when it is empty).
 */
export async function planFromFile(
  work: {
    readonly ports: Pick<Ports, 'clock'>;
    readonly stores: Stores;
    readonly tools: SpreadsheetTools;
  },
  input: {
    readonly under: UnitRow | undefined;
    readonly file: Uint8Array;
    readonly fileName: string;
  },
): Promise<Result<FilePlan, FileFault>> {
  const { stores, tools, ports } = work;
  const sheets = await tools.readSheets(input.file, input.fileName);
  if (!sheets.ok) return err({ kind: 'file', refusal: sheets.error });
  const today = ports.clock.today();
  const scheme = levelSchemeOn(today);
  if (!scheme) return err({ kind: 'file', refusal: { code: 'unit.no-level-scheme' } });
  const { under } = input;
  const tree = await readTree(stores, under);
  const options = {
    scheme,
    today,
    defaultValidFrom: under?.validFrom ?? today,
    maxRows,
    mayAddRoot: under === undefined,
  };
  return checkTwice(stores, { sheets: sheets.value, tree, options, tools });
}

interface KnownTree {
  readonly existing: readonly TableRow[];
  readonly above: ReadonlySet<string>;
}

async function readTree(stores: Stores, under: UnitRow | undefined): Promise<KnownTree> {
  if (!under) return { existing: [], above: new Set() };
  const superiors = (await stores.units.lineTo(under.path)).filter(({ id }) => id !== under.id);
  const rows = asTableRows(await stores.outline.tableUnits(under.path), superiors);
  const heads = asTableRows(
    superiors.map((unit) => ({ ...unit, members: undefined })),
    [],
  );
  return {
    existing: [...heads, ...rows],
    above: new Set(superiors.map((unit) => codeKey(unit.code))),
  };
}

/** Codes in other places of the tree are known only once the file is read, so a plan that meets some is checked again. */
async function checkTwice(
  stores: Stores,
  check: {
    readonly sheets: readonly ImportSheet[];
    readonly tree: KnownTree;
    readonly options: UnitImportOptions;
    readonly tools: SpreadsheetTools;
  },
): Promise<Result<FilePlan, FileFault>> {
  const { sheets, tree, options, tools } = check;
  const { above } = tree;
  const checked = checkUnitRows(sheets, tree.existing, {
    ...options,
    outside: { above, elsewhere: new Set() },
  });
  if (!checked.ok) return err({ kind: 'table', problems: checked.error.problems });
  const { plan, notes } = checked.value;
  const taken = await stores.tree.takenCodes(plan.creates.map((row) => row.code));
  if (taken.length === 0)
    return ok({ plan, notes, digest: tools.digest(canonicalJson({ plan, notes })) });
  const elsewhere = new Set(taken.map(({ code }) => codeKey(code)));
  const again = checkUnitRows(sheets, tree.existing, { ...options, outside: { above, elsewhere } });
  const problems = again.ok ? again.value.notes : again.error.problems;
  return err({ kind: 'table', problems });
}
