import type { AccountId, UnitId } from '@daihoi/domain/kernel';
import type { Role } from './roles.ts';

/** A right in force: this role at this unit, whose place in the tree is `path`. */
export interface Grant {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly path: string;
}

/** Who acts, with every right that is in force at this moment. */
export interface Actor {
  readonly accountId: AccountId;
  readonly name: string;
  readonly grants: readonly Grant[];
}
