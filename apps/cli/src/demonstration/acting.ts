import type { Actor } from '@daihoi/application/access';
import { invariant, type AccountId, type UnitId } from '@daihoi/domain/kernel';

/** Somebody who acts in the story, and where. */
export interface ToldPerson extends Actor {
  readonly unitId: UnitId;
}

/** Those who act in the story. */
export interface Acting {
  /** The first account of a unit, by the code of the unit. */
  at(unit: string): ToldPerson;
  /** By the name of the account. */
  named(username: string): ToldPerson;
}

interface AddedAccount {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly unit: string;
  readonly grant: { readonly unitId: UnitId };
}

export function actingOf(added: readonly AddedAccount[]): Acting {
  return {
    at: (unit) => personOf(added.find((each) => each.unit === unit)),
    named: (username) => personOf(added.find((each) => each.username === username)),
  };
}

function personOf(account: AddedAccount | undefined): ToldPerson {
  invariant(account !== undefined, 'the story names somebody who has no account');
  const { id, displayName, grant } = account;
  return { accountId: id, name: displayName, grants: [], unitId: grant.unitId };
}
