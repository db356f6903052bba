import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ScanningView, ScanStopView } from '@daihoi/contract/ballot-scan';
import { placeInBundle } from '@daihoi/domain/ballot-session';
import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { StopForm } from './stop-form.tsx';
import { StopImages } from './stop-images.tsx';
import { useScanWords, type ScanWords } from './use-scan-words.ts';

interface ScanStopsProps {
  readonly view: BallotSessionView;
  readonly scans: ScanningView;
}

/** What people have to explain, one at a time; nothing is compared before. */
export function ScanStops({ view, scans }: ScanStopsProps) {
  const words = useScanWords();
  const { c } = words;
  const [chosen, setChosen] = useState<string>();
  const { stops, missing } = scans;
  if (stops.length === 0 && missing.length === 0) return null;
  const open = stops.find((each) => keyOf(each) === chosen);
  return (
    <section className="scan-stops" aria-labelledby="scan-stops">
      <h2 id="scan-stops">{c('stops.title', { n: stops.length })}</h2>
      <ul>
        {stops.map((stop) => (
          <li key={keyOf(stop)} className="panel">
            <h3>
              <Icon of={OctagonAlert} />
              {titleOf(stop, words)}
            </h3>
            <p className="hands-note">{textOf(stop, words)}</p>
            {stop === open ? (
              <>
                <StopImages view={view} stop={stop} />
                <StopForm
                  view={view}
                  scans={scans}
                  stop={stop}
                  onDone={() => setChosen(undefined)}
                />
              </>
            ) : (
              <Button
                size="small"
                label={`${c('stops.open')}: ${titleOf(stop, words)}`}
                onPress={() => setChosen(keyOf(stop))}
              >
                {c('stops.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="hands-note">
          {c('stops.missingList', {
            places: missing.map((at) => c('stops.placeOf', placeInBundle(at))).join('; '),
          })}
        </p>
      )}
    </section>
  );
}

/** A stop is the same as long as it is about the same file or page. */
function keyOf({ kind, page, file }: ScanStopView): string {
  return `${kind}/${page?.id ?? file?.id ?? ''}`;
}

function titleOf(stop: ScanStopView, { c, pageName }: ScanWords): string {
  const { kind, sheets = 0, collected = 0 } = stop;
  if (kind === 'sameFile') return c('stops.sameFile', { name: stop.file?.name ?? '' });
  if (kind === 'pageMissing')
    return c('stops.pageMissing', {
      n: stop.ballots ?? 0,
      place: c('stops.placeOf', placeInBundle(stop.first ?? 1)),
    });
  if (kind === 'count') {
    const n = Math.abs(sheets - collected);
    return c(sheets < collected ? 'stops.few' : 'stops.many', { n, collected });
  }
  return stop.page ? `${c(`stops.${kind}`)}: ${pageName(stop.page)}` : c(`stops.${kind}`);
}

function textOf({ kind, seen, sheets = 0, collected = 0 }: ScanStopView, { c }: ScanWords): string {
  if (kind === 'count') return c(sheets < collected ? 'stops.fewText' : 'stops.manyText');
  if (kind === 'notBallot' && seen !== undefined)
    return `${c(`stops.seen.${seen}`)} ${c('stops.notBallotText')}`;
  return c(`stops.${kind}Text`);
}
