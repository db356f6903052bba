import type { Actor } from '@daihoi/application/access';
import {
  assignComments,
  viewLines,
  viewPlace,
  viewSynthesis,
  type AssignTarget,
  type CommentGroupId,
  type CommentPlace,
  type ConsultationId,
  type PickedLines,
} from '@daihoi/application/comments';
import type { Database } from '@daihoi/adapters/storage';
import type { DraftComment } from '@daihoi/domain/comments';
import { brand, type UnitId } from '@daihoi/domain/kernel';
import { openWire, type Wire } from '../province/wire.ts';
import { askForComments, must, passedDraft, type PassedDraft } from './asked-draft.ts';
import { putComment, type PutComment } from './put-comment.ts';

export const water = 'Đề nghị bổ sung chỉ tiêu cấp nước sạch cho các hộ ở xã đảo và vùng ven biển.';
const likeWater = 'Tôi đề nghị bổ sung chỉ tiêu nước sạch cho các hộ dân ở xã đảo, vùng ven biển.';
const road = 'Nên làm rõ trách nhiệm của người đứng đầu trong quản lý đất đai.';

export type SynthesisDesk = Awaited<ReturnType<typeof openSynthesisDesk>>;

/** The desk of a province's office, with five comments from below on the last passage of its draft and on the whole. */
export async function openSynthesisDesk(pool: Database['pool']) {
  const wire = await openWire(pool);
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  const draft = await passedDraft(wire, 'T', 'tinh');
  const units = new Map<string, UnitId>();
  for (const code of ['T', 'T1', 'T2', 'T11', 'T12', 'T21'])
    units.set(code, brand<UnitId>(await wire.unitId(code)));
  const id = await askForComments(wire, draft, { levels: ['UPPER_GRASSROOTS', 'GRASSROOTS'] });
  const desk = workAt({ wire, draft, units, id });
  await desk.say('water', 'T11', { text: water });
  await desk.say('like', 'T12', { text: likeWater });
  await desk.say('again', 'T11', { text: likeWater.toUpperCase(), source: 'member', persons: 1 });
  await desk.say('road', 'T21', { text: road });
  await desk.say('whole', 'T1', { text: 'Nhất trí với dự thảo.', paragraph: undefined });
  return { ...desk, close: () => wire.close() };
}

function workAt(given: {
  readonly wire: Wire;
  readonly draft: PassedDraft;
  readonly units: ReadonlyMap<string, UnitId>;
  readonly id: ConsultationId;
}) {
  const { wire, draft, units, id } = given;
  const actor: Actor = { accountId: draft.by, name: 'tinh', grants: [] };
  const paragraph = draft.passages.findLast(({ kind }) => kind === 'text')?.paragraph ?? 0;
  const put = new Map<string, PutComment>();
  return {
    wire,
    draft,
    id,
    actor,
    paragraph,
    put,
    unit,
    say,
    said,
    which,
    page,
    at,
    assign,
    linesIn,
    newGroup,
    groupNow,
  };

  function unit(code: string): UnitId {
    const found = units.get(code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  }

  /** Somebody says something, and it has come to the province. */
  async function say(name: string, code: string, value: Partial<DraftComment> & { text: string }) {
    const said = { paragraph, passage: 'đoạn đầu', ...value };
    const where = { consultationId: id, by: draft.by, unitId: unit(code), standsAt: unit('T') };
    put.set(name, await putComment(wire, { ...where, value: said }));
  }

  function said(name: string): PutComment {
    const found = put.get(name);
    if (!found) throw new Error(`nobody said ${name}`);
    return found;
  }

  function which() {
    return { unitId: unit('T'), consultationId: id };
  }

  async function page() {
    return must(await viewSynthesis(wire.ports, which()));
  }

  async function at(place: CommentPlace) {
    const first = { after: undefined, afterGroup: undefined };
    return must(await viewPlace(wire.ports, { ...which(), place, ...first }));
  }

  function assign(picked: Partial<PickedLines>, to: AssignTarget) {
    const all = { proposals: [], lines: [], ...picked };
    return assignComments(wire.ports, actor, { ...which(), picked: all, to });
  }

  async function linesIn(groupId: CommentGroupId) {
    const of = { kind: 'group', id: groupId } as const;
    const first = { after: undefined, limit: 50 };
    const lines = must(await viewLines(wire.ports, { ...which(), of, page: first }));
    return lines.map((line) => line.id);
  }

  async function newGroup(first: string, gist: string): Promise<CommentGroupId> {
    const to = { kind: 'new', place: paragraph, gist } as const;
    const { groupId } = must(await assign({ proposals: [said(first).id] }, to));
    if (groupId === undefined) throw new Error('a group was begun');
    return groupId;
  }

  async function groupNow(groupId: CommentGroupId) {
    const group = await wire.ports.read.synthesis.group(id, groupId);
    if (!group) throw new Error('the group is there');
    return group;
  }
}
