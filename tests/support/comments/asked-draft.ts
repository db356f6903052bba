import type { ConsultationId } from '@daihoi/application/comments';
import { addVersion, startDraft, type DraftId } from '@daihoi/application/drafting';
import type { Actor } from '@daihoi/application/access';
import { passagesOf, type Consultation, type Passage } from '@daihoi/domain/comments';
import type { Draft } from '@daihoi/domain/drafting';
import {
  calendarDate,
  ok,
  type AccountId,
  type CongressId,
  type Id,
  type Result,
} from '@daihoi/domain/kernel';
import type { FreshDatabase } from '../database/index.ts';
import { draftPaper } from '../drafts/draft-papers.ts';
import type { Wire } from '../province/wire.ts';

/** A passed draft in a test. */
export interface PassedDraft {
  readonly congressId: CongressId;
  readonly draftId: DraftId;
  readonly by: AccountId;
  readonly path: string;
  readonly passages: readonly Passage[];
}

/** Lays a passed draft of a unit with one real Word file that has notes and pictures; `username` must be an account of that unit's office. */
export async function passedDraft(
  wire: Pick<Wire, 'ports' | 'season'>,
  code: string,
  username: string,
): Promise<PassedDraft> {
  const { ports } = wire;
  const account = await ports.read.accounts.byUsername(username);
  const unit = await ports.read.units.byCode(code);
  const congress = unit && (await ports.read.congresses.byUnit(wire.season.id, unit.id));
  if (!account || !unit || !congress) throw new Error(`no ${username} at ${code}`);
  const congressId = congress.value.id;
  const actor: Actor = { accountId: account.id, name: username, grants: [] };
  const title = 'Dự thảo báo cáo chính trị';
  const draftId = must(
    await startDraft(ports, actor, { congressId, kind: 'politicalReport', title }),
  );
  const file = { name: 'bao-cao.docx', bytes: await draftPaper({ noted: true }) };
  const added = { congressId, draftId, version: 1, why: 'bản trình', file };
  must(await addVersion(ports, actor, added));
  const round = { number: 1, version: 1 };
  await setDraft(wire, draftId, { state: 'SUBMITTED', rounds: [round], by: account.id });
  const passed = { ...round, outcome: 'passed' } as const;
  await setDraft(wire, draftId, { state: 'PASSED', rounds: [passed], by: account.id });
  const passages = passagesOf(must(await ports.examiner.read(file)));
  return { congressId, draftId, by: account.id, path: unit.path, passages };
}

async function setDraft(
  { ports }: Pick<Wire, 'ports'>,
  id: DraftId,
  next: Pick<Draft, 'state' | 'rounds'> & { readonly by: AccountId },
): Promise<void> {
  const { by, ...more } = next;
  const saved = await ports.transact(async (stores) => {
    const draft = await stores.drafts.byId(id);
    if (!draft) throw new Error('the draft is there');
    return stores.drafts.save(draft, { ...draft.value, ...more }, { at: ports.clock.now(), by });
  });
  must(saved);
}

/** Asks for comments on a passed draft past the screens; open from 4 to 10 May 2020. */
export async function askForComments(
  wire: Pick<Wire, 'ports'>,
  draft: PassedDraft,
  given: Partial<Consultation> & { readonly levels: readonly string[] },
): Promise<ConsultationId> {
  const { ports } = wire;
  const { levels, ...more } = given;
  const id = ports.newId<ConsultationId>();
  const value: Consultation = {
    title: 'Dự thảo báo cáo chính trị',
    summary: 'Năm năm qua và năm năm tới.',
    questions: ['Chỉ tiêu nào chưa sát?'],
    asksMembers: true,
    asksPublic: false,
    opensOn: calendarDate('2020-05-04'),
    closesOn: calendarDate('2020-05-10'),
    state: 'ASKING',
    ...more,
  };
  must(
    await ports.transact(async (stores) => {
      await stores.comments.open({
        id,
        congressId: draft.congressId,
        draftId: draft.draftId,
        draftVersion: 1,
        value,
        passages: draft.passages,
        publicCode: value.asksPublic ? 'TEST-0000-PAGE' : undefined,
        units: { path: draft.path, levels, on: value.opensOn },
        memberSeed: ports.newId<Id<'Seed'>>(),
        stamp: { at: ports.clock.now(), by: draft.by },
      });
      return ok(id);
    }),
  );
  return id;
}

/** The value of a result that a test cannot go on without. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The version that a draft is at. */
export async function versionOf(pool: FreshDatabase['pool'], draftId: string): Promise<number> {
  const { rows } = await pool.query<{ version: number }>(
    'select version from draft where id = $1',
    [draftId],
  );
  return rows[0]?.version ?? 0;
}
