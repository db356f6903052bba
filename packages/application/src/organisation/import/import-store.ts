import type { AccountId, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type {
  MemberCount,
  UnitProblem,
  UnitRow as TableRow,
  UpdatableField,
} from '@daihoi/domain/organisation';

export type ImportId = Id<'UnitImportId'>;

/** Where an import stands. Only a checked one can be applied, only an applied one undone. */
export const importStates = [
  'checking',
  'refused',
  'checked',
  'applying',
  'applied',
  'undone',
  'failed',
] as const;
export type ImportState = (typeof importStates)[number];

/** A unit that an import would write, in short. */
export interface PreviewLine {
  readonly code: string;
  readonly name: string;
  readonly changed: readonly UpdatableField[];
}

/** What a file would do, as people look at it before they say yes. */
export interface ImportPreview {
  readonly creates: number;
  readonly updates: number;
  readonly unchanged: number;
  readonly errors: number;
  readonly warnings: number;
  /** The first of each: a screen cannot show twenty thousand. */
  readonly problems: readonly UnitProblem[];
  readonly created: readonly PreviewLine[];
  readonly updated: readonly PreviewLine[];
}

/** Why an import stopped: a code with its figures. */
export interface ImportRefusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ImportRecord {
  readonly id: ImportId;
  readonly unitId: UnitId;
  readonly fileName: string;
  readonly fileHash: string;
  readonly state: ImportState;
  readonly startedAt: Instant;
  readonly startedBy: AccountId | undefined;
  /** When the work was last heard of. */
  readonly touchedAt: Instant;
  readonly done: number;
  readonly total: number;
  readonly planDigest: string | undefined;
  readonly preview: ImportPreview | undefined;
  readonly refusal: ImportRefusal | undefined;
}

/** What changes of an import as it goes on. */
export type ImportStep = Partial<
  Pick<ImportRecord, 'state' | 'done' | 'total' | 'planDigest' | 'preview' | 'refusal'>
>;

/** A unit that an import changed: how it was and how the import left it. */
export interface ImportedUpdate {
  readonly unitId: UnitId;
  readonly before: TableRow;
  readonly after: TableRow;
  readonly changed: readonly UpdatableField[];
}

/** The way back from an import. */
export interface ImportUndo {
  readonly created: readonly { readonly unitId: UnitId; readonly code: string }[];
  readonly updated: readonly ImportedUpdate[];
}

/** A correction of what the tree says of a unit; not a change of the unit itself, so no paper stands behind it. */
export interface UnitCorrection {
  readonly unitId: UnitId;
  readonly fullName: string;
  readonly shortName: string;
  readonly kind: string;
  readonly searchKey: string;
  readonly nameSort: string;
}

/** Something that rests on a unit and keeps it from being taken back; `kind` is the name of its table. */
export interface Dependent {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

export interface ImportStore {
  begin(record: ImportRecord, file: Uint8Array): Promise<void>;
  byId(id: ImportId): Promise<ImportRecord | undefined>;
  /** The newest imports under a unit, newest first. */
  recent(unitId: UnitId, limit: number): Promise<readonly ImportRecord[]>;
  file(id: ImportId): Promise<Uint8Array | undefined>;
  /** Carries an import on; with `from`, only when it stands there. @returns false when it did not */
  step(
    id: ImportId,
    step: ImportStep,
    turn: { readonly at: Instant; readonly from?: ImportState },
  ): Promise<boolean>;
  applied(
    id: ImportId,
    result: {
      readonly undo: ImportUndo;
      readonly at: Instant;
      readonly by: AccountId | undefined;
    },
  ): Promise<void>;
  undoOf(id: ImportId): Promise<ImportUndo | undefined>;
  undone(id: ImportId, at: Instant, by: AccountId): Promise<void>;
  correct(corrections: readonly UnitCorrection[]): Promise<void>;
  setMemberCounts(
    counts: readonly { readonly unitId: UnitId; readonly count: MemberCount }[],
  ): Promise<void>;
  removeMemberCounts(
    counts: readonly { readonly unitId: UnitId; readonly asOf: string }[],
  ): Promise<void>;
  /** What would lose its ground if the units were removed; at most `limit`. */
  dependents(ids: readonly UnitId[], limit: number): Promise<readonly Dependent[]>;
  /** Removes units that nothing depends on, with their states, events and counts. */
  remove(ids: readonly UnitId[]): Promise<void>;
}
