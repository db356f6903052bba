import { newId } from '@daihoi/adapters/identity';
import type { Database } from '@daihoi/adapters/storage';
import {
  exchangeWords,
  inventParagraph,
  seededChance,
} from '../../packages/domain/src/paper-sameness/testing/invented-prose.ts';

type Pool = Database['pool'];

/** A consultation that everybody below has answered. */
export interface FilledConsultation {
  readonly id: string;
  readonly unitId: string;
}

/** Paragraphs of the draft, and those that comments are about. */
const passages = 600;
const commentedEvery = 10;
const askedUnits = 2000;
const batch = 5000;

/**
 * Writes a consultation of the first unit with comments that have all come to it: on sixty passages, every wish about four times,
 * worded nearly alike.
 */
export async function fillComments(
  pool: Pool,
  units: readonly { readonly id: string; readonly congressId: string; readonly level: string }[],
  comments: number,
): Promise<FilledConsultation> {
  const [owner, ...below] = units;
  if (!owner) throw new Error('a nation has a unit');
  const asked = below.slice(0, askedUnits);
  const id = await writeConsultation(pool, owner);
  await pool.query(
    `insert into consultation_unit (consultation_id, unit_id, superior_id, level)
     select $1::uuid, u.id, nullif($2::uuid, u.id), u.level
     from unnest($3::uuid[], $4::text[]) as u (id, level)`,
    [
      id,
      owner.id,
      [owner, ...asked].map((each) => each.id),
      [owner, ...asked].map((each) => each.level),
    ],
  );
  const chance = seededChance(50);
  const wishes = Array.from({ length: comments / 4 }, () =>
    inventParagraph(chance, 1 + Math.floor(chance() * 5)),
  );
  for (let from = 0; from < comments; from += batch) {
    const rows = Array.from({ length: Math.min(batch, comments - from) }, (_, at) => {
      const wish = Math.floor(chance() * wishes.length);
      return {
        id: newId(),
        unit: asked[(from + at) % asked.length]?.id ?? owner.id,
        paragraph: 1 + (wish % (passages / commentedEvery)) * commentedEvery,
        text: exchangeWords(wishes[wish] ?? '', 12, chance),
      };
    });
    await writeComments(pool, { id, owner: owner.id, rows });
  }
  await pool.query('vacuum analyze draft_comment');
  return { id, unitId: owner.id };
}

async function writeConsultation(
  pool: Pool,
  owner: { readonly congressId: string },
): Promise<string> {
  const [id, draftId, hash] = [newId(), newId(), 'b'.repeat(64)];
  const { rows } = await pool.query<{ id: string }>('select id from account limit 1');
  const by = rows[0]?.id;
  await pool.query(
    `insert into stored_file (hash, media_type, bytes, stored_at) values ($1, 'x', 1, now())
     on conflict do nothing`,
    [hash],
  );
  await pool.query(
    `insert into draft (id, congress_id, kind, title, state, newest, created_at, created_by)
     values ($1, $2, 'politicalReport', 'Báo cáo chính trị', 'PASSED', 1, now(), $3)`,
    [draftId, owner.congressId, by],
  );
  await pool.query(
    `insert into draft_version (draft_id, number, file_hash, file_name, why, uploaded_at, uploaded_by, report)
     values ($1, 1, $2, 'a.docx', 'x', now(), $3, '{}')`,
    [draftId, hash, by],
  );
  const chance = seededChance(7);
  const text = Array.from({ length: passages }, (_, at) => ({
    paragraph: at + 1,
    kind: at % 20 === 0 ? 'heading' : 'text',
    text: at % 20 === 0 ? `${String(at / 20 + 1)}. Mục` : inventParagraph(chance, 3),
  }));
  await pool.query(
    `insert into consultation (id, congress_id, draft_id, version_number, title, summary, questions, passages,
       asks_members, asks_public, opens_on, closes_on, state, created_at, created_by)
     values ($1, $2, $3, 1, 'Báo cáo chính trị', '', '[]', $4, false, false, '2020-05-01', '2020-05-20', 'ASKING', now(), $5)`,
    [id, owner.congressId, draftId, JSON.stringify(text), by],
  );
  return id;
}

interface NewRows {
  readonly id: string;
  readonly owner: string;
  readonly rows: readonly {
    readonly id: string;
    readonly unit: string;
    readonly paragraph: number;
    readonly text: string;
  }[];
}

async function writeComments(pool: Pool, { id, owner, rows }: NewRows): Promise<void> {
  await pool.query(
    `insert into draft_comment (id, consultation_id, source, channel, unit_id, paragraph, passage, text, persons,
       state, stands_at, top_id, receipt, made_at)
     select c.id, $1::uuid, 'unit', 'screen', c.unit_id, c.paragraph, '', c.text, 12, 'received', $2::uuid, c.id, c.id::text, now()
     from unnest($3::uuid[], $4::uuid[], $5::integer[], $6::text[]) as c (id, unit_id, paragraph, text)`,
    [
      id,
      owner,
      rows.map((row) => row.id),
      rows.map(({ unit }) => unit),
      rows.map(({ paragraph }) => paragraph),
      rows.map(({ text }) => text),
    ],
  );
}
