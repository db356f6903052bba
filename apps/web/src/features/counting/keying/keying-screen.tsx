import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Refusal } from '../../../api/refusal.ts';
import { ErrorState, LoadingLines } from '../../../components/screen-states.tsx';
import { useSavedChoice } from '../../../lib/saved-choice.ts';
import { memberName } from '../ballot-view.ts';
import { RoomFrame, type FootKey } from '../room/room-frame.tsx';
import { endsByItself } from './ballot-entry.ts';
import { bundleAfter, isBundleDone, type BundleDesk } from './bundle-desk.ts';
import { BundleEnd } from './bundle-end.tsx';
import { DeskPanel } from './desk-panel.tsx';
import { BeyondBallots } from './beyond-ballots.tsx';
import { MovedBallots, NotTold } from './moved-ballots.tsx';
import { NameList } from './name-list.tsx';
import { SaveLine, SaveStopped } from './save-line.tsx';
import type { SaveQueueState } from './save-queue.ts';
import type { Seat } from './seat.ts';
import { soundChoice } from './sound.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { Replaced } from './replaced.tsx';
import { holdsSeat } from '../witness-means.ts';
import { useKeying } from './use-keying.ts';
import { useKeyingWords, type KeyingWords } from './use-keying-words.ts';
import { useQueueState } from './use-saving.ts';
import './keying.css';

interface KeyingScreenProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
  /** The same typist sits down again, with a new seat. */
  readonly onSeat: (seat: Seat) => void;
  readonly onLeave: () => void;
}

/** Keying: numbers, Enter, Enter. No mouse, no field; every ballot is saved when its Enter is pressed. */
export function KeyingScreen({ view, seat, onSeat, onLeave }: KeyingScreenProps) {
  const words = useKeyingWords();
  const { k } = words;
  const queries = useQueryClient();
  const keying = useKeying(view, seat);
  const { desk } = keying;
  const saving = useQueueState(keying.queue);
  const [held, setHeld] = useState(false);
  const [sounding] = useSavedChoice(soundChoice);
  const onward =
    desk && isBundleDone(desk) ? nextOf(desk, { open: keying.open, leave }) : undefined;
  function leave(): void {
    if (keying.queue.state().pending > 0) return setHeld(true);
    void queries.invalidateQueries();
    onLeave();
  }
  const replaced = isReplaced(view, seat, saving);
  const moved = replaced || misplacedBy(saving) !== undefined;
  const { marking } = useDeskKeys({ form: view.form, resting: moved, ...keying, leave, onward });
  const saved = <SaveLine state={saving} total={desk?.total ?? 0} held={held} />;
  return (
    <RoomFrame
      view={view}
      full
      saved={saved}
      keys={moved ? [] : footKeys(view, { words, desk, sounding })}
    >
      <p className="keying-narrow">{k('narrow')}</p>
      <div className="keying">
        {replaced ? (
          <Replaced name={memberName(view, seat.member)} onLeave={onLeave} />
        ) : (
          <Trouble view={view} seat={seat} onSeat={onSeat} keying={keying} saving={saving} />
        )}
        {moved ? null : desk ? (
          <Desk {...{ view, seat, desk, onward, marking }} onUndo={keying.undo} />
        ) : (
          <NoDesk refusal={keying.refusal?.error} onRetry={() => void keying.open()} />
        )}
        {!moved && <NameList view={view} desk={desk} />}
      </div>
    </RoomFrame>
  );
}

/** Somebody was put in this place: the room says so, or a save was refused for it before the room was asked again. */
function isReplaced(view: BallotSessionView, seat: Seat, saving: SaveQueueState): boolean {
  const refused =
    saving.kind === 'stopped' && saving.refusal.code === 'ballot-session.typist-replaced';
  return refused || !holdsSeat(view, seat);
}

/** Refusals after which the places on the desk are no places any more. */
const misplaced = ['ballot-session.bundle-moved', 'ballot-session.no-such-ballot'] as const;

/** Which of these stands: nothing is typed on the desk until the typist has said what becomes of the ballots that wait. */
function misplacedBy(saving: SaveQueueState): (typeof misplaced)[number] | undefined {
  return misplaced.find((code) => saving.kind === 'stopped' && saving.refusal.code === code);
}

interface TroubleProps extends Pick<KeyingScreenProps, 'view' | 'seat' | 'onSeat'> {
  readonly keying: ReturnType<typeof useKeying>;
  readonly saving: SaveQueueState;
}

/** What stands between the typist and the next ballot: something was not saved, or a bundle could not be opened. */
function Trouble({ view, seat, onSeat, keying, saving }: TroubleProps) {
  const { queue, refusal, desk } = keying;
  const misplacing = misplacedBy(saving);
  if (misplacing === 'ballot-session.no-such-ballot')
    return <BeyondBallots {...{ view, queue }} onDone={() => void keying.open()} />;
  if (misplacing === 'ballot-session.bundle-moved')
    return (
      <MovedBallots {...{ view, seat, queue, onSeat }} onDone={(at) => void keying.layAnew(at)} />
    );
  if (saving.kind === 'stopped')
    return (
      <SaveStopped
        view={view}
        member={seat.member}
        state={saving}
        onSeat={onSeat}
        onRetry={() => queue.resume()}
        onGiveUp={() => void keying.giveUp()}
      />
    );
  if (!refusal || !desk) return null;
  const { error, bundle } = refusal;
  return (
    <NotTold {...{ view, seat, onSeat, refusal: error }} onRetry={() => void keying.open(bundle)} />
  );
}

interface DeskProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
  readonly desk: BundleDesk;
  readonly onward: (() => void) | undefined;
  readonly marking: boolean;
  readonly onUndo: () => void;
}

/** The ballot being keyed, or the stop at the end of a bundle. */
function Desk({ view, seat, desk, onward, marking, onUndo }: DeskProps) {
  const { k, t } = useKeyingWords();
  const who = k('who', { n: seat.witness, name: memberName(view, seat.member) });
  if (onward) return <BundleEnd desk={desk} onNext={onward} onUndo={onUndo} />;
  return (
    <DeskPanel
      desk={desk}
      names={view.candidates.map(({ name }) => name)}
      typist={[who, ...(view.tint === undefined ? [] : [t(`onTint.${view.tint}`)])].join('. ')}
      marking={marking}
    />
  );
}

interface NoDeskProps {
  readonly refusal: Refusal | undefined;
  readonly onRetry: () => void;
}

function NoDesk({ refusal, onRetry }: NoDeskProps) {
  return refusal ? <ErrorState error={refusal} onRetry={onRetry} /> : <LoadingLines />;
}

interface Onward {
  readonly open: (bundle: number) => Promise<void>;
  readonly leave: () => void;
}

/** After the last ballot of a bundle comes the next bundle; after the last bundle the seat is left. */
function nextOf(desk: BundleDesk, { open, leave }: Onward): () => void {
  const next = bundleAfter(desk);
  return next === undefined ? leave : () => void open(next);
}

interface FootState {
  readonly words: KeyingWords;
  readonly desk: BundleDesk | undefined;
  readonly sounding: 'on' | 'off';
}

function footKeys(view: BallotSessionView, { words, desk, sounding }: FootState): FootKey[] {
  const { k } = words;
  const strike = view.form === 'strike';
  const openEnded = lastOpenEnded(view.candidates.length);
  return [
    { cap: 'Enter', says: k('key.enter') },
    ...(openEnded === 0 || !strike ? [] : [{ cap: '+', says: k('key.next', { n: openEnded }) }]),
    { cap: '−', says: k('key.back') },
    strike
      ? { cap: 'F2', says: k(desk?.entry.by === 'kept' ? 'key.struck' : 'key.kept') }
      : { cap: '+', says: k('key.rest') },
    { cap: 'F8', says: k('key.mark') },
    { cap: 'F9', says: k(strike ? 'key.blank' : 'key.blankRows') },
    { cap: 'Ctrl Z', says: k('key.undo') },
    { cap: 'F7', says: k(sounding === 'on' ? 'key.soundOff' : 'key.soundOn') },
    { cap: 'Esc', says: k('key.leave') },
  ];
}

/** The last number that does not end by itself when it is typed: 6 of 62 names; 0 when all do. */
function lastOpenEnded(names: number): number {
  return [9, 8, 7, 6, 5, 4, 3, 2, 1].find((digit) => !endsByItself(String(digit), names)) ?? 0;
}
