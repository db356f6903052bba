import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QuickCheckView } from '@daihoi/contract/drafting';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { paragraphTexts } from '@daihoi/domain/paper-format';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper, type DraftFault } from '../../../../tests/support/drafts/draft-papers.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xem', { role: 'observer', code: 'T11' });
  // Signing in is an entry of its own.
  await wire.ask('xem', { method: 'GET', url: '/api/rules/form' });
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const url = '/api/quick-check';

async function send(
  given: {
    readonly to?: string;
    readonly faults?: readonly DraftFault[];
    readonly bytes?: Uint8Array<ArrayBuffer>;
    readonly accepted?: string;
    readonly who?: string | undefined;
  } = {},
) {
  const { to = '', faults = ['narrowMargin', 'dottedAuthority'], accepted } = given;
  return wire.ask('who' in given ? given.who : 'xem', {
    method: 'POST',
    url: `${url}${to}`,
    file: { name: 'van-ban.docx', bytes: given.bytes ?? (await draftPaper({ faults })) },
    ...(accepted === undefined ? {} : { fields: { accepted } }),
  });
}

async function checked(to = '') {
  return QuickCheckView.parse((await send({ to })).body);
}

/** What stands in the tables and in the store: a check leaves no trace in either. */
async function kept() {
  const { rows } = await database.pool.query<{ n: number }>(
    `select (select count(*) from stored_file)::int + (select count(*) from audit_entry)::int as n`,
  );
  return rows[0]?.n;
}

function words(bytes: Uint8Array): string {
  const read = openPaperInspector().inspect(bytes);
  return read.ok ? paragraphTexts(read.value).join('\n') : '';
}

describe('a file that somebody dropped', () => {
  test('shows its notes and the picture that it holds, though it is kept nowhere', async () => {
    const { body } = await send({ bytes: await draftPaper({ noted: true }) });
    const { notes = [], pictures = [] } = QuickCheckView.parse(body).paper;
    expect(notes).toHaveLength(2);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.data).toMatch(/^data:image\/png;base64,iVBOR/u);
    expect((await checked()).paper.pictures).toBeUndefined();
  });

  test('is checked with kind and day guessed, its pages beside, for anybody signed in', async () => {
    const before = await kept();
    const found = await checked();
    expect(found).toMatchObject({
      fileName: 'van-ban.docx',
      kind: 'politicalReport',
      checked: { ruleSet: 'PF-2018', dateFrom: 'paper' },
    });
    expect(found.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['PG-08', 'SG-02']),
    );
    expect(found.paper.blocks.length).toBeGreaterThan(10);
    expect(found.kinds).toContainEqual({ id: 'plan', name: 'Kế hoạch' });
    expect(await kept()).toBe(before);
  });

  test('by nobody who is not signed in', async () => {
    expect((await send({ who: undefined })).status).toBe(401);
  });

  test('by the kind and the day that the reader says', async () => {
    const found = await checked('?kind=plan&date=2026-08-01');
    expect(found).toMatchObject({
      kind: 'plan',
      checked: { ruleSet: 'PF-2026', dateFrom: 'given', date: '2026-08-01' },
    });
    const odd = await send({ to: '?kind=letterhead' });
    expect(refusalOf(odd).code).toBe('request.malformed');
    expect((await send({ to: '?date=2026-13-01' })).status).toBe(400);
  });

  test('comes back repaired, without the faults that are mechanical; a right one is told to be so', async () => {
    const before = await kept();
    const { bytes, headers } = await send({ to: '/repair' });
    expect(String(headers['content-disposition'])).toContain('van-ban-da-sua.docx');
    const again = await send({ bytes: new Uint8Array(bytes) });
    const codes = QuickCheckView.parse(again.body).findings.map(({ code }) => code);
    expect(codes).not.toContain('PG-08');
    expect(codes).not.toContain('SG-02');
    const right = await send({ to: '/repair', faults: [] });
    expect(refusalOf(right).code).toBe('draft.nothing-to-repair');
    expect(await kept()).toBe(before);
  });

  test('is reported on, with the reason for a warning; an error stands for no reason', async () => {
    const { findings } = await checked();
    const keys = ['PG-08', 'SG-02'].map((code) => findings.find((each) => each.code === code)?.key);
    const accepted = JSON.stringify([
      { key: keys[0], reason: 'Đóng quyển theo mẫu cũ' },
      { key: keys[1], reason: 'Không được' },
    ]);
    const said = words((await send({ to: '/report', accepted })).bytes);
    expect(said).toContain('Phần mềm đã kiểm tra tệp van-ban.docx theo quy tắc PF-2018');
    expect(said).toContain('Đóng quyển theo mẫu cũ (xem, ngày');
    expect(said).not.toContain('Không được');
    const odd = await send({ to: '/report', accepted: '{"key":' });
    expect(refusalOf(odd).code).toBe('request.malformed');
  });

  test.each(['', '/repair', '/report'])(
    'is refused with its mark of secrecy, and not kept%s',
    async (to) => {
      const before = await kept();
      const refused = await send({ to, faults: ['secretMark'] });
      expect(refused.status).toBe(422);
      expect(refusalOf(refused).code).toBe('paper.secret-mark');
      expect(await kept()).toBe(before);
    },
  );

  test('and is no Word file, is refused by name', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
    expect(refusalOf(await send({ bytes })).code).toBe('paper-check.not-word');
  });
});
