import { z } from 'zod';
import type { BallotSessionView, MarksBody } from '@daihoi/contract/ballot-session';
import type { ScanAnswerBody } from '@daihoi/contract/ballot-scan';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { ballotScanRoutes } from '@daihoi/contract/ballot-scan';
import { placesOf, type SessionMove } from '@daihoi/domain/ballot-session';
import type { Reply, Wire } from '../province/wire.ts';

interface SettleMore {
  readonly by?: readonly Counter[];
  readonly reason?: string;
  readonly witness?: number;
}

const Seat = z.object({ seat: z.string(), witness: z.number() });

/** Who counts at the small congresses of the tests, and the code that each has chosen. */
export const counters = {
  head: { name: 'Kiều Ngọc Sang', role: 'head', code: 'sang-2020' },
  lan: { name: 'Cao Thị Lan', role: 'member', code: 'lan-2020' },
  duc: { name: 'Tô Minh Đức', role: 'member', code: 'duc-2020' },
} as const;
export type Counter = keyof typeof counters;

/** One ballot in the counting room, carried over the wire. */
export class CountingWalk {
  readonly #wire: Pick<Wire, 'ask'>;
  readonly #who: string;
  readonly #base: string;
  readonly #place: string;

  constructor(given: {
    readonly wire: Pick<Wire, 'ask'>;
    readonly who: string;
    readonly congressId: string;
    readonly office?: string;
    readonly number?: number;
  }) {
    this.#wire = given.wire;
    this.#who = given.who;
    this.#base = `/api/congresses/${given.congressId}/ballot-sessions`;
    this.#place = `${this.#base}/${given.office ?? 'committee'}/${String(given.number ?? 1)}`;
  }

  async list() {
    const reply = await this.#wire.ask(this.#who, { method: 'GET', url: this.#base });
    return ballotSessionRoutes.list.answer.parse(reply.body);
  }

  open(office: string): Promise<Reply> {
    return this.#wire.ask(this.#who, { method: 'POST', url: this.#base, body: { office } });
  }

  async view(): Promise<BallotSessionView> {
    const reply = await this.#wire.ask(this.#who, { method: 'GET', url: this.#place });
    return ballotSessionRoutes.show.answer.parse(reply.body);
  }

  async prepare(given: {
    readonly seats: number;
    readonly names: readonly string[];
    readonly printed?: number;
  }): Promise<Reply> {
    const { version, candidates, committee } = await this.view();
    const body = {
      version,
      seats: given.seats,
      alternateSeats: 0,
      printed: given.printed ?? 35,
      candidates: given.names.map((name) => ({
        id: candidates.find((each) => each.name === name)?.id,
        name,
      })),
      committee: Object.values(counters).map(({ name, role }) => ({
        id: committee.find((each) => each.name === name)?.id,
        name,
        role,
        official: true,
      })),
    };
    return this.#wire.ask(this.#who, { method: 'PUT', url: this.#place, body });
  }

  async chooseCodes(): Promise<void> {
    for (const { name, code } of Object.values(counters)) {
      const id = (await this.view()).committee.find((each) => each.name === name)?.id ?? '';
      const url = `${this.#place}/members/${id}/code`;
      await this.#wire.ask(this.#who, { method: 'POST', url, body: { code } });
    }
  }

  /** Whether somebody of the committee has a code now. */
  async hasCode(whose: Counter): Promise<boolean | undefined> {
    const { committee } = await this.view();
    return committee.find(({ name }) => name === counters[whose].name)?.hasCode;
  }

  async hand(counter: Counter, code: string = counters[counter].code) {
    const { committee } = await this.view();
    return {
      member: committee.find((each) => each.name === counters[counter].name)?.id ?? '',
      code,
    };
  }

  async post(tail: string, counter: Counter, body: object): Promise<Reply> {
    const { version } = await this.view();
    const hand = await this.hand(counter);
    const url = `${this.#place}/${tail}`;
    return this.#wire.ask(this.#who, { method: 'POST', url, body: { version, hand, ...body } });
  }

  roll(present = 29, more: object = {}): Promise<Reply> {
    const roll = { convened: 30, excluded: [], present, reason: '' };
    return this.post('rolls', 'head', { ...roll, ...more });
  }

  async move(move: SessionMove, by: readonly Counter[], more: object = {}): Promise<Reply> {
    const { version } = await this.view();
    const hands = await Promise.all(by.map((each) => this.hand(each)));
    const body = { version, move, hands, ...more };
    return this.#wire.ask(this.#who, { method: 'POST', url: `${this.#place}/moves`, body });
  }

  /** From the names to the sealed box. */
  async sealed(names: readonly string[], seats: number): Promise<void> {
    await this.prepare({ seats, names });
    await this.chooseCodes();
    await this.roll();
    await this.move('fixList', ['head']);
    await this.move('printBallots', ['head']);
    await this.move('sealBox', ['head', 'lan']);
  }

  /** Both tell the same figures, and the ballots are reconciled. */
  async reconciled(collected = 29): Promise<void> {
    const issued = { issued: 29, exchanged: 1, spoiled: 1, left: 4 };
    for (const who of ['lan', 'duc'] as const) await this.post('issued', who, { value: issued });
    for (const who of ['lan', 'duc'] as const)
      await this.post('collected', who, { value: collected });
    await this.move('reconcile', ['head']);
  }

  /** From an empty room to signed minutes: every one of 29 ballots strikes the last of four names, keyed by both. */
  async signed(names: readonly string[], seats: number): Promise<void> {
    await this.open('committee');
    await this.sealed(names, seats);
    await this.reconciled();
    await this.counting();
    const box = Array.from({ length: 29 }, () => ({ struck: [4] }));
    for (const who of ['lan', 'duc'] as const) await this.keyAll(await this.sit(who), box);
    await this.move('decide', ['head']);
    await this.move('release', ['head']);
    await this.move('signMinutes', ['head', 'lan']);
  }

  async counting(): Promise<void> {
    const typists = await Promise.all(
      (['lan', 'duc'] as const).map(async (each, at) => ({
        member: (await this.hand(each)).member,
        witness: at + 1,
      })),
    );
    await this.move('tellHall', ['head']);
    await this.move('startCounting', ['head'], { typists });
  }

  /** The first witness keys, the second one is a scanner fed by Đức; or both are scanners. */
  async countingWithScans(both = false): Promise<void> {
    const typists = await Promise.all(
      (['lan', 'duc'] as const).map(async (each, at) => ({
        member: (await this.hand(each)).member,
        witness: at + 1,
        means: both || at === 1 ? 'scanner' : 'keys',
      })),
    );
    await this.move('tellHall', ['head']);
    await this.move('startCounting', ['head'], { typists });
  }

  /** Hands in one file under the seat of the scanner. */
  sendScan(
    seat: string,
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ): Promise<Reply> {
    const url = `${this.#place}/scans`;
    return this.#wire.ask(this.#who, { method: 'POST', url, file, fields: { seat } });
  }

  /** With every file by name; `known` asks again with a version that was seen. */
  async scansPage(known = '') {
    const url = `${this.#place}/scans?files=10000&known=${known}`;
    const reply = await this.#wire.ask(this.#who, { method: 'GET', url });
    return ballotScanRoutes.show.answer.parse(reply.body);
  }

  watchFolder(seat: string, on: boolean): Promise<Reply> {
    const url = `${this.#place}/scans/watch`;
    return this.#wire.ask(this.#who, { method: 'POST', url, body: { seat, on } });
  }

  async scans(witness = 2) {
    const { witnesses } = await this.scansPage();
    const found = witnesses?.find((each) => each.witness === witness);
    if (!found) throw new Error(`witness ${String(witness)} does not scan`);
    return found;
  }

  settle(
    answer: ScanAnswerBody,
    { by = ['head', 'duc'], reason = 'Xem lại tờ giấy', witness = 2 }: SettleMore = {},
  ): Promise<Reply> {
    return this.hands('scans/settlements', by, { witness, answer, reason });
  }

  sample(tail: 'sample' | 'sample/check', body: object): Promise<Reply> {
    return this.hands(tail, ['head', 'lan'], body);
  }

  /** What the office enters on the version that stands, without a code. */
  async put(tail: 'nominations' | 'withdrawals', body: object): Promise<Reply> {
    const { version } = await this.view();
    const url = `${this.#place}/${tail}`;
    return this.#wire.ask(this.#who, { method: 'POST', url, body: { version, ...body } });
  }

  /** Two people put right how many ballots were printed. */
  correctPrinted(printed: number, reason = 'Đếm lại phiếu in'): Promise<Reply> {
    return this.hands('printed', ['head', 'lan'], { printed, reason });
  }

  /** An act of several people on the version that stands. */
  async hands(tail: string, by: readonly Counter[], body: object = {}): Promise<Reply> {
    const { version } = await this.view();
    const hands = await Promise.all(by.map((each) => this.hand(each)));
    const url = `${this.#place}/${tail}`;
    return this.#wire.ask(this.#who, { method: 'POST', url, body: { version, hands, ...body } });
  }

  async sit(counter: Counter): Promise<string> {
    const body = { hand: await this.hand(counter) };
    const reply = await this.#wire.ask(this.#who, {
      method: 'POST',
      url: `${this.#place}/seats`,
      body,
    });
    return Seat.parse(reply.body).seat;
  }

  /** `removals` is how many ballots of the bundle the typist saw taken back; none where it is not named. */
  key(
    seat: string,
    place: { bundle: number; position: number; removals?: number },
    marks: MarksBody,
  ): Promise<Reply> {
    const body = { seat, removals: 0, ...place, marks };
    return this.#wire.ask(this.#who, { method: 'PUT', url: `${this.#place}/keyed`, body });
  }

  keying(seat: string, bundle?: number): Promise<Reply> {
    const body = { seat, bundle };
    return this.#wire.ask(this.#who, { method: 'POST', url: `${this.#place}/keying`, body });
  }

  /** Keys a whole box as one typist. */
  async keyAll(seat: string, box: readonly MarksBody[]): Promise<void> {
    for (const [at, place] of placesOf(box.length).entries())
      await this.key(seat, place, box[at] ?? {});
  }

  async disputed() {
    const reply = await this.#wire.ask(this.#who, {
      method: 'GET',
      url: `${this.#place}/disputed`,
    });
    return ballotSessionRoutes.disputed.answer.parse(reply.body).ballots;
  }

  download(tail: string): Promise<Reply> {
    return this.#wire.ask(this.#who, { method: 'GET', url: `${this.#place}/${tail}` });
  }

  async events() {
    const reply = await this.#wire.ask(this.#who, { method: 'GET', url: `${this.#place}/events` });
    return ballotSessionRoutes.events.answer.parse(reply.body).events;
  }
}
