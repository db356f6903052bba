import { unreachable } from '@daihoi/domain/kernel';
import type { Actor, Grant } from './actor.ts';
import { policy, type Act, type PolicyRow, type Reach } from './policy.ts';
import { roles, type Role } from './roles.ts';

export interface NotAllowed {
  readonly code: 'actor.not-allowed';
  readonly act: Act;
}

/** True when one of the actor's grants lets them do the act on the unit at `path`. */
export function may(actor: Actor, act: Act, path: string): boolean {
  const row: PolicyRow = policy[act];
  return actor.grants.some((grant) =>
    (row[grant.role] ?? []).some((reach) => reaches(grant, reach, path)),
  );
}

/** The acts that the actor may do on the unit, so that a screen offers nothing that will be refused. */
export function actsOn(actor: Actor, path: string): readonly Act[] {
  const acts: readonly Act[] = Object.keys(policy).filter((act): act is Act =>
    Object.hasOwn(policy, act),
  );
  return acts.filter((act) => may(actor, act, path));
}

/** The roles that let somebody do an act on a unit that lies so to the unit of the grant. */
export function rolesFrom(act: Act, reach: Reach): readonly Role[] {
  const row: PolicyRow = policy[act];
  return roles.filter((role) => row[role]?.includes(reach) === true);
}

function reaches(grant: Grant, reach: Reach, path: string): boolean {
  switch (reach) {
    case 'own':
      return path === grant.path;
    case 'within':
      return path.startsWith(grant.path);
    case 'above':
      return path.startsWith(grant.path) && path !== grant.path;
    case 'below':
      return grant.path.startsWith(path);
    default:
      return unreachable(reach);
  }
}
