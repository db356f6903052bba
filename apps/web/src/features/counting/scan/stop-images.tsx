import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ScanStopView } from '@daihoi/contract/ballot-scan';
import { ScanImage } from './scan-image.tsx';
import { useScanWords } from './use-scan-words.ts';

interface StopImagesProps {
  readonly view: BallotSessionView;
  readonly stop: ScanStopView;
}

/** The pages that a stop is about, side by side. */
export function StopImages({ view, stop }: StopImagesProps) {
  const { c, pageName } = useScanWords();
  const { page, other } = stop;
  if (!page || stop.seen === 'fault') return null;
  return (
    <div className="scan-images">
      {other && (
        <ScanImage view={view} page={other.id} says={`${c('stops.first')}: ${pageName(other)}`} />
      )}
      <ScanImage
        view={view}
        page={page.id}
        says={other ? `${c('stops.second')}: ${pageName(page)}` : pageName(page)}
      />
    </div>
  );
}
