import type { CalendarDate } from '@daihoi/domain/kernel';
import { useParams } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useAddress } from '../../lib/use-address.ts';

/** Which board a page shows: the unit of the address or of the first grant, a season, the day. */
export interface BoardAbout {
  readonly unitId: string;
  readonly season: string;
  readonly asOf: CalendarDate;
  /** True when the address names the season: links on from here name it too. */
  readonly seasonNamed: boolean;
  /**
   * What the board's question names of them: nothing that the server takes by itself, so that before-paint.js can ask
   * the same question before anybody knows who is signed in.
   */
  readonly query: { readonly season?: string; readonly asOf?: CalendarDate };
}

/** Undefined while the person's units take part in no season. */
export function useBoardAbout(): BoardAbout | undefined {
  const session = useSession();
  const asOf = useAsOf();
  const { unitId } = useParams();
  const unit = unitId ?? session.grants[0]?.unit.id;
  const [named] = useAddress('season');
  const season = named ?? session.seasons[0]?.id;
  if (!unit || !season) return undefined;
  const query = {
    ...(named === null ? {} : { season: named }),
    ...(asOf.past ? { asOf: asOf.day } : {}),
  };
  return { unitId: unit, season, asOf: asOf.day, seasonNamed: named !== null, query };
}
