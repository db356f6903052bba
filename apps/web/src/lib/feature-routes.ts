import type { RouteObject } from 'react-router';

/** What a feature's `routes.tsx` exports. `framed` pages stand inside the shell and need a session; `bare` ones do neither. */
export interface FeatureRoutes {
  readonly framed?: RouteObject[];
  readonly bare?: RouteObject[];
}
