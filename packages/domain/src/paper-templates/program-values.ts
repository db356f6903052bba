import { defined } from '../kernel/index.ts';
import type { FieldValues, RepeatedRows } from './field-values.ts';
import {
  templateFields,
  type FieldList,
  type PassageId,
  type ProgramFieldId,
  type ProgramList,
  type ProgramRowFieldId,
  type TemplateField,
} from './template-field.ts';
import type { ProgramPaper, TemplateKind } from './template-kind.ts';

/** What a paper of the program says once, by field. A field that is left out stays a gap, and the paper does not go out. */
export type ProgramValues = Readonly<Partial<Record<ProgramFieldId, string>>>;

/** Entries of the lists of a paper of the program, each with a word for every field of its list. */
export type ProgramRows = Readonly<
  Partial<Record<ProgramList, readonly Readonly<Partial<Record<ProgramRowFieldId, string>>>[]>>
>;

/** What a paper of the program says, before it is written into a template. */
export interface ProgramContent {
  readonly values: ProgramValues;
  readonly rows: ProgramRows;
  /** The square for cameras, PNG; a working draft has none. */
  readonly checkSquare?: Uint8Array;
  /** Passages as WordprocessingML; the empty text where there is nothing to say. */
  readonly passages?: Readonly<Partial<Record<PassageId, string>>>;
}

/** Writes what a paper of the program says as values of fields. A list without entries leaves one empty row. */
export function programFieldValues(kind: ProgramPaper, content: ProgramContent): FieldValues {
  const fields = templateFields(kind);
  const lists = [...new Set(fields.flatMap(({ list }) => list ?? []))].filter(isList);
  return {
    values: byKeys(fields, content.values),
    rows: lists.map((list) => {
      const own = fields.filter((each) => each.list === list || each.list === 'any');
      const entries = Object.entries(content.rows).find(([name]) => name === list)?.[1] ?? [];
      const optional = own.some((each) => each.list === list && each.optional === true);
      const empty = Object.fromEntries(own.map(({ id }) => [id, '']));
      return {
        keys: keysOf(own, list),
        ...(optional ? { optional: true as const } : {}),
        entries:
          entries.length === 0 && !optional
            ? [byKeys(own, empty)]
            : entries.map((entry, at) => byKeys(own, { ...entry, entryNumber: String(at + 1) })),
      };
    }),
    pictures: byKeys(fields, defined({ checkSquare: content.checkSquare })),
    passages: byKeys(fields, { ...withoutWords(content.values), ...content.passages }),
  };
}

/** Directly under the Centre no superior is named: a line that would name nothing else goes. */
function withoutWords({ superiorName }: ProgramValues): Readonly<Partial<Record<string, string>>> {
  return superiorName === '' ? { superiorName } : {};
}

function keysOf(
  fields: readonly TemplateField[],
  list: FieldList | ProgramList,
): readonly string[] {
  return fields.filter((each) => each.list === list).flatMap(({ keys }) => keys);
}

function isList(list: FieldList | ProgramList | 'any'): list is FieldList | ProgramList {
  return list !== 'any';
}

function byKeys<Value>(
  fields: readonly TemplateField[],
  written: Readonly<Partial<Record<string, Value>>>,
): ReadonlyMap<string, Value> {
  return new Map(
    fields.flatMap(({ id, keys }) => {
      const value = written[id];
      return value === undefined ? [] : keys.map((key) => [key, value] as const);
    }),
  );
}

/** Every field of a kind with its example, one entry for each list: what a template looks like when it is filled. */
export function exampleValues(kind: TemplateKind): FieldValues {
  const fields = templateFields(kind);
  const lists = [...new Set(fields.flatMap(({ list }) => list ?? []))].filter(isList);
  return {
    values: examples(fields.filter(({ list, picture }) => list === undefined && !picture)),
    rows: lists.map((list): RepeatedRows => ({
      keys: keysOf(fields, list),
      entries: [examples(fields.filter((each) => each.list === list || each.list === 'any'))],
    })),
  };
}

function examples(fields: readonly TemplateField[]): ReadonlyMap<string, string> {
  return byKeys(fields, Object.fromEntries(fields.map(({ id, example }) => [id, example])));
}
