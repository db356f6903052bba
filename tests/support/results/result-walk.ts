import { z } from 'zod';
import type { BallotBody, PersonBody } from '@daihoi/contract/result';
import { ResultView } from '@daihoi/contract/result';
import type { FreshDatabase } from '../database/index.ts';
import type { Reply, Wire } from '../province/wire.ts';

const Page = z.object({ version: z.number(), state: z.string() });
const Dossier = z.object({
  lines: z.array(z.object({ key: z.string(), required: z.boolean(), paper: z.unknown() })),
});

/** Thirty convened, twenty-nine came: the figures of a small congress of all members. */
const roll = { convened: 30, exclusions: [], present: 29, issued: 29, collected: 29 } as const;

/** The minutes of a ballot that adds up; votes by name. */
export function minutes(
  seats: number,
  votes: Readonly<Record<string, number>>,
  change: Partial<BallotBody> = {},
): BallotBody {
  return {
    ...roll,
    exclusions: [],
    seats,
    valid: 29,
    invalid: 0,
    invalidReasons: {},
    candidates: Object.entries(votes).map(([name, figure], index) => ({
      id: name,
      name,
      candidacy: index === 0 ? 'RE_ELECTION' : 'FIRST_TIME',
      votes: figure,
    })),
    ...change,
  };
}

/** What is known of somebody elected. */
export function personOf(candidateId: string, change: Partial<PersonBody> = {}): PersonBody {
  return {
    candidateId,
    version: 0,
    sex: 'FEMALE',
    birth: { year: 1985, month: 9 },
    ethnicity: 'Tày',
    educationLevel: 'UNIVERSITY',
    professor: false,
    politicalTheoryLevel: 'ADVANCED',
    post: 'Phó Chủ tịch xã',
    nonLocal: false,
    ...change,
  };
}

/** One congress whose results are entered and decided on over the wire. */
export class ResultWalk {
  readonly #wire: Wire;
  readonly #database: FreshDatabase;
  readonly #code: string;
  readonly #own: string;
  readonly #superior: string;

  constructor(given: {
    readonly wire: Wire;
    readonly database: FreshDatabase;
    readonly code: string;
    readonly own: string;
    readonly superior: string;
  }) {
    this.#wire = given.wire;
    this.#database = given.database;
    this.#code = given.code;
    this.#own = given.own;
    this.#superior = given.superior;
  }

  id(): Promise<string> {
    return this.#wire.congressId(this.#code);
  }

  async url(tail: string): Promise<string> {
    return `/api/congresses/${await this.id()}${tail}`;
  }

  /** The congress stands approved, as its dossier would have left it. */
  async approved(): Promise<void> {
    await this.#database.pool.query(
      `update congress set state = 'APPROVED', type = 'ALL_MEMBER', plan_from = '2020-05-20',
        plan_to = '2020-05-21', approved_on = '2020-05-02' where id = $1`,
      [await this.id()],
    );
  }

  async page() {
    const reply = await this.#wire.ask(this.#own, { method: 'GET', url: await this.url('') });
    return Page.parse(reply.body);
  }

  async result(who = this.#own): Promise<ResultView> {
    const reply = await this.#wire.ask(who, { method: 'GET', url: await this.url('/result') });
    return ResultView.parse(reply.body);
  }

  async office(name: string) {
    const found = (await this.result()).offices.find((each) => each.office === name);
    if (!found) throw new Error(`no office ${name}`);
    return found;
  }

  async move(name: string, on: string): Promise<Reply> {
    this.#wire.setToday(on);
    const { version } = await this.page();
    const body = { version, move: name, on };
    return this.#wire.ask(this.#own, { method: 'POST', url: await this.url('/own-moves'), body });
  }

  async attend(): Promise<Reply> {
    const { version } = await this.page();
    const body = { version, convened: 30, present: 29, place: null };
    return this.#wire.ask(this.#own, { method: 'PUT', url: await this.url('/attendance'), body });
  }

  /** Foresees the committee and the secretary only; the other offices are not elected. */
  async foresee(committee: readonly string[]): Promise<Reply> {
    const { version } = await this.page();
    const persons = committee.map((name) => ({ id: name, name, candidacy: 'FIRST_TIME' }));
    const none = (
      [
        'standingCommittee',
        'deputySecretary',
        'inspectionCommittee',
        'inspectionHead',
        'delegates',
      ] as const
    ).map((office) => ({ office, seats: 0, persons: [] }));
    const scheme = [
      { office: 'committee', seats: 3, persons },
      { office: 'secretary', seats: 1, persons: [] },
      ...none,
    ];
    const body = { version, scheme };
    return this.#wire.ask(this.#own, { method: 'PUT', url: await this.url('/scheme'), body });
  }

  async enter(office: string, number: number, form: BallotBody, version = 0): Promise<Reply> {
    return this.#wire.ask(this.#own, {
      method: 'PUT',
      url: await this.url(`/result/${office}/ballots/${number}`),
      body: { version, form },
    });
  }

  async enterPersons(office: string, persons: readonly PersonBody[]): Promise<Reply> {
    return this.#wire.ask(this.#own, {
      method: 'PUT',
      url: await this.url(`/result/${office}/persons`),
      body: { persons },
    });
  }

  /** Enters what is known of everybody elected whose data are missing. */
  async completePersons(): Promise<void> {
    for (const office of (await this.result()).offices) {
      const open = office.persons.filter((each) => !each.complete);
      if (open.length > 0)
        await this.enterPersons(
          office.office,
          open.map((each) => personOf(each.candidateId)),
        );
    }
  }

  async uploadResultPapers(): Promise<void> {
    const url = await this.url('/dossiers/result');
    const dossier = Dossier.parse((await this.#wire.ask(this.#own, { method: 'GET', url })).body);
    for (const line of dossier.lines.filter((each) => each.required && !each.paper)) {
      const bytes = new TextEncoder().encode(`%PDF-1.7\n% ${line.key}\n%%EOF\n`);
      const query = new URLSearchParams({ key: line.key });
      const file = { name: 'bien-ban.pdf', bytes };
      await this.#wire.ask(this.#own, { method: 'POST', url: `${url}/papers?${query}`, file });
    }
  }

  async conclude(office: string, side: 'reason' | 'conclusion', text: string): Promise<Reply> {
    const found = (await this.result()).differences.find((each) => each.office === office);
    return this.#wire.ask(side === 'reason' ? this.#own : this.#superior, {
      method: 'PUT',
      url: await this.url(`/differences/${office}/${side}`),
      body: { version: found?.version ?? 0, text },
    });
  }

  async ratify(
    ratification: object,
    change: { readonly who?: string; readonly second?: string; readonly version?: number } = {},
  ): Promise<Reply> {
    const second = change.second ?? 'huyen-hai';
    const body = {
      version: change.version ?? (await this.page()).version,
      on: '2020-05-29',
      ratification,
      signing: { post: 'Bí thư', name: 'Lưu Hồ An', place: null },
      second: { username: second, password: second },
    };
    return this.#wire.ask(change.who ?? this.#superior, {
      method: 'POST',
      url: await this.url('/ratification'),
      body,
    });
  }
}
