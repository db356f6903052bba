import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { paperText } from '@daihoi/application/papers';
import { viewReport } from '@daihoi/application/report';
import { brand, type ReportId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { openWire, type Wire } from '../support/province/wire.ts';
import { convertWithLibreOffice, pagesOfPdf } from './outside-tools.ts';
import { firstOutOfOrder, squeezed } from './printed-lines.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-07-02');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('lanh-dao', { role: 'leader', code: 'T' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function issuedReport(): Promise<string> {
  const url = `/api/units/${await wire.unitId('T')}/reports`;
  const body = { season: wire.season.id, asOf: '2020-07-01' };
  const started = await wire.ask('tinh', { method: 'POST', url, body });
  const { id } = z.object({ id: z.string() }).parse(started.body);
  const issued = await wire.ask('tinh', {
    method: 'POST',
    url: `/api/reports/${id}/issue`,
    body: {
      version: 1,
      issuedOn: '2020-07-03',
      signer: { post: 'Phó Bí thư', name: 'Cao Minh Nhuận' },
      place: 'Bờ Tây',
      second: { username: 'lanh-dao', password: 'lanh-dao' },
    },
  });
  expect(issued.body).toEqual({ number: '01-BC/TU' });
  return id;
}

async function download(id: string, kind: 'docx' | 'pdf'): Promise<Uint8Array> {
  return (await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/${kind}` })).bytes;
}

test('an issued report says the same in LibreOffice, in our PDF and in its frozen model', async () => {
  const id = await issuedReport();
  const page = await viewReport(wire.ports, brand<ReportId>(id));
  if (!page.ok) throw new Error(page.error.code);
  const { paper } = page.value;
  const word = pagesOfPdf(convertWithLibreOffice(await download(id, 'docx'))).join('\n');
  const own = pagesOfPdf(await download(id, 'pdf')).join('\n');
  const lines = wire.ports.papers.toText(paper).trim().split('\n');
  const body = lines.slice(0, -1);
  expect(body.length).toBeGreaterThan(20);
  expect(firstOutOfOrder(body, word)).toBeUndefined();
  expect(firstOutOfOrder(body, own)).toBeUndefined();
  const foot = squeezed(lines.at(-1) ?? '');
  expect(foot).toMatch(/^Mãkiểm(?:[A-Z]{4}-){3}[A-Z]{4}\.Sốliệuchốt01\/7\/2020/u);
  expect(squeezed(word)).toContain(foot);
  expect(squeezed(own)).toContain(foot);
  const printed = squeezed(lines.join('')).toLocaleUpperCase('vi');
  const said = paperText(paper).trim().split('\n').map(squeezed);
  expect(said.filter((line) => !printed.includes(line.toLocaleUpperCase('vi')))).toEqual([]);
}, 150_000);
