import { z } from 'zod';
import type { ConsultationId } from '@daihoi/application/comments';
import { ChallengeView, CommentPageView, HeldDesk } from '@daihoi/contract/public-comments';
import { solveChallenge } from '@daihoi/domain/challenge';
import { brand, type UnitId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../database/index.ts';
import { openWire, type Reply, type Wire } from '../province/wire.ts';
import { askForComments, passedDraft } from './asked-draft.ts';

/** A solved challenge as a browser sends it. */
export interface Proof {
  readonly ticket: string;
  readonly answers: readonly number[];
}

/** What a test says in a comment; the rest is usual. */
export interface Words {
  readonly text?: string;
  readonly paragraph?: number | null;
  readonly name?: string | null;
  readonly contact?: string | null;
}

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** The code of a refusal, or `done`. */
export function codeOf(reply: Pick<Reply, 'status' | 'body'>): string {
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

/** The page of the public, at the wire. */
export const publicPage = '/api/comment-pages/public/TEST-0000-PAGE';

/** A province that asks everybody for comments, and those who write and look: `tinh`, `xa` (T11), `xa-ben` (T12). */
export class CommentPages {
  readonly database: FreshDatabase;
  readonly wire: Wire;
  readonly consultation: ConsultationId;
  readonly memberPage: string;
  /** The desk of the province, and that of T11. */
  readonly desks: { readonly owner: string; readonly cell: string };

  private constructor(
    parts: Pick<CommentPages, 'database' | 'wire' | 'consultation' | 'memberPage' | 'desks'>,
  ) {
    this.database = parts.database;
    this.wire = parts.wire;
    this.consultation = parts.consultation;
    this.memberPage = parts.memberPage;
    this.desks = parts.desks;
  }

  static async open(): Promise<CommentPages> {
    const database = await freshDatabase();
    const wire = await openWire(database.pool);
    await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
    await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
    await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T12' });
    const draft = await passedDraft(wire, 'T', 'tinh');
    const levels = ['UPPER_GRASSROOTS', 'GRASSROOTS'];
    const consultation = await askForComments(wire, draft, { levels, asksPublic: true });
    const [owner, cell] = [await wire.unitId('T'), await wire.unitId('T11')];
    const asked = await wire.ports.read.comments.asked(consultation, brand<UnitId>(cell));
    const memberPage = `/api/comment-pages/member/${asked?.memberCode ?? ''}`;
    const desks = { owner: deskOf(owner, consultation), cell: deskOf(cell, consultation) };
    return new CommentPages({ database, wire, consultation, memberPage, desks });
  }

  async close(): Promise<void> {
    await this.wire.close();
    await this.database.drop();
  }

  async page(url: string): Promise<CommentPageView> {
    return CommentPageView.parse((await this.wire.ask(undefined, { method: 'GET', url })).body);
  }

  /** Works out a challenge of a page. */
  async prove(page: string): Promise<Proof> {
    const url = `${page}/challenges`;
    const reply = await this.wire.ask(undefined, { method: 'POST', url, body: {} });
    const { ticket, parts, bits } = ChallengeView.parse(reply.body);
    return { ticket, answers: solveChallenge(ticket, { parts, bits }) };
  }

  send(page: string, proof: Proof, words: Words = {}): Promise<Reply> {
    const plain = { paragraph: null, passage: '', text: 'Cần thêm chỉ tiêu nước sạch.' };
    return this.wire.ask(undefined, {
      method: 'POST',
      url: `${page}/comments`,
      body: { ...plain, name: null, contact: null, ...proof, ...words },
    });
  }

  /** Writes a comment as a page does; answers its receipt. */
  async write(page: string, words: Words = {}): Promise<string> {
    const reply = await this.send(page, await this.prove(page), words);
    return z.object({ receipt: z.string() }).parse(reply.body).receipt;
  }

  lookUp(receipt: string): Promise<Reply> {
    const url = '/api/comment-receipts';
    return this.wire.ask(undefined, { method: 'POST', url, body: { receipt } });
  }

  async held(who: string, url: string): Promise<HeldDesk> {
    return HeldDesk.parse((await this.wire.ask(who, { method: 'GET', url })).body);
  }

  async decide(
    who: string,
    url: string,
    given: { readonly comments: HeldDesk['held']; readonly decision: object },
  ): Promise<string> {
    const comments = given.comments.map(({ id, version }) => ({ id, version }));
    const body = { comments, decision: given.decision };
    return codeOf(await this.wire.ask(who, { method: 'POST', url: `${url}/decisions`, body }));
  }
}

function deskOf(unitId: string, consultation: ConsultationId): string {
  return `/api/units/${unitId}/consultations/${consultation}/held-comments`;
}
