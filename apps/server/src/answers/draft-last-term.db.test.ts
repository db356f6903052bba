import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { layCongresses } from '@daihoi/application/season';
import { DraftView } from '@daihoi/contract/drafting';
import { congressContents } from '@daihoi/domain/congress';
import { brand, calendarDate, type Id, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let lastTerm: string;
let thisTerm: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  lastTerm = `/api/congresses/${await congressOfLastTerm()}/drafts`;
  thisTerm = `/api/congresses/${await wire.congressId('T11')}/drafts`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** The congress of the same commune in the season of the term before. */
async function congressOfLastTerm(): Promise<string> {
  const { ports } = wire;
  const season = {
    ...wire.season,
    id: ports.newId<SeasonId>(),
    code: 'T-2015',
    name: 'Đại hội đảng bộ các cấp, nhiệm kỳ 2015-2020',
    term: { from: 2015, to: 2020 },
  };
  const laid = await ports.transact(async (stores) => {
    await stores.seasons.insert(season);
    await stores.seasons.setWindows(season.id, [
      {
        id: ports.newId<Id<'WindowId'>>(),
        level: 'GRASSROOTS',
        unitId: season.rootUnitId,
        opens: calendarDate('2020-02-01'),
        closes: calendarDate('2020-06-30'),
        paper: '09-KH/TU',
        reason: undefined,
        setOn: season.countedFrom,
        recordedAt: ports.clock.now(),
        recordedBy: undefined,
      },
    ]);
    return layCongresses(ports, stores, {
      actor: undefined,
      season,
      levels: ['GRASSROOTS'],
      contents: congressContents,
    });
  });
  if (!laid.ok) throw new Error(laid.error.code);
  const unitId = brand<UnitId>(await wire.unitId('T11'));
  const found = await ports.read.congresses.byUnit(season.id, unitId);
  if (!found) throw new Error('no congress of the term before');
  return found.value.id;
}

/** Begins a draft at a congress with one version, and answers what is said of it. */
async function findingsOf(
  root: string,
  given: { readonly kind?: string; readonly note?: string; readonly pages?: number } = {},
) {
  const { kind = 'politicalReport', ...paper } = given;
  const begun = await wire.ask('xa', {
    method: 'POST',
    url: root,
    body: { kind, title: 'Báo cáo chính trị trình đại hội' },
  });
  const draft = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  const file = { name: 'bao-cao.docx', bytes: await draftPaper(paper) };
  const query = new URLSearchParams({ version: '1', why: 'bản của văn phòng' });
  const sent = await wire.ask('xa', { method: 'POST', url: `${draft}/versions?${query}`, file });
  expect(sent.status).toBe(200);
  const page = DraftView.parse((await wire.ask('xa', { method: 'GET', url: draft })).body);
  return page.shown?.findings ?? [];
}

test('SM-03: a report that repeats the one of the term before is told so, with share and paragraphs', async () => {
  const first = await findingsOf(lastTerm, { pages: 3 });
  expect(first.filter(({ code }) => code.startsWith('SM-'))).toEqual([]);
  const note = 'Đại hội lần này thảo luận thêm ba nội dung do các chi bộ đề nghị.';
  const said = (await findingsOf(thisTerm, { pages: 3, note })).filter(({ code }) =>
    code.startsWith('SM-'),
  );
  expect(said.map(({ code, severity }) => [code, severity])).toEqual([['SM-03', 'warning']]);
  expect(said[0]?.message).toMatch(/\d+(?:,\d+)?% số từ/u);
  expect(said[0]?.message).toContain('nhiệm kỳ trước');
  expect(said[0]?.paragraphs.length).toBeGreaterThan(3);
});

test('SM-03: a paper of another kind is not held against it', async () => {
  const said = await findingsOf(thisTerm, { kind: 'resolution', pages: 3 });
  expect(said.filter(({ code }) => code === 'SM-03')).toEqual([]);
});

test('PN-01: a paper that is in the register with another day is told with that day', async () => {
  const note = 'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2018 của Bộ Chính trị.';
  const said = (await findingsOf(thisTerm, { note })).find(({ code }) => code === 'PN-01');
  expect(said?.severity).toBe('warning');
  expect(said?.message).toBe(
    'Văn bản 35-CT/TW 30/5/2018 có trong danh mục với ngày khác: danh mục ghi ngày 30/5/2019. Kiểm tra lại số, ký hiệu và ngày ban hành.',
  );
  expect(said?.paragraphs).toHaveLength(1);
});
