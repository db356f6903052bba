import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { CongressPage } from './pages/congress-page.ts';
import { Desk } from './pages/desk.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { wordFile } from './support/sample-files.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const paper = z.object({ id: z.string() });
const dossier = z.object({
  lines: z.array(z.object({ key: z.string(), paper: paper.nullable(), past: z.array(paper) })),
});
const papers = 'Hồ sơ duyệt đại hội';

/** Opens the dossier of Phú Quốc and gives what the server says of it. */
async function openDossier() {
  const desk = await Desk.of(browser, house, 'vanphong.phuquoc');
  await desk.main.getByRole('link', { name: 'Làm tiếp', exact: true }).click();
  await desk.page.waitForURL(/\/congresses\/[0-9a-f-]{36}/u);
  const part = desk.main.getByRole('region', { name: papers, exact: true });
  await part.getByRole('listitem').first().waitFor();
  const url = `/api${new URL(desk.page.url()).pathname}/dossiers/approval`;
  const asked: unknown = await desk.page.evaluate(
    `fetch('${url}', { headers: { 'x-daihoi': '1' } }).then((reply) => reply.json())`,
  );
  return { desk, url, lines: dossier.parse(asked).lines };
}

/**
 * Puts a file into every place at once and replaces each as soon as it stands there, until nobody answers any more;
 * `window.answered` gathers the papers that the server has confirmed.
 */
function burst(url: string, keys: readonly string[], file: Buffer): string {
  return `
    window.answered = [];
    const bytes = Uint8Array.from(atob('${file.toString('base64')}'), (each) => each.charCodeAt(0));
    async function send(key, replaces) {
      const form = new FormData();
      form.append('file', new Blob([bytes]), 'van-ban.docx');
      const query = new URLSearchParams({ key, ...(replaces ? { replaces } : {}) });
      const asked = { method: 'POST', body: form, headers: { 'x-daihoi': '1' } };
      const reply = await fetch('${url}/papers?' + query, asked);
      const { paperId } = await reply.json();
      window.answered.push(paperId);
      await send(key, paperId);
    }
    for (const key of ${JSON.stringify(keys)}) send(key).catch(() => undefined);
    undefined;`;
}

test('a program killed in the middle of many uploads keeps all that it confirmed, and nothing half', async () => {
  const { desk, url, lines } = await openDossier();
  const { buffer } = await wordFile('van-ban.docx', 'Tờ trình');
  await desk.page.evaluate(
    burst(
      url,
      lines.map(({ key }) => key),
      buffer,
    ),
  );
  await expect
    .poll(() => desk.page.evaluate('window.answered.length'), { timeout: 20_000 })
    .toBeGreaterThan(40);
  await house.kill();
  const answered = z.array(z.string()).parse(await desk.page.evaluate('window.answered'));
  await desk.close();

  await house.startAgain();
  const after = await openDossier();
  const there = after.lines.flatMap((line) => [line.paper ?? [], line.past].flat());
  expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
  expect(house.command('doctor')).toMatchObject({ status: 0 });

  const congress = new CongressPage(after.desk);
  await congress.replace(
    papers,
    'Tờ trình xin duyệt đại hội',
    await wordFile('ban-moi.docx', 'Bản mới'),
  );
  await after.desk.close();
});
