import { planDeck, type DeckBallot } from '@daihoi/counting/deck';
import {
  arrangeBallot,
  draftBallot,
  type BallotArrangement,
  type BallotDraft,
  type BallotLayout,
  type BallotPurpose,
  type BallotRefusal,
  type BallotRequest,
} from '@daihoi/counting/layout';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { BallotPress, CleanRaster, PrintedBallot, PrintedPage } from './ballot-press.ts';

/** What making a ballot needs from outside. */
export interface BallotPorts {
  readonly press: BallotPress;
  readonly raster: CleanRaster;
  /** Everything is printed for a rehearsal: no sheet passes for a vote, and the sheets of a test deck can be counted there. */
  readonly rehearsal?: boolean | undefined;
}

/** A ballot that was made: what is printed and what the reader has to know. */
export interface MadeBallot {
  readonly draft: BallotDraft;
  readonly arrangement: BallotArrangement;
  readonly pdf: Uint8Array;
  readonly layout: BallotLayout;
  /** The print run, when one was asked for. */
  readonly run?: Uint8Array;
  readonly deck?: TestDeck;
  /** The ballot as a specimen with its list and figures, when it was asked for. */
  readonly proof?: Uint8Array;
}

/** Ballots with known answers. Their layout is not that of the vote: nobody can count them as votes. */
export interface TestDeck {
  readonly pdf: Uint8Array;
  readonly layout: BallotLayout;
  readonly ballots: readonly DeckBallot[];
}

/** What is wanted besides the ballot itself. */
export interface BallotExtras {
  /** How many ballots the print run has. */
  readonly run?: number | undefined;
  readonly deck?: { readonly count: number; readonly seed: number } | undefined;
  readonly proof?: boolean;
}

/** Makes the ballot of one election; equal requests give equal bytes. */
export async function makeBallot(
  ports: BallotPorts,
  request: BallotRequest,
  extras: BallotExtras = {},
): Promise<Result<MadeBallot, BallotRefusal>> {
  const draft = draftBallot(request);
  if (!draft.ok) return draft;
  const made = await makeOf(ports, draft.value, 'vote');
  if (!made.ok) return made;
  const { kind: _kind, ...ballot } = made.value;
  const { arrangement, pdf } = ballot;
  const deck = extras.deck && (await makeDeck(ports, draft.value, extras.deck));
  if (deck?.ok === false) return deck;
  return ok({
    ...ballot,
    ...(extras.run === undefined ? {} : { run: ports.press.repeat(pdf, extras.run) }),
    ...(deck === undefined ? {} : { deck: deck.value }),
    ...(extras.proof === true
      ? {
          proof: ports.press.proof({
            draft: draft.value,
            arrangement,
            run: extras.run,
            rehearsal: ports.rehearsal === true,
          }),
        }
      : {}),
  });
}

async function makeDeck(
  ports: BallotPorts,
  draft: BallotDraft,
  wanted: { readonly count: number; readonly seed: number },
): Promise<Result<TestDeck, BallotRefusal>> {
  const made = await makeOf(ports, draft, 'test');
  if (!made.ok) return made;
  const { arrangement, layout, kind } = made.value;
  const ballots = planDeck(layout, wanted);
  const marked = ballots.map(({ strokes }) => strokes);
  const order = { draft, arrangement, kind, ballots: marked };
  return ok({ pdf: ports.press.printMarked(order), layout, ballots });
}

/** Sets a drafted ballot for a vote or for a test; the two never pass for each other. */
async function makeOf(
  { press, raster, rehearsal }: BallotPorts,
  draft: BallotDraft,
  asked: 'vote' | 'test',
): Promise<Result<MadeBallot & { readonly kind: BallotPurpose }, BallotRefusal>> {
  const kind = rehearsal === true ? 'rehearsal' : asked;
  const arranged = arrangeBallot(draft, press.measure(draft, kind), kind);
  if (!arranged.ok) return arranged;
  const arrangement = arranged.value;
  const printed = press.print({ draft, arrangement, kind });
  const layout = await layoutOf({ draft, arrangement, printed }, raster);
  return ok({ draft, arrangement, pdf: printed.pdf, layout, kind });
}

async function layoutOf(
  made: {
    readonly draft: BallotDraft;
    readonly arrangement: BallotArrangement;
    readonly printed: PrintedBallot;
  },
  raster: CleanRaster,
): Promise<BallotLayout> {
  const { contest, paper } = made.draft.request;
  const { id, title, office, seats } = contest;
  return {
    schema: 'ballot-layout/1',
    contest: { id, title, office, seats, form: made.draft.form },
    paper,
    fingerprint: made.arrangement.fingerprint,
    pages: await Promise.all(made.printed.pages.map((page) => withClean(page, raster))),
  };
}

async function withClean({ svg, ...page }: PrintedPage, raster: CleanRaster) {
  return { ...page, clean: await raster.render({ svg, width: page.width, height: page.height }) };
}
