import type { ScanningView } from '@daihoi/contract/ballot-scan';
import { useScanWords } from './use-scan-words.ts';

/** How far the reading is: pages, ballots, what is left to people; never a vote. */
export function ScanFigures({ scans }: { readonly scans: ScanningView | undefined }) {
  const { c, format } = useScanWords();
  if (!scans) return null;
  const { pagesRead, pages, ballots, collected, doubtful, refused } = scans;
  const figures = [
    ['pages', pagesRead, pages],
    ['ballots', ballots, collected],
    ['doubtful', doubtful, 0],
    ['refused', refused, 0],
  ] as const;
  return (
    <section className="panel scan-figures" aria-label={c('figures.title')}>
      <h2>{c('figures.title')}</h2>
      <dl className="placed">
        {figures.map(([name, figure, of]) => (
          <div key={name} className={figure === 0 ? 'placed-none' : undefined}>
            <dd>{format.integer(figure)}</dd>
            <dt>{c(`figures.${name}`, { of: format.integer(of) })}</dt>
          </div>
        ))}
      </dl>
      {scans.reading && (
        <progress max={Math.max(1, pages)} value={pagesRead} aria-label={c('figures.title')} />
      )}
      <p role="status" className="hands-note">
        {c(`figures.${stateOf(scans)}`, { n: format.integer(collected) })}
      </p>
    </section>
  );
}

function stateOf({ fileCount, reading, filed }: ScanningView) {
  if (fileCount === 0) return 'idle';
  if (reading) return 'reading';
  return filed ? 'filed' : 'open';
}
