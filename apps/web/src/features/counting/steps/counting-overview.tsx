import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { witnesses, type Witness } from '@daihoi/domain/ballot-session';
import { CircleCheck, Keyboard } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import type { Seat } from '../keying/seat.ts';
import { SitForm } from '../keying/sit-form.tsx';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { ScanSeat } from '../scan/scan-seat.tsx';
import { useScanWords } from '../scan/use-scan-words.ts';
import { DoublePanel } from './double-panel.tsx';
import { ReplacedLines, ReplacePanel } from './replace-panel.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { ReasonedMove } from './void-panel.tsx';
import { hasScanner, meansOf, teamOf } from '../witness-means.ts';

interface CountingOverviewProps {
  readonly view: BallotSessionView;
  readonly onSeat: (seat: Seat) => void;
  /** Shows what came from the scanner of a witness. */
  readonly onScans: (witness: number) => void;
  readonly onDispute: () => void;
}

/** How far the two typists are, how many ballots wait for the committee; no votes of anybody. */
export function CountingOverview(props: CountingOverviewProps) {
  const { view, onSeat, onScans, onDispute } = props;
  const { t, s } = useScanWords();
  const { placed, decisions } = view;
  const stands = standOf(placed);
  const heads = useOverviewHead(view);
  const doubts = placed.undecided + placed.decided > 0 || decisions.length > 0;
  // Until both have keyed all, nobody reads what one of them keyed.
  const looked = doubts && stands !== 'decide';
  const beyond = view.beyond.length > 0;
  return (
    <StepPage
      view={view}
      {...heads}
      side={
        <>
          <section className="panel">
            <h2>{s('count.placed')}</h2>
            <PlacedFigures view={view} />
            {looked && (
              <Button kind={placed.undecided > 0 ? 'act' : 'outline'} wide onPress={onDispute}>
                {s('count.open', { n: placed.undecided })}
              </Button>
            )}
          </section>
          {stands === 'ended' ? (
            <MovePanel view={view} move="decide" />
          ) : (
            <Aloud words={[t('says.counting')]} />
          )}
          <ReasonedMove view={view} move="recollect" text={s('count.recollect')} />
        </>
      }
    >
      {beyond && <DoublePanel view={view} />}
      <div className="seats">
        {witnesses.map((witness) => (
          <WitnessSeats
            key={witness}
            view={view}
            witness={witness}
            onSeat={onSeat}
            onScans={onScans}
          />
        ))}
      </div>
      <ReplacePanel key={view.typistChanges.length} view={view} />
      {!beyond && <DoublePanel view={view} />}
      <p className="hands-note">{s('count.blind')}</p>
    </StepPage>
  );
}

/** What stands above: ballots beyond the box come first, for nothing ends before they are gone. */
function useOverviewHead(view: BallotSessionView): {
  readonly title: string;
  readonly text: string;
} {
  const { s, c } = useScanWords();
  const stands = standOf(view.placed);
  if (view.beyond.length > 0) return { title: s('double.beyond'), text: s('double.beyondText') };
  return hasScanner(view) && stands !== 'dispute'
    ? { title: c(overviewTitle[stands]), text: c(overviewText[stands]) }
    : { title: s(`title.${stands}`), text: s(`text.${stands}`, { n: view.placed.undecided }) };
}

const overviewTitle = { decide: 'title.overview', ended: 'ended' } as const;
const overviewText = { decide: 'text.overview', ended: 'text.ended' } as const;

/** Keying goes on, ballots wait for the committee, or nothing is open any more. */
function standOf({ total, waiting, undecided }: BallotSessionView['placed']) {
  if (total === 0 || waiting > 0) return 'decide';
  return undecided > 0 ? 'dispute' : 'ended';
}

interface WitnessSeatsProps {
  readonly view: BallotSessionView;
  readonly witness: Witness;
  readonly onSeat: (seat: Seat) => void;
  readonly onScans: (witness: number) => void;
}

/** One of the two witnesses: how far it is, and a seat for each who works on it. */
function WitnessSeats(props: WitnessSeatsProps) {
  const { view, witness } = props;
  return meansOf(view, witness) === 'keys' ? <KeySeats {...props} /> : <ScanSeat {...props} />;
}

function KeySeats({ view, witness, onSeat }: WitnessSeatsProps) {
  const { s, format } = useCountingWords();
  const team = teamOf(view, witness);
  const keyed = view.keyed.find((each) => each.witness === witness)?.ballots ?? 0;
  const { total } = view.placed;
  const done = total > 0 && keyed >= total;
  const progress = s('count.progress', {
    done: format.integer(keyed),
    of: format.integer(total),
  });
  const label = s('count.seat', { n: witness });
  return (
    <section className="panel seat" aria-label={label}>
      <h2 className="seat-name">
        <Icon of={done ? CircleCheck : Keyboard} />
        {label}
      </h2>
      <p className="seat-progress">
        {progress}
        {done && <span>, {s('count.done')}</span>}
      </p>
      <ReplacedLines view={view} witness={witness} />
      <progress value={keyed} max={Math.max(1, total)} aria-label={`${label}: ${progress}`} />
      {team.map((member) => (
        <SitForm
          key={member}
          view={view}
          member={member}
          verb={
            team.length === 1
              ? s('count.sit')
              : s('count.sitAs', { name: memberName(view, member) })
          }
          onSeat={onSeat}
        />
      ))}
    </section>
  );
}

function PlacedFigures({ view }: { readonly view: BallotSessionView }) {
  const { s, format } = useCountingWords();
  const { placed } = view;
  return (
    <dl className="placed">
      {(['agreed', 'waiting', 'undecided', 'decided'] as const).map((standing) => (
        <div key={standing} className={placed[standing] === 0 ? 'placed-none' : undefined}>
          <dd>{format.integer(placed[standing])}</dd>
          <dt>{s(`count.${standing}`)}</dt>
        </div>
      ))}
    </dl>
  );
}
