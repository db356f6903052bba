import type { ConsultationId } from '@daihoi/application/comments';
import { proposeLikeness } from '@daihoi/application/comments';
import { addVersion, moveDraftOn, type DraftId } from '@daihoi/application/drafting';
import type { Ports } from '@daihoi/application/ports';
import { calendarDate, type CongressId, type UnitId } from '@daihoi/domain/kernel';
import { askForComments, must, passedDraft } from '../../support/comments/asked-draft.ts';
import { draftPaper } from '../../support/drafts/draft-papers.ts';
import { putComment } from '../../support/comments/put-comment.ts';

/** A consultation whose last day is over, with all its comments at the unit that answers. */
export interface AskedConsultation {
  readonly consultationId: ConsultationId;
  readonly unitId: UnitId;
  /** A unit below that commented on the first passage. */
  readonly belowId: UnitId;
  readonly draftId: DraftId;
  readonly congressId: CongressId;
  /** The last passage of the draft, which was commented on. */
  readonly paragraph: number;
}

/** Wishes of which each is worded in several ways. */
const wishes = [
  [
    'Đề nghị bổ sung chỉ tiêu cấp nước sạch cho các hộ ở xã đảo.',
    'Bổ sung chỉ tiêu cấp nước sạch cho các hộ dân ở xã đảo.',
  ],
  [
    'Nên nêu rõ trách nhiệm của người đứng đầu trong quản lý đất đai.',
    'Đề nghị nêu rõ trách nhiệm người đứng đầu trong quản lý đất đai.',
  ],
  [
    'Bổ sung số liệu về học sinh bỏ học ở vùng ven biển.',
    'Đề nghị bổ sung số liệu về học sinh bỏ học vùng ven biển.',
  ],
] as const;

/** Lays about sixty comments of the communes of Phú Quốc on three passages and on the whole of a passed draft. */
export async function askedConsultation(ports: Ports): Promise<AskedConsultation> {
  const unit = await ports.read.units.byCode('KG-PQ');
  if (!unit) throw new Error('Phú Quốc is there');
  const [season] = await ports.read.seasons.onPath(unit.path);
  if (!season) throw new Error('the season is there');
  const draft = await passedDraft({ ports, season }, 'KG-PQ', 'vanphong.phuquoc');
  const consultationId = await askForComments({ ports }, draft, {
    levels: ['GRASSROOTS'],
    opensOn: calendarDate('2020-07-01'),
    closesOn: calendarDate('2020-07-20'),
  });
  const asked = await ports.read.comments.askedUnits(consultationId, {
    show: 'all',
    after: undefined,
    limit: 20,
  });
  const texts = draft.passages
    .filter(({ kind }) => kind === 'text')
    .slice(-wishes.length)
    .toReversed();
  for (const [at, passage] of texts.entries())
    for (let n = 0; n < 19; n += 1) {
      const text = wishes[at]?.[n % 2] ?? '';
      const from = asked[n % asked.length]?.unit.id;
      await putComment(
        { ports },
        {
          consultationId,
          by: draft.by,
          unitId: from,
          standsAt: unit.id,
          value: { text, paragraph: passage.paragraph, passage: passage.text.slice(0, 40) },
        },
      );
    }
  await putComment(
    { ports },
    {
      consultationId,
      by: draft.by,
      unitId: asked[0]?.unit.id,
      standsAt: unit.id,
      value: { text: 'Nhất trí với dự thảo.', paragraph: undefined },
    },
  );
  must(await proposeLikeness(ports, { unitId: unit.id, consultationId }));
  return {
    consultationId,
    unitId: unit.id,
    draftId: draft.draftId,
    congressId: draft.congressId,
    belowId: asked[0]?.unit.id ?? unit.id,
    paragraph: texts[0]?.paragraph ?? 0,
  };
}

/** Takes the draft up again and brings a version whose last passage says something else. */
export async function bringNextVersion(
  ports: Ports,
  { congressId, draftId }: AskedConsultation,
): Promise<void> {
  const account = await ports.read.accounts.byUsername('vanphong.phuquoc');
  const draft = await ports.read.drafts.byId(draftId);
  if (!account || !draft) throw new Error('the office has its draft');
  const actor = { accountId: account.id, name: account.username, grants: [] };
  const which = { congressId, draftId };
  const { version } = draft;
  const reason = 'tiếp thu ý kiến góp ý';
  const revised = must(
    await moveDraftOn(ports, actor, { ...which, version, move: 'revise', reason }),
  );
  const note = 'Đại hội bầu ban chấp hành khóa mới; cấp nước sạch cho 98 % số hộ ở xã đảo.';
  const file = { name: 'ban-2.docx', bytes: await draftPaper({ note, noted: true }) };
  must(await addVersion(ports, actor, { ...which, version: revised, why: reason, file }));
}
