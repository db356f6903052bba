import type { Selectable } from 'kysely';
import { z } from 'zod';
import type {
  AskedUnitRecord,
  CommentGroupId,
  CommentId,
  CommentLine,
  CommentRecord,
  CommentReminder,
  ConsultationId,
  ConsultationRecord,
} from '@daihoi/application/comments';
import type { DraftId } from '@daihoi/application/drafting';
import {
  commentChannels,
  commentSources,
  commentStates,
  consultationStates,
  type CommentMeeting,
  type Passage,
} from '@daihoi/domain/comments';
import { draftKinds } from '@daihoi/domain/drafting';
import {
  calendarDate,
  invariant,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { rowDate, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { draftPerson } from './draft-rows.ts';
import { toUnit } from './unit-store.ts';

type Columns<Name extends keyof Tables> = Selectable<Tables[Name]>;

const Questions = z.array(z.string());
const StoredPassages = z.array(
  z.object({
    paragraph: z.number().int(),
    kind: z.enum(['text', 'heading', 'basis', 'cell']),
    text: z.string(),
    notes: z
      .array(z.object({ at: z.number().int(), label: z.string(), text: z.string() }))
      .exactOptional(),
    pictures: z
      .array(
        z.object({
          width: z.number(),
          height: z.number(),
          image: z.string().exactOptional(),
          alt: z.string().exactOptional(),
        }),
      )
      .exactOptional(),
  }),
);

/** A consultation as it is read: never with its passages. */
export type ConsultationColumns = Omit<Columns<'consultation'>, 'passages'> & {
  readonly unit: Columns<'unit'>;
  readonly season_id: string;
  readonly kind: string;
  readonly creator_name: string | null;
};

export function toConsultation(row: ConsultationColumns): ConsultationRecord {
  const questions = Questions.safeParse(row.questions);
  invariant(questions.success, `questions of consultation ${row.id} are unreadable`);
  return {
    id: rowId<ConsultationId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    seasonId: rowId<SeasonId>(row.season_id),
    unit: toUnit(row.unit),
    draftId: rowId<DraftId>(row.draft_id),
    draftKind: rowMember(draftKinds, row.kind),
    draftVersion: row.version_number,
    publicCode: row.public_code ?? undefined,
    createdAt: rowInstant(row.created_at),
    createdBy: draftPerson(row.created_by, row.creator_name),
    concludedAt: row.concluded_at === null ? undefined : rowInstant(row.concluded_at),
    version: row.version,
    value: {
      title: row.title,
      summary: row.summary,
      questions: questions.data,
      asksMembers: row.asks_members,
      asksPublic: row.asks_public,
      opensOn: calendarDate(row.opens_on),
      closesOn: calendarDate(row.closes_on),
      state: rowMember(consultationStates, row.state),
    },
  };
}

export function toPassages(id: string, raw: unknown): readonly Passage[] {
  const passages = StoredPassages.safeParse(raw);
  invariant(passages.success, `passages of consultation ${id} are unreadable`);
  return passages.data;
}

export type AskedColumns = Columns<'consultation_unit'> & {
  readonly unit: Columns<'unit'>;
  readonly sender_name: string | null;
  readonly reminder: unknown;
};

const StoredReminder = z.object({
  id: z.string(),
  text: z.string(),
  sent_at: z.string(),
  sent_on: z.string(),
  sender_name: z.string(),
});

function toReminder(raw: unknown): CommentReminder | undefined {
  if (raw === null) return undefined;
  const stored = StoredReminder.parse(raw);
  return {
    id: rowId<CommentReminder['id']>(stored.id),
    text: stored.text,
    sentAt: rowInstant(stored.sent_at),
    sentOn: calendarDate(stored.sent_on),
    senderName: stored.sender_name,
  };
}

export function toAskedUnit(row: AskedColumns): AskedUnitRecord {
  return {
    consultationId: rowId<ConsultationId>(row.consultation_id),
    unit: toUnit(row.unit),
    memberCode: row.member_code ?? undefined,
    sentBy: row.sent_by === null ? undefined : draftPerson(row.sent_by, row.sender_name),
    reminder: toReminder(row.reminder),
    version: row.version,
    value: {
      unitId: rowId<UnitId>(row.unit_id),
      superiorId: row.superior_id === null ? undefined : rowId<UnitId>(row.superior_id),
      level: row.level,
      meeting: toMeeting(row),
      sent:
        row.sent_at === null
          ? undefined
          : { at: rowInstant(row.sent_at), nothingToSay: row.nothing_to_say },
      calledUpAt: row.called_up_at === null ? undefined : rowInstant(row.called_up_at),
    },
  };
}

function toMeeting(row: Columns<'consultation_unit'>): CommentMeeting | undefined {
  const metOn = rowDate(row.met_on);
  if (metOn === undefined) return undefined;
  return {
    metOn,
    membersTotal: row.members_total ?? 0,
    membersPresent: row.members_present ?? 0,
    minutesNumber: row.minutes_number ?? undefined,
    minutesHash: row.minutes_hash ?? undefined,
  };
}

export type CommentColumns = Columns<'draft_comment'> & {
  readonly maker_name: string | null;
  readonly unit_name: string | null;
};

export function toComment(row: CommentColumns): CommentRecord {
  return {
    id: rowId<CommentId>(row.id),
    consultationId: rowId<ConsultationId>(row.consultation_id),
    standsAt: rowId<UnitId>(row.stands_at),
    topId: rowId<CommentId>(row.top_id),
    groupId: row.group_id === null ? undefined : rowId<CommentGroupId>(row.group_id),
    receipt: row.receipt,
    madeAt: rowInstant(row.made_at),
    madeBy: row.made_by === null ? undefined : draftPerson(row.made_by, row.maker_name),
    unitName: row.unit_name ?? undefined,
    version: row.version,
    value: {
      source: rowMember(commentSources, row.source),
      channel: rowMember(commentChannels, row.channel),
      unitId: row.unit_id === null ? undefined : rowId<UnitId>(row.unit_id),
      authorName: row.author_name ?? undefined,
      authorContact: row.author_contact ?? undefined,
      paragraph: row.paragraph ?? undefined,
      passage: row.passage,
      text: row.text,
      persons: row.persons,
      state: rowMember(commentStates, row.state),
      setAsideReason: row.set_aside_reason ?? undefined,
    },
  };
}

export type LineColumns = CommentColumns & {
  readonly comments: number;
  readonly people: number;
  readonly units: number;
  readonly levels: number;
};

export function toLine(row: LineColumns): CommentLine {
  const { comments, people: persons, units, levels } = row;
  return { ...toComment(row), behind: { comments, persons, units, levels } };
}
