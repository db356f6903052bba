import { TemplateView } from '@daihoi/contract/templates';
import type { ProgramPaper } from '@daihoi/domain/paper-templates';
import { z } from 'zod';
import type { Reply, Wire } from '../province/wire.ts';
import { rewordedWord } from './reworded-word.ts';

/** A unit that makes and issues a template of a paper of the program, from the program's own with changed words. */
export class TemplateWalk {
  readonly #wire: Wire;
  readonly #who: string;
  readonly #code: string;
  readonly #kind: ProgramPaper;
  readonly #urls: string[] = [];

  constructor(given: {
    readonly wire: Wire;
    readonly who: string;
    /** The unit that makes the template. */
    readonly code: string;
    readonly kind: ProgramPaper;
  }) {
    this.#wire = given.wire;
    this.#who = given.who;
    this.#code = given.code;
    this.#kind = given.kind;
  }

  /** Begins a template for some levels; its address. */
  async start(levels: readonly string[]): Promise<string> {
    const url = `/api/units/${await this.#wire.unitId(this.#code)}/templates`;
    const season = this.#wire.season.id;
    const body = { season, kind: this.#kind, title: `Mẫu của ${this.#code}`, note: '', levels };
    const begun = await this.#wire.ask(this.#who, { method: 'POST', url, body });
    return `${url}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  }

  async show(url: string): Promise<TemplateView> {
    return TemplateView.parse((await this.#wire.ask(this.#who, { method: 'GET', url })).body);
  }

  /** Uploads the program's own template with other words as the next version. */
  async bring(url: string, pairs: readonly (readonly [string, string])[]): Promise<Reply> {
    const base = `/api/units/${await this.#wire.unitId(this.#code)}/built-in-templates`;
    const own = await this.#wire.ask(this.#who, {
      method: 'GET',
      url: `${base}/${this.#kind}/file`,
    });
    const { version } = await this.show(url);
    const query = new URLSearchParams({ version: String(version), why: 'sửa lời' });
    const file = { name: 'mau.docx', bytes: rewordedWord(own.bytes, pairs) };
    return this.#wire.ask(this.#who, { method: 'POST', url: `${url}/versions?${query}`, file });
  }

  async issue(url: string): Promise<Reply> {
    const { version } = await this.show(url);
    return this.#wire.ask(this.#who, { method: 'POST', url: `${url}/issue`, body: { version } });
  }

  /** Takes a template out of use. */
  async withdraw(url: string): Promise<void> {
    const { version } = await this.show(url);
    await this.#wire.ask(this.#who, {
      method: 'POST',
      url: `${url}/withdrawal`,
      body: { version },
    });
  }

  /** Takes all out of use that were issued here. */
  async withdrawAll(): Promise<void> {
    for (const url of this.#urls) await this.withdraw(url);
  }

  /** All of it at once. */
  async issued(
    levels: readonly string[],
    pairs: readonly (readonly [string, string])[],
  ): Promise<string> {
    const url = await this.start(levels);
    const brought = await this.bring(url, pairs);
    if (brought.status !== 200) throw new Error(JSON.stringify(brought.body));
    const issued = await this.issue(url);
    if (issued.status !== 200) throw new Error(JSON.stringify(issued.body));
    this.#urls.push(url);
    return url;
  }
}
