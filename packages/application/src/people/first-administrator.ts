import { brand, err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import { kindFitsLevel, type DecidingPaper } from '@daihoi/domain/organisation';
import type { Actor } from '../access/index.ts';
import {
  establishUnits,
  type EstablishRefusal,
  type UnitOnList,
} from '../organisation/establish-units.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports } from '../ports/ports.ts';
import { createAccount, type CreateRefusal } from './create-account.ts';
import type { Secrets } from './secrets.ts';
import type { Slip } from './slip.ts';

/** Who stands behind what the owner of the machine does from the command line. */
export const installation: Actor = {
  accountId: brand<AccountId>('00000000-0000-4000-8000-000000000001'),
  name: 'installation',
  grants: [],
};

/** The organisation at the top of the tree, named when the tree is still empty. */
export interface RootUnit extends Pick<
  UnitOnList,
  'code' | 'fullName' | 'shortName' | 'level' | 'kind' | 'effectiveOn'
> {
  readonly paper: DecidingPaper;
}

export type FirstAdministratorRefusal =
  | CreateRefusal
  | { readonly code: 'installation.root-needed' }
  | { readonly code: 'installation.root-there'; readonly unitName: string }
  | EstablishRefusal
  | { readonly code: 'unit.kind-not-for-level'; readonly level: string; readonly kind: string };

/**
 * Opens an installation for its first people: establishes the organisation at the top when the tree is empty, and creates
 * an administrator there. Whoever may run commands on the machine may do this, for they own its database too.
 * @returns the slip with the code that opens the account once
 */
export async function firstAdministrator(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly username: string; readonly displayName: string; readonly root?: RootUnit },
): Promise<Result<Slip, FirstAdministratorRefusal>> {
  const root = await rootOf(ports, asked.root);
  if (!root.ok) return root;
  return createAccount(ports, secrets, {
    actor: installation,
    unitId: root.value.id,
    username: asked.username,
    displayName: asked.displayName,
    postTitle: '',
    role: 'administrator',
  });
}

async function rootOf(
  ports: Ports,
  named: RootUnit | undefined,
): Promise<Result<UnitRow, FirstAdministratorRefusal>> {
  const known = await ports.read.units.root();
  if (known && named) return err({ code: 'installation.root-there', unitName: known.fullName });
  if (known) return ok(known);
  if (!named) return err({ code: 'installation.root-needed' });
  const { level, kind, paper } = named;
  if (!kindFitsLevel(named)) return err({ code: 'unit.kind-not-for-level', level, kind });
  const units = [{ ...named, parentCode: undefined, memberCounts: [] }];
  const established = await ports.transact((stores) =>
    establishUnits(ports, stores, { actor: installation, units, paper }),
  );
  if (!established.ok) return established;
  const founded = await ports.read.units.root();
  return founded ? ok(founded) : err({ code: 'installation.root-needed' });
}
