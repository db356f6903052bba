import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { calendarDate } from '@daihoi/domain/kernel';
import { useEffect, useState } from 'react';
import { useTitledObject } from '../../../lib/object-title.ts';
import { lastRoll, memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { AskedBallot } from '../room/asked-ballot.tsx';
import { candidateLines, wallPage, type CandidateLine } from './candidate-lines.ts';
import { useResultWords } from './use-result-words.ts';
import './hall.css';

type Count = NonNullable<BallotSessionView['count']>;

const released: readonly BallotSessionView['state'][] = ['RESULT', 'MINUTES_SIGNED', 'SEALED'];
/** The figures are locked, and the votes are not announced yet. */
const figuresOnly: readonly BallotSessionView['state'][] = [
  'RECONCILED',
  'HALL_TOLD',
  'COUNTING',
  'DECIDED',
];
const lookAgain = 3000;
/** One column of names; its figures stay near them. */
const fewNames = 5;

/** The wall of the hall: the result in large letters, from the moment the head announces it. */
export function HallPage() {
  useHallColours();
  return <AskedBallot every={lookAgain}>{(view) => <Wall view={view} />}</AskedBallot>;
}

function Wall({ view }: { readonly view: BallotSessionView }) {
  const { r, format, ballot, round } = useResultWords();
  useTitledObject(`${ballot(view)}, ${round(view)}`);
  return (
    <div className="hall">
      <header className="hall-top">
        <i aria-hidden="true" />
        <p>{view.congressTitle}</p>
        <p>{format.date(calendarDate(view.day))}</p>
      </header>
      {released.includes(view.state) && view.count ? (
        <WallResult view={view} count={view.count} />
      ) : figuresOnly.includes(view.state) ? (
        <WallFigures view={view} />
      ) : (
        <main className="hall-hidden" aria-live="polite">
          <h1>{r('wall.hidden')}</h1>
          <p>{r('wall.hiddenText')}</p>
          <WallHead view={view} />
        </main>
      )}
    </div>
  );
}

/** Before anybody counts: how many ballots went out and came back, and nothing of any vote. */
function WallFigures({ view }: { readonly view: BallotSessionView }) {
  const { r, format, office } = useResultWords();
  const issued = view.agreed.issued?.issued ?? 0;
  const collected = view.agreed.collected ?? 0;
  const present = lastRoll(view)?.present ?? 0;
  return (
    <>
      <main className="hall-result">
        <h1 className="hall-figures-title">{r('wall.ballots', { office: office(view) })}</h1>
        <dl className="hall-figures" aria-live="polite">
          {(
            [
              ['issued', issued],
              ['collected', collected],
            ] as const
          ).map(([name, value]) => (
            <div key={name}>
              <dt>{r(name)}</dt>
              <dd>{format.integer(value)}</dd>
            </div>
          ))}
        </dl>
        {collected < issued && (
          <p className="hall-outcome">{r('wall.notBack', { n: issued - collected })}</p>
        )}
        <WallHead view={view} />
      </main>
      <footer className="hall-foot">
        <p>
          {r('wall.present')} <b>{format.integer(present)}</b>
        </p>
        <h2>{r('wall.hidden')}</h2>
      </footer>
    </>
  );
}

/** The hall voted on one head and sees another one: who leads the counting now, and since when. */
function WallHead({ view }: { readonly view: BallotSessionView }) {
  const { r } = useResultWords();
  const last = view.headChanges.at(-1);
  if (last === undefined) return null;
  const [came, left] = [memberName(view, last.came), memberName(view, last.left)];
  const at = clockSeconds(last.at).slice(0, 5);
  return <p className="hall-head">{r('wall.head', { came, left, at })}</p>;
}

interface WallResultProps {
  readonly view: BallotSessionView;
  readonly count: Count;
}

function WallResult({ view, count }: WallResultProps) {
  const { r, format, office, outcome } = useResultWords();
  const elected = candidateLines(view.candidates, count).filter(
    ({ ending }) => ending === 'elected',
  );
  const { lines, page, pages } = usePages(elected);
  return (
    <>
      <main className="hall-result">
        <div className="hall-title">
          <h1>{r('wall.title', { office: office(view) })}</h1>
          <p className="hall-sum">
            <strong>{`${format.integer(elected.length)}/${format.integer(view.seats)}`}</strong>
            <span>{r('wall.of')}</span>
          </p>
        </div>
        {elected.length === 0 && <p className="hall-nobody">{r('wall.none')}</p>}
        {count.outcome !== 'complete' && <p className="hall-outcome">{outcome(count.outcome)}</p>}
        <ol
          className={lines.length > fewNames ? 'hall-names' : 'hall-names hall-names-few'}
          aria-live="polite"
        >
          {lines.map(({ id, name, votes }) => (
            <li key={id}>
              <span>{name}</span>
              <b>{format.integer(votes)}</b>
            </li>
          ))}
        </ol>
        {pages > 1 && (
          <p className="hall-page">
            {r('wall.page', { n: page, of: pages })}
            <span className="seen-by-readers-only">{r('wall.pages')}</span>
          </p>
        )}
      </main>
      <WallFoot view={view} count={count} />
    </>
  );
}

function WallFoot({ view, count }: WallResultProps) {
  const { r, format } = useResultWords();
  const { agreed, round } = view;
  const figures = [
    ['issued', agreed.issued?.issued ?? 0],
    ['collected', agreed.collected ?? 0],
    ['valid', count.valid],
    ['invalid', count.invalid],
  ] as const;
  return (
    <footer className="hall-foot">
      {figures.map(([name, value]) => (
        <p key={name}>
          {r(name)} <b>{format.integer(value)}</b>
        </p>
      ))}
      {round.kind !== 'tieRevote' && (
        <p>
          {r('wall.from', {
            n: `${format.integer(count.threshold)}/${format.integer(count.base)}`,
          })}
        </p>
      )}
    </footer>
  );
}

/** Pages of the wall are turned by hand: arrows, Page keys, Space. Nothing moves by itself. */
function usePages(elected: readonly CandidateLine[]) {
  const [wanted, setWanted] = useState(1);
  const shown = wallPage(elected, wanted);
  const { page, pages } = shown;
  useEffect(() => {
    function turn({ key }: KeyboardEvent): void {
      if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key))
        setWanted(Math.min(page + 1, pages));
      if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) setWanted(Math.max(page - 1, 1));
    }
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [page, pages]);
  return shown;
}

/** The hall has colours of its own, whatever theme the person has chosen. */
function useHallColours(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['room'] = 'hall';
    return () => {
      delete dataset['room'];
    };
  }, []);
}
