import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** What a feature's `routes.tsx` exports. `framed` pages stand inside the shell and need a session; `bare` ones do neither. */
export interface FeatureRoutes {
  readonly framed?: RouteObject[];
  readonly bare?: RouteObject[];
}

/** What a route's handle may say besides its title: the question that its page begins with. */
export interface AsksFirst {
  /**
   * Asked while the scripts of the page are on their way, so that it can be drawn with its answer at once. It is the very
   * question that the page asks; where the two differ nothing breaks, the page only asks again.
   */
  asks(queries: QueryClient, address: FirstAddress): void;
}

/** The address that a page is opened with. */
export interface FirstAddress {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
}
