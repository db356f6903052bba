import { err, ok, parseJson, type Result } from '@daihoi/domain/kernel';
import { fieldKey, findField, type FieldValues } from '@daihoi/domain/paper-templates';

/**
 * Reads the data of `document fill`: an object with a text or a figure for each field, and for each list an array of objects of
 * the same kind. A name that the program knows stands for all the names of its field.
 */
export function readFillData(text: string): Result<FieldValues, 'malformed'> {
  const data = parseJson(text);
  if (!isRecord(data)) return err('malformed');
  const entries = Object.entries(data);
  const lists = entries.flatMap(([, value]) => (Array.isArray(value) ? [value.map(rowOf)] : []));
  const single = rowOf(Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value))));
  const rows = lists.map((list) => list.flatMap((each) => each ?? []));
  if (single === undefined || lists.some((list) => list.includes(undefined)))
    return err('malformed');
  return ok({
    values: single,
    rows: rows.map((all) => ({
      keys: [...new Set(all.flatMap((each) => [...each.keys()]))],
      entries: all.map((each, at) => withNumber(each, at + 1)),
    })),
  });
}

function withNumber(entry: ReadonlyMap<string, string>, number: number) {
  const keys = findField('stt', 'other')?.keys ?? [];
  return new Map([...keys.map((key) => [key, String(number)] as const), ...entry]);
}

function rowOf(raw: unknown): ReadonlyMap<string, string> | undefined {
  if (!isRecord(raw)) return undefined;
  const all = Object.entries(raw).map(([name, value]) => {
    const written = typeof value === 'number' ? String(value) : value;
    return typeof written === 'string' ? keysOf(name).map((key) => [key, written] as const) : [];
  });
  return all.some((pairs) => pairs.length === 0) ? undefined : new Map(all.flat());
}

function keysOf(name: string): readonly string[] {
  const field = findField(name, 'other') ?? findField(name, 'ratificationDecision');
  return field?.keys ?? [fieldKey(name)];
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
