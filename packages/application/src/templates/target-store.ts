import type { CongressId, Result } from '@daihoi/domain/kernel';
import type { CongressTarget } from '@daihoi/domain/paper-templates';
import type { By } from '../dossier/dossier-store.ts';
import type { StaleVersion } from '../ports/versioned.ts';

/** The targets of a congress in their order; version 0 while nobody has entered any. */
export interface TargetList {
  readonly targets: readonly CongressTarget[];
  readonly version: number;
}

export interface TargetStore {
  ofCongress(id: CongressId): Promise<TargetList>;
  /** Writes the whole list under the version that was read. */
  save(id: CongressId, list: TargetList, stamp: By): Promise<Result<number, StaleVersion>>;
}
