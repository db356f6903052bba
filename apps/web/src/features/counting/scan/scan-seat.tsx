import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ScanningView } from '@daihoi/contract/ballot-scan';
import { CircleCheck, ScanLine } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import type { Seat } from '../keying/seat.ts';
import { SitForm } from '../keying/sit-form.tsx';
import { ReplacedLines } from '../steps/replace-panel.tsx';
import { teamOf } from '../witness-means.ts';
import { useScanWords, type ScanWords } from './use-scan-words.ts';
import { scansOf, useScans } from './use-scans.ts';

interface ScanSeatProps {
  readonly view: BallotSessionView;
  readonly witness: number;
  readonly onSeat: (seat: Seat) => void;
  readonly onScans: (witness: number) => void;
}

const lookAgain = 3000;

/** A witness that is a scanner: how far it is, and a seat for whoever feeds it. */
export function ScanSeat({ view, witness, onSeat, onScans }: ScanSeatProps) {
  const words = useScanWords();
  const { c, format } = words;
  const found = useScans(view, { every: lookAgain });
  const scans = found.status === 'here' ? scansOf(found.data, witness) : undefined;
  const team = teamOf(view, witness);
  const label = words.witness(view, witness);
  const progress = c('seat.progress', {
    ballots: format.integer(scans?.ballots ?? 0),
    collected: format.integer(view.placed.total),
  });
  return (
    <section className="panel seat" aria-label={label}>
      <h2 className="seat-name">
        <Icon of={scans?.filed === true ? CircleCheck : ScanLine} />
        {label}
      </h2>
      <p className="seat-progress">
        {progress}
        {scans && <span>, {stateOf(scans, words)}</span>}
      </p>
      <ReplacedLines view={view} witness={witness} />
      <progress
        value={Math.min(scans?.ballots ?? 0, view.placed.total)}
        max={Math.max(1, view.placed.total)}
        aria-label={`${label}: ${progress}`}
      />
      {team.map((member) => (
        <SitForm
          key={member}
          view={view}
          member={member}
          verb={
            team.length === 1 ? c('seat.sit') : c('seat.sitAs', { name: memberName(view, member) })
          }
          onSeat={onSeat}
        />
      ))}
      {(scans?.fileCount ?? 0) > 0 && (
        <Button size="small" label={`${c('seat.look')}: ${label}`} onPress={() => onScans(witness)}>
          {c('seat.look')}
        </Button>
      )}
    </section>
  );
}

function stateOf({ fileCount, reading, filed, stops }: ScanningView, { c }: ScanWords): string {
  if (fileCount === 0) return c('seat.waiting');
  if (reading) return c('seat.reading');
  return filed ? c('seat.ready') : c('seat.stopped', { n: stops.length });
}
