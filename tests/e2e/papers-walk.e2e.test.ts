import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { convertWithLibreOffice, pagesOfPdf } from '../golden/outside-tools.ts';
import { faultKinds } from '../support/papers/fault-kinds.ts';
import { sampleTargets } from '../support/papers/sample-facts.ts';
import { templateFile } from '../support/templates/template-file.ts';
import { AdminPage } from './pages/admin-page.ts';
import { CommentsPage } from './pages/comments-page.ts';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { SynthesisPage } from './pages/synthesis-page.ts';
import { askWire } from './support/ask-wire.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { bringFaultyPaper, phuQuoc, settleFaultyPaper } from './support/faulty-papers.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { foundUnit, unitsUnder, type LowerUnit } from './support/lower-units.ts';

/**
 * The papers of one congress, from the template to the answers: a province issues a template; a unit writes its report and its
 * self-review with every kind of fault, repairs them, is passed, and asks three levels; two hundred comments come up, are all
 * answered, and the answers go home.
 */
let house: House;
let browser: Browser;
let province: Desk;
let office: Desk;
let administrator: Desk;
let asked: string;
let paragraphs: readonly number[] = [];
let receipt = '';
/** Units below, from the bottom: two cells of one sectional organisation of a commune, and another commune. */
let below: Below;

interface Hired {
  readonly unitId: string;
  readonly desk: Desk;
}

type Below = Readonly<
  Record<'firstCell' | 'secondCell' | 'sectional' | 'commune' | 'otherCommune', Hired>
>;

const title = 'Báo cáo chính trị trình Đại hội Đảng bộ huyện Phú Quốc';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  province = await Desk.of(browser, house, 'tochuc.kg');
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
  administrator = await Desk.of(browser, house, 'quantri');
});
afterEach(async ({ task }) => keepSeen(task, { province, office }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

describe('writing', () => {
  test('the province issues a template to its subtree', async () => {
    await province.show('/templates');
    await province.press('Lập mẫu', province.main);
    const dialog = province.dialog('Lập mẫu văn bản');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: 'Báo cáo chính trị' });
    await dialog.getByLabel('Tên mẫu').fill('Mẫu báo cáo chính trị');
    await dialog.getByLabel('Cấp trên cơ sở').check();
    await province.press('Lập mẫu', dialog);
    await province.heading('Mẫu báo cáo chính trị').waitFor();
    await province.press('Tải bản mới lên', province.main);
    await province.page.locator('input[type=file]').setInputFiles({
      name: 'mau.docx',
      mimeType: word,
      buffer: Buffer.from(await templateFile(['{tên đơn vị} báo cáo trước Đại hội.'])),
    });
    await province.press('Ban hành mẫu', province.main);
    const issued = province.main.getByRole('heading', { name: /^Bản 1 đang dùng từ/u });
    await issued.waitFor();
    expect(await issued.count()).toBe(1);
  });

  test('the unit makes its report from it', async () => {
    await office.show('/drafts');
    await office.press('Lập dự thảo', office.main);
    const dialog = office.dialog('Lập dự thảo văn kiện');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: 'Báo cáo chính trị' });
    await dialog.getByLabel('Tên văn kiện').fill(title);
    await dialog.getByRole('radio', { name: /Mẫu báo cáo chính trị/u }).check();
    await office.press('Lập dự thảo', dialog);
    await office.press('Mở dự thảo', office.dialog('Đã lập dự thảo từ mẫu'));
    await new DraftPage(office).waitForVersion(1);
    expect(await office.main.getByText('Huyện ủy Phú Quốc', { exact: false }).count()).not.toBe(0);
  });

  test('the targets of the last resolution are entered', async () => {
    await office.show('/drafts');
    const link = office.main.getByRole('link', { name: 'Chỉ tiêu nghị quyết' });
    const congressId = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    const path = `/api/congresses/${congressId}/targets`;
    const targets = sampleTargets.map((target) => ({ ...target, outcome: target.outcome ?? null }));
    const body = { version: 0, targets };
    const answer = z.object({ version: z.number() });
    expect(await askWire(office, { method: 'PUT', path, body, answer })).toEqual({ version: 1 });
  });

  test('report and self-review: forty kinds of fault and more, each found at its place and settled', async () => {
    const draft = new DraftPage(office);
    await office.main.getByRole('link', { name: title }).click();
    await draft.waitForVersion(1);
    const report = { paper: 'politicalReport', owner: phuQuoc, version: 2 } as const;
    const found = await bringFaultyPaper(draft, report);
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    const settled = await settleFaultyPaper(draft, report);
    await draft.begin('Báo cáo kiểm điểm', 'Báo cáo kiểm điểm trình Đại hội');
    const review = { paper: 'selfReview', owner: phuQuoc, version: 1 } as const;
    const foundThere = await bringFaultyPaper(draft, review);
    const settledThere = await settleFaultyPaper(draft, review);
    expect([...found.unseen, ...foundThere.unseen]).toEqual([]);
    expect(found.planted + foundThere.planted).toBe(faultKinds.length);
    expect(faultKinds.length).toBeGreaterThanOrEqual(40);
    expect([...settled.left, ...settledThere.left]).toEqual([]);
  });

  test('both go up and are passed', async () => {
    for (const name of ['Báo cáo kiểm điểm trình Đại hội', title]) {
      await office.show('/drafts');
      await office.main.getByRole('link', { name }).click();
      await office.press('Trình cấp trên', office.main);
      await new DraftPage(office).waitForStep('Chờ cấp trên cho ý kiến');
      await province.show('/drafts');
      await province.main.getByRole('link', { name }).click();
      await province.press('Thông qua dự thảo', province.main);
      await province.main.getByText(/^Cấp trên đã thông qua bản \d\.$/u).waitFor();
    }
    await office.page.reload();
    const ask = office.main.getByRole('link', { name: 'Lấy ý kiến góp ý' });
    await ask.waitFor();
    expect(await ask.count()).toBe(1);
  });
});

describe('asking', () => {
  test('three levels below, every member and the public are asked', async () => {
    below = await hireBelow();
    await office.main.getByRole('link', { name: 'Lấy ý kiến góp ý' }).click();
    await office.heading(title).waitFor();
    for (const level of [/^Tổ chức cơ sở đảng: /u, /bộ phận: /u, /^Chi bộ: /u, /^Hỏi từng đảng/u])
      await office.main.getByLabel(level).check();
    await office.main.getByLabel(/nhân dân/u).check();
    await office.press('Gửi lấy ý kiến', office.main);
    await office.heading(/^Đang nhận góp ý: 0 trong \d+ đơn vị đã gửi$/u, 2).waitFor();
    asked = new URL(office.page.url()).pathname;
    await office.page.getByRole('tab', { name: 'Đọc và góp ý' }).click();
    const numbers = office.main.locator('.passages-text .passages-number');
    await numbers.first().waitFor();
    paragraphs = (await numbers.allInnerTexts()).map(Number).slice(0, 8);
    expect(paragraphs).toHaveLength(8);
  });
});

/** Two cells, a sectional organisation and two communes of Phú Quốc, with somebody in each office. */
async function hireBelow(): Promise<Below> {
  const session = await askWire(office, {
    method: 'GET',
    path: '/api/session',
    answer: z.object({ grants: z.array(z.object({ unit: z.object({ id: z.string() }) })) }),
  });
  const [commune, otherCommune] = await unitsUnder(office, session.grants[0]?.unit.id ?? '');
  if (!commune || !otherCommune) throw new Error('Phú Quốc has communes');
  const sectional = await foundUnit(administrator, commune, {
    code: 'BP-1',
    name: 'Đảng bộ bộ phận Bờ Đắp',
    level: 'SECTIONAL',
  });
  const cell = (code: string) =>
    foundUnit(administrator, sectional, { code, name: `Chi bộ ${code}`, level: 'CELL' });
  const firstCell = await cell('CB-1');
  const secondCell = await cell('CB-2');
  return {
    firstCell: await hire('chibo.mot', firstCell),
    secondCell: await hire('chibo.hai', secondCell),
    sectional: await hire('bophan', sectional),
    commune: await hire('xa.mot', commune),
    otherCommune: await hire('xa.hai', otherCommune),
  };
}

async function hire(username: string, { id, code }: LowerUnit): Promise<Hired> {
  await house.hire({ username, role: 'committeeOffice', unit: code });
  return { unitId: id, desk: await Desk.of(browser, house, username) };
}

/** What people wish, each worded in two ways. */
const wishes = [
  'Đề nghị bổ sung chỉ tiêu cấp nước sạch cho các hộ ở xã đảo.',
  'Bổ sung chỉ tiêu cấp nước sạch cho các hộ dân ở xã đảo.',
  'Nên nêu rõ trách nhiệm của người đứng đầu trong quản lý đất đai.',
  'Đề nghị nêu rõ trách nhiệm người đứng đầu trong quản lý đất đai.',
  'Bổ sung số liệu về học sinh bỏ học ở vùng ven biển.',
  'Đề nghị bổ sung số liệu về học sinh bỏ học vùng ven biển.',
] as const;

describe('two hundred comments', () => {
  test('a cell writes, and keys papers of its members', async () => {
    const { desk } = below.firstCell;
    const page = new CommentsPage(desk);
    await page.open(title);
    const [first = 0, second = 0] = paragraphs;
    await page.comment(first, wishes[0]);
    await desk.main.getByLabel('Nhập phiếu đảng viên').check();
    await page.key({ name: 'Trần Văn Mẫu', paragraph: first, text: wishes[1] });
    await page.key({ name: 'Lê Thị Ví', paragraph: second, text: wishes[2] });
    await page.tab(/^Góp ý ở đây/u);
    expect(await page.lines()).toHaveLength(3);
  });

  test('somebody without an account writes on the page of the public; the office lets it count', async () => {
    await office.show(`${asked}/pages`);
    const link = await office.main
      .getByRole('link', { name: /gop-y/u })
      .first()
      .getAttribute('href');
    const stranger = await Desk.open(browser, house);
    await stranger.page.goto(new URL(link ?? '', house.address()).pathname);
    await stranger.page.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    await stranger.page.getByLabel('Ý kiến', { exact: true }).fill(wishes[4]);
    await stranger.page.getByRole('button', { name: 'Gửi góp ý' }).click();
    const code = stranger.page.locator('.comment-page-received .comment-page-code');
    receipt = await code.innerText();
    await stranger.close();
    await office.show(`${asked}/pages`);
    await office.main.getByRole('checkbox').first().check();
    await office.page.keyboard.press('n');
    await office.main.getByText('Đã nhận 1 ý kiến.').waitFor();
    expect(receipt).toMatch(/^\w{4}-\w{4}-\w{4}$/u);
  });

  test('the others bring theirs, from meetings and from paper', async () => {
    await write(below.firstCell, 57);
    await write(below.secondCell, 59);
    await write(below.sectional, 20);
    await write(below.commune, 30);
    await write(below.otherCommune, 20);
    await write({ unitId: unitOf(asked), desk: office }, 10, 'public');
    await office.show(asked);
    const here = office.main.getByRole('tab', { name: /^Góp ý ở đây/u });
    expect(await here.innerText()).toContain('11');
  });

  test('level by level they are sent up', async () => {
    for (const [who, lines] of [
      ['firstCell', 60],
      ['secondCell', 59],
      ['sectional', 139],
      ['commune', 169],
      ['otherCommune', 20],
    ] as const) {
      const { desk } = below[who];
      const page = new CommentsPage(desk);
      await page.open(title);
      await page.tab('Gửi lên');
      await page.meet('31/7/2020', 40, 38);
      await desk.main.getByRole('button', { name: `Gửi ${lines} góp ý lên` }).click();
      await desk.heading(/^Đã gửi lên /u, 2).waitFor();
    }
    await office.show(asked);
    const board = office.heading(/^Đang nhận góp ý: 5 trong \d+ đơn vị đã gửi$/u, 2);
    await board.waitFor();
    expect(await board.count()).toBe(1);
  });
});

describe('answering', () => {
  test('after the last day everything is grouped by likeness and answered, passage by passage', async () => {
    await new AdminPage(administrator).moveDay('20/8/2020');
    await office.show(`/synthesis/${unitOf(asked)}/${consultationOf(asked)}`);
    await new SynthesisPage(office).answerEverything('Tiếp thu');
    // The list and the passage that is open are drawn one after the other.
    const answer = office.main.getByRole('button', { name: 'Trả lời', exact: true });
    await answer.waitFor({ state: 'detached' });
    expect(await answer.count()).toBe(0);
  });

  test('the synthesis report opens in LibreOffice and counts all two hundred', async () => {
    const link = office.main.getByRole('link', { name: 'Tải báo cáo tổng hợp' });
    const { bytes } = await office.download(link);
    const text = pagesOfPdf(convertWithLibreOffice(bytes)).join('\n').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('200 ý kiến');
    expect(text).toContain('cấp nước sạch');
  });

  test('concluded, the answer has come home to the cell and to the stranger', async () => {
    await office.press('Kết thúc lấy ý kiến', office.main);
    await office.press('Kết thúc lấy ý kiến', office.dialog('Kết thúc lấy ý kiến?'));
    await office.main.getByText('người góp ý đã thấy câu trả lời').waitFor();
    const { desk, unitId } = below.firstCell;
    await desk.show(`/synthesis/${unitId}/${consultationOf(asked)}/answers`);
    await desk.main.getByText('Tiếp thu').first().waitFor();
    const stranger = await Desk.open(browser, house);
    await stranger.page.goto(`/gop-y/tra-loi#${receipt}`);
    const answer = stranger.page.getByText('Tiếp thu').first();
    await answer.waitFor();
    expect(await answer.count()).toBe(1);
    await stranger.close();
  });
});

/** Many comments of one office, on the passages by turns: every third one from a meeting, the others from paper. */
async function write(
  { unitId, desk }: Hired,
  count: number,
  only?: 'member' | 'public',
): Promise<void> {
  const path = `/api/units/${unitId}/consultations/${consultationOf(asked)}/comments`;
  for (let n = 0; n < count; n += 1) {
    const source = only ?? (n % 3 === 0 ? 'unit' : 'member');
    await askWire(desk, {
      method: 'POST',
      path,
      body: {
        source,
        authorName: source === 'unit' ? null : `Người Góp Ý ${n + 1}`,
        authorContact: null,
        paragraph: paragraphs[Math.floor(n / 6) % paragraphs.length],
        passage: '',
        text: wishes[n % wishes.length],
        persons: source === 'unit' ? 12 : 1,
      },
      answer: z.object({ id: z.string() }),
    });
  }
}

/** `/comments/<unit>/<consultation>` */
function unitOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function consultationOf(path: string): string {
  return path.split('/')[3] ?? '';
}
