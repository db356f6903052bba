import { may, type Actor } from '../access/index.ts';

/** True when a right above the unit lets the actor see complaints about it: the unit itself need not know who complained. */
export function seesFromAbove(actor: Actor, path: string): boolean {
  const above = actor.grants.filter((grant) => grant.path !== path);
  return may({ ...actor, grants: above }, 'complaint.view', path);
}
