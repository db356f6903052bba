import { lazy, Suspense } from 'react';

const SquareCheck = lazy(async () => ({
  default: (await import('./square-check.tsx')).SquareCheck,
}));

/** The check of squares comes behind the page, and then needs no network any more. */
export function SquarePart() {
  return (
    <Suspense fallback={null}>
      <SquareCheck />
    </Suspense>
  );
}
