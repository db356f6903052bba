import { useSession } from '../../api/session-context.ts';

/** Whether to offer the act at all; who really may enter a source is the server's word. */
export function useMayEnter(): boolean {
  const { grants, seasons } = useSession();
  const roots = new Set(seasons.map((season) => season.rootUnitId));
  return grants.some(
    ({ role, unit }) =>
      (role === 'organizationBoard' || role === 'administrator') &&
      (roots.has(unit.id) || unit.level === 'PROVINCIAL'),
  );
}
