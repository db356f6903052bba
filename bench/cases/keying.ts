import { bundleSize } from '@daihoi/domain/ballot-session';
import {
  emptyEntry,
  strokeEntry,
  type EntryStroke,
  type PrintedBallot,
} from '../../apps/web/src/features/counting/keying/ballot-entry.ts';
import { meaningOf } from '../../apps/web/src/features/counting/keying/stroke-of.ts';
import { keysOfNumbers } from '../../tests/support/counting/keys-of-ballot.ts';
import type { CaseGiven } from '../lib/case.ts';
import type { Figures } from '../lib/print.ts';
import { seeded } from '../lib/random.ts';

/**
 * Seconds of the operators of the keystroke-level model. `key`, `think`: Card, Moran, Newell, The Keystroke-Level Model for
 * User Performance Time, CACM 23 (1980): 0.20 for a skilled typist (55 words a minute), 0.28 for a typist who is no secretary
 * (40 words a minute); 1.35 to prepare a step. `look`: an eye movement with its fixation, 0.23, Card, Moran, Newell, The
 * Psychology of Human-Computer Interaction (1983). The last three are ours, to be replaced by what rehearsals measure: rows
 * taken in by one look at a list, turning a sheet over, writing the digit on the cover of a bundle and taking the next one.
 */
const model = {
  skilledKey: 0.2,
  plainKey: 0.28,
  think: 1.35,
  look: 0.23,
  rowsPerLook: 5,
  turnSheet: 1.5,
  changeBundle: 12,
} as const;

const ballots = 348;
const ballot: PrintedBallot = { form: 'strike', names: 62, seats: 55 };
/** Two pairs: each witness is two typists who share the bundles. */
const typistsOfWitness = 2;
const goalMs = 25 * 60 * 1000;

interface KeyedBallot {
  readonly strokes: number;
  readonly struck: number;
}

/**
 * 348 ballots with 55 of 62 names keyed twice by two pairs, by a model and not by people: the strokes are those that the desk
 * really takes, the seconds those of the model. Between two numbers the eye runs ahead while the fingers type, so the longer of
 * both counts (copy typing overlaps: John, Newell 1989); the last line adds them up instead, as if nobody could do both.
 */
export async function* keyingCases({ wanted }: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  if (!wanted('key 348 ballots')) return;
  const box = boxOf(ballots);
  const strokes = box.reduce((sum, each) => sum + each.strokes, 0) / box.length;
  console.log(
    `key 348 ballots: ${strokes.toFixed(1)} strokes a ballot, 55 of 62 names, strike form`,
  );
  const { skilledKey, plainKey } = model;
  yield figures('key 348 ballots, 40 words a minute', box, overlapped(plainKey), goalMs);
  yield figures('key 348 ballots, 55 words a minute', box, overlapped(skilledKey), goalMs);
  yield figures('key 348 ballots, no look ahead', box, addedUp(plainKey), undefined);
}

type Seconds = (ballot: KeyedBallot) => number;

function figures(
  ...[name, box, seconds, goal]: [string, readonly KeyedBallot[], Seconds, number | undefined]
): Figures {
  const times = box.map((each) => seconds(each) * 1000);
  const wallMs = Math.max(
    ...Array.from({ length: typistsOfWitness }, (_, typist) => deskMs(times, typist)),
  );
  const timings = { sorted: times.toSorted((one, two) => one - two), wallMs };
  return { name, timings, goal: goal === undefined ? undefined : { wallMs: goal } };
}

/** What one typist of a witness takes for the bundles that are his or hers, one after the other in turns. */
function deskMs(times: readonly number[], typist: number): number {
  const own = times.map((ms, at) => ({ ms, bundle: Math.floor(at / bundleSize) }));
  const mine = own.filter(({ bundle }) => bundle % typistsOfWitness === typist);
  const bundles = new Set(mine.map(({ bundle }) => bundle)).size;
  return mine.reduce((sum, { ms }) => sum + ms, 0) + bundles * model.changeBundle * 1000;
}

function overlapped(key: number): Seconds {
  return ({ strokes, struck }) => {
    const looks = lookSeconds() / (struck + 1);
    const typed = (strokes * key) / (struck + 1);
    return model.turnSheet + model.think + looks + (struck + 1) * Math.max(looks, typed);
  };
}

function addedUp(key: number): Seconds {
  return ({ strokes }) => model.turnSheet + model.think + lookSeconds() + strokes * key;
}

/** Looking over the whole list once. */
function lookSeconds(): number {
  return (ballot.names / model.rowsPerLook) * model.look;
}

/** A box in which most voters strike exactly as many as they must, and some more; each ballot is really keyed. */
function boxOf(count: number): readonly KeyedBallot[] {
  const chance = seeded(348);
  return Array.from({ length: count }, () => {
    const more = chance() < 0.15 ? 1 + Math.floor(chance() * 6) : 0;
    return keyed(someNumbers(ballot.names - ballot.seats + more, chance));
  });
}

function someNumbers(count: number, chance: () => number): readonly number[] {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(1 + Math.floor(chance() * ballot.names));
  return [...numbers].toSorted((one, two) => one - two);
}

/** Keys a ballot on the desk itself and makes sure that it is the ballot. */
function keyed(numbers: readonly number[]): KeyedBallot {
  const keys = keysOfNumbers(numbers, ballot.names);
  let step: ReturnType<typeof strokeEntry> = { entry: emptyEntry(ballot) };
  for (const key of keys) step = strokeEntry(step.entry, strokeOf(key), ballot);
  if (step.ended?.struck?.join() !== numbers.join())
    throw new Error('the desk took another ballot');
  return { strokes: keys.length, struck: numbers.length };
}

function strokeOf(key: string): EntryStroke {
  const meaning = meaningOf({ key, code: '', ctrl: false }, ballot.form);
  if (meaning?.kind !== 'stroke') throw new Error(`${key} is no stroke`);
  return meaning.stroke;
}
