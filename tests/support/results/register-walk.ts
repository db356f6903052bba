import { attendanceRoutes, type RegisterView, type SeenBody } from '@daihoi/contract/attendance';
import type { Gathering } from '@daihoi/domain/attendance';
import type { Reply, Wire } from '../province/wire.ts';

interface Given {
  readonly wire: Pick<Wire, 'ask'>;
  readonly who: string;
  readonly congressId: string;
  readonly gathering?: Gathering;
}

/** The attendance register of a congress, kept over the wire. */
export class RegisterWalk {
  readonly #given: Given;
  readonly #url: string;

  constructor(given: Given) {
    this.#given = given;
    const gathering = given.gathering ?? 'congress';
    this.#url = `/api/congresses/${given.congressId}/registers/${gathering}`;
  }

  ask(who = this.#given.who): Promise<Reply> {
    return this.#given.wire.ask(who, { method: 'GET', url: this.#url });
  }

  async view(): Promise<RegisterView> {
    const reply = await this.ask();
    return attendanceRoutes.show.answer.parse(reply.body);
  }

  list(names: readonly string[], unit = 'Chi bộ 1'): Promise<Reply> {
    return this.#post('/persons', { persons: names.map((name) => ({ name, unit })) });
  }

  listElected(): Promise<Reply> {
    return this.#given.wire.ask(this.#given.who, { method: 'POST', url: `${this.#url}/elected` });
  }

  /** What a door keeper reads of these people before marking them. */
  async seen(names: readonly string[]) {
    const { lines } = await this.view();
    return lines
      .filter(({ name }) => names.includes(name))
      .map(({ id, version }) => ({ id, version }));
  }

  async mark(names: readonly string[], attendance: SeenBody): Promise<Reply> {
    return this.markSeen(await this.seen(names), attendance);
  }

  markSeen(
    entries: readonly { readonly id: string; readonly version: number }[],
    attendance: SeenBody,
  ): Promise<Reply> {
    const { wire, who } = this.#given;
    const body = { entries, attendance };
    return wire.ask(who, { method: 'PUT', url: `${this.#url}/marks`, body });
  }

  /** Something done to one person: `alternates`, `removals`; the name itself is corrected with PUT. */
  async person(
    name: string,
    how: { readonly method: 'POST' | 'PUT'; readonly tail: string; readonly body?: object },
  ): Promise<Reply> {
    const [entry] = await this.seen([name]);
    const { wire, who } = this.#given;
    return wire.ask(who, {
      method: how.method,
      url: `${this.#url}/persons/${entry?.id ?? ''}${how.tail}`,
      body: { version: entry?.version, ...how.body },
    });
  }

  #post(tail: string, body: object): Promise<Reply> {
    const { wire, who } = this.#given;
    return wire.ask(who, { method: 'POST', url: `${this.#url}${tail}`, body });
  }
}
