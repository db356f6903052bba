/** Why a folder cannot be backed up into, or restored from. */
export type BackupRefusal =
  | { readonly code: 'backup.target-taken'; readonly path: string }
  | { readonly code: 'backup.parent-missing'; readonly path: string }
  | { readonly code: 'backup.target-unusable'; readonly path: string; readonly reason: string }
  | { readonly code: 'backup.nothing-there'; readonly path: string }
  | { readonly code: 'backup.foreign'; readonly path: string }
  | { readonly code: 'backup.unfinished'; readonly path: string }
  | BackupDamage;

/** A file of a backup that is not what it was when it was written. */
export interface BackupDamage {
  readonly code: 'backup.damaged';
  readonly file: string;
  readonly state: DamageState;
}

export type DamageState = 'missing' | 'changed' | 'rows';
