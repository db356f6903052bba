import { useSession } from '../../api/session-context.ts';
import { useAsOf } from '../../lib/as-of.ts';

/** Whether to offer the act at all, today; who really may enter a source is the server's word. */
export function useMayEnter(): boolean {
  const { past } = useAsOf();
  const { grants, seasons } = useSession();
  const roots = new Set(seasons.map((season) => season.rootUnitId));
  return (
    !past &&
    grants.some(
      ({ role, unit }) =>
        (role === 'organizationBoard' || role === 'administrator') &&
        (roots.has(unit.id) || unit.level === 'PROVINCIAL'),
    )
  );
}
