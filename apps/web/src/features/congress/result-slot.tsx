import { lazy, Suspense, type ComponentType } from 'react';
import { LoadingLines } from '../../components/screen-states.tsx';

interface ResultModule {
  readonly ResultSection: ComponentType<{ readonly congressId: string }>;
}

/** Loaded when a congress has a result: most visits to these pages come before one. */
const sections = Object.values(import.meta.glob<ResultModule>('./result/result-section.tsx')).map(
  (load) => lazy(async () => ({ default: (await load()).ResultSection })),
);

/** Elections, persons elected and ratification. */
export function ResultSlot({ congressId }: { readonly congressId: string }) {
  return (
    <div id="result" className="congress-anchor">
      {sections.map((Section, index) => (
        <Suspense key={index} fallback={<LoadingLines />}>
          <Section congressId={congressId} />
        </Suspense>
      ))}
    </div>
  );
}
