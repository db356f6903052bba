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

const dossier = z.object({
  lines: z.array(z.object({ key: z.string(), paper: z.object({ id: z.string() }).nullable() })),
});
const papers = 'Hồ sơ duyệt đại hội';

/** Opens the dossier of Phú Quốc and gives what the server says of it. */
async function openDossier() {
  const desk = await Desk.of(browser, house, 'vanphong.phuquoc');
  await desk.main.getByRole('link', { name: 'Làm tiếp', exact: true }).click();
  await desk.main.getByRole('region', { name: papers }).getByRole('listitem').first().waitFor();
  const url = `/api${new URL(desk.page.url()).pathname}/dossiers/approval`;
  const asked: unknown = await desk.page.evaluate(
    `fetch('${url}', { headers: { 'x-daihoi': '1' } }).then((reply) => reply.json())`,
  );
  return { desk, url, lines: dossier.parse(asked).lines };
}

/** Sends a file to every place at once; `window.answered` gathers the papers that the server has confirmed. */
function burst(url: string, keys: readonly string[], file: Buffer): string {
  return `
    window.answered = [];
    const file = new Blob([Uint8Array.from(atob('${file.toString('base64')}'), (each) => each.charCodeAt(0))]);
    for (const key of ${JSON.stringify(keys)}) {
      const form = new FormData();
      form.append('file', file, 'van-ban.docx');
      fetch('${url}/papers?key=' + encodeURIComponent(key), { method: 'POST', body: form, headers: { 'x-daihoi': '1' } })
        .then(async (reply) => reply.ok && window.answered.push((await reply.json()).paperId))
        .catch(() => undefined);
    }`;
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
  await desk.page.waitForFunction('window.answered.length >= 2');
  await house.kill();
  const answered = z.array(z.string()).parse(await desk.page.evaluate('window.answered'));
  expect(answered.length).toBeLessThan(lines.length);
  await desk.close();

  await house.startAgain();
  const after = await openDossier();
  const there = after.lines.flatMap(({ paper }) => (paper ? [paper.id] : []));
  expect(there).toEqual(expect.arrayContaining(answered));
  expect(house.command('doctor')).toMatchObject({ status: 0 });

  const congress = new CongressPage(after.desk);
  for (const paper of (await congress.missingPapers(papers)).slice(0, 1))
    await congress.upload(papers, paper, await wordFile('van-ban.docx', paper));
  await after.desk.close();
});
