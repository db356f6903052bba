import {
  UnitChange as ChangeShape,
  type UnitChange,
  type UnitPage,
} from '@daihoi/contract/organisation';
import { fits } from '../../api/fits.ts';
import { formText } from '../../lib/form-text.ts';

/** The kinds of change, in the order in which people need them. */
export const changeKinds = [
  'rename',
  'move',
  'changeLevel',
  'establish',
  'mergeInto',
  'mergeToNew',
  'split',
  'dissolve',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export function isChangeKind(raw: string): raw is ChangeKind {
  return changeKinds.some((kind) => kind === raw);
}

/** Fields that each kind of change asks for besides its paper. */
export const fieldsOf = {
  rename: ['fullName', 'shortName'],
  move: [],
  changeLevel: ['level', 'unitKind'],
  establish: ['code', 'fullName', 'shortName', 'level', 'unitKind'],
  mergeInto: [],
  mergeToNew: ['code', 'fullName', 'shortName', 'level', 'unitKind'],
  split: ['code', 'fullName', 'shortName', 'level', 'unitKind'],
  dissolve: [],
} as const satisfies Readonly<Record<ChangeKind, readonly string[]>>;

interface Entered {
  readonly kind: ChangeKind;
  readonly form: FormData;
  readonly picked: readonly string[];
  readonly page: UnitPage;
}

/** Reads a change from the form; undefined when something that it needs is not there. */
export function readChange(entered: Entered): UnitChange | undefined {
  const raw = rawChange(entered);
  return fits(ChangeShape, raw) ? raw : undefined;
}

function rawChange({ kind, form, picked }: Entered): unknown {
  const names = { fullName: formText(form, 'fullName'), shortName: formText(form, 'shortName') };
  const level = formText(form, 'level');
  const unitKind = formText(form, 'unitKind');
  const founding = { code: formText(form, 'code'), ...names, level, kind: unitKind };
  switch (kind) {
    case 'rename':
      return { kind, ...names };
    case 'move':
      return { kind, parentId: picked[0] };
    case 'changeLevel':
      return { kind, level, unitKind, parentId: picked[0] ?? null };
    case 'establish':
      return { kind, founding };
    case 'mergeInto':
      return { kind, predecessorIds: picked };
    case 'mergeToNew':
      return { kind, founding, predecessorIds: chosenOf(form) };
    case 'split':
      return {
        kind,
        livesOn: true,
        parts: [{ founding, subordinateIds: chosenOf(form) }],
      };
    case 'dissolve':
      return { kind };
  }
}

function chosenOf(form: FormData): readonly string[] {
  return form.getAll('subordinate').filter((each) => typeof each === 'string');
}
