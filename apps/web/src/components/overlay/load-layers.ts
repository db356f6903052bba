import { lazy } from 'react';

function loadLayers() {
  return import('./layers.tsx');
}

/** What lies over a page is no part of its first load: it comes with the first that is opened, or when all is quiet. */
export const ModalLayer = lazy(async () => ({ default: (await loadLayers()).ModalLayer }));
export const PopoverLayer = lazy(async () => ({ default: (await loadLayers()).PopoverLayer }));

/**
 * Fetches the layers, and what is to lie in them, ahead: so that a menu opens at once, and also where the network was lost
 * meanwhile.
 */
export function fetchLayersAhead(contents: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setTimeout(() => {
    for (const load of [loadLayers, ...contents]) load().catch(openedLater);
  }, 1500);
  return () => clearTimeout(timer);
}

/** Whoever opens a layer asks again. */
function openedLater(): void {}
