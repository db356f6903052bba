import type { FeatureRoutes } from '../lib/feature-routes.ts';

const doors = import.meta.glob<{ readonly routes: FeatureRoutes }>('../features/*/routes.tsx', {
  eager: true,
});

/** The routes of every feature: a feature is found by its folder, nothing is registered by hand. */
export function featureRoutes(): Required<FeatureRoutes> {
  const all = Object.values(doors).map((door) => door.routes);
  return {
    framed: all.flatMap((routes) => routes.framed ?? []),
    bare: all.flatMap((routes) => routes.bare ?? []),
  };
}
