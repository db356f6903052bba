import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { convertWithLibreOffice, pagesOfPdf } from '../golden/outside-tools.ts';
import { AdminPage } from './pages/admin-page.ts';
import { BoardPage } from './pages/board-page.ts';
import { CongressPage } from './pages/congress-page.ts';
import { Desk } from './pages/desk.ts';
import { ReportsPage } from './pages/reports-page.ts';
import { ResultPages, type Minutes } from './pages/result-pages.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { disguisedProgram, wordFile } from './support/sample-files.ts';
import { keepSeen } from './support/keep-seen.ts';
import { textOfWord } from './support/word-text.ts';

/**
 * The way of a new user: the province sees 811/811 and 9/19 and opens the ten that remain; one of the ten walks its
 * congress from the dossier to ratification; the board moves; the report is issued and opened in LibreOffice. Each test
 * goes on where the one before it stopped.
 */
let house: House;
let browser: Browser;
let province: Desk;
let unit: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  province = await Desk.of(browser, house, 'tochuc.kg');
  unit = await Desk.of(browser, house, 'vanphong.phuquoc');
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

afterEach(({ task }) => keepSeen(task, { province, unit }));

const grassroots = 'Tổ chức cơ sở đảng';
const uppers = 'Cấp trên trực tiếp cơ sở';
const papers = 'Hồ sơ duyệt đại hội';

test('the province sees 811 of 811 and 9 of 19, and opens the ten that remain', async () => {
  const board = new BoardPage(province);
  await board.open();
  expect(await board.sentence()).toContain('811 trên 811 tổ chức cơ sở đảng');
  expect(await board.sentence()).toContain('9 trên 19 đảng bộ cấp trên trực tiếp cơ sở');
  expect(await board.figure(grassroots, 'Đã bế mạc')).toContain('811 trên 811');
  expect(await board.figure(uppers, 'Đã bế mạc')).toContain('9 trên 19');
  const remaining = await board.openRemaining();
  expect(remaining).toHaveLength(10);
  expect(remaining).toContain('Đảng bộ huyện Phú Quốc');
});

test('one of the ten sees one next step, sets its days and hands in its dossier', async () => {
  await unit.heading('Trình hồ sơ duyệt đại hội', 2).waitFor();
  expect(await unit.main.getByRole('link', { name: 'Làm tiếp' }).count()).toBe(1);
  await unit.main.getByRole('link', { name: 'Làm tiếp' }).click();
  const congress = new CongressPage(unit);
  await congress.waitForStep('Trình hồ sơ duyệt đại hội');
  await congress.plan('18/8/2020', '19/8/2020');

  const missing = await congress.missingPapers(papers);
  expect(missing).toHaveLength(17);
  const refused = await congress.refusedUpload(
    papers,
    missing[0] ?? '',
    disguisedProgram('to-trinh.docx'),
  );
  expect(refused).toContain('.docx');
  expect(await congress.missingPapers(papers)).toEqual(missing);

  for (const paper of missing)
    await congress.upload(papers, paper, await wordFile('van-ban.docx', paper));
  await congress.move('Trình hồ sơ', 'Trình hồ sơ duyệt đại hội', '31/7/2020');
  await unit.main.getByText('Việc tiếp theo của Tỉnh ủy Kiên Giang').waitFor();
});

const leader = { username: 'lanhdao.kg', password: '' };
const signer = { post: 'Phó Bí thư', name: 'Ngô Hữu Đạt' };
const remarkedPaper = 'Dự thảo báo cáo chính trị';

test('the province reads every paper and sends one back; the unit replaces it and answers', async () => {
  const review = new CongressPage(province);
  await province.main.getByRole('link', { name: 'Đảng bộ huyện Phú Quốc' }).click();
  await review.waitForStep('Xem hồ sơ, duyệt hoặc trả lại');
  const all = await review.judgeablePapers(papers);
  expect(all).toHaveLength(17);
  for (const paper of all.filter((each) => each !== remarkedPaper))
    await review.accept(papers, paper);
  await review.remark(papers, remarkedPaper, 'Nêu rõ ba chỉ tiêu không đạt, trang 7.');
  await review.move('Trả lại hồ sơ', 'Trả lại hồ sơ với góp ý', '31/7/2020');

  const congress = new CongressPage(unit);
  await unit.page.reload();
  await unit.main.getByText('Nêu rõ ba chỉ tiêu không đạt, trang 7.').waitFor();
  await congress.answer(papers, 'Đã bổ sung ba chỉ tiêu ở trang 7.');
  await congress.replace(
    papers,
    remarkedPaper,
    await wordFile('ban-2.docx', 'Ba chỉ tiêu không đạt'),
  );
  await congress.move('Trình hồ sơ', 'Trình hồ sơ duyệt đại hội', '31/7/2020');
});

test('the province approves with a second person, and the notice is a Word file', async () => {
  const review = new CongressPage(province);
  await province.page.reload();
  await province.main.getByText('Đã bổ sung ba chỉ tiêu ở trang 7.').waitFor();
  await review.accept(papers, remarkedPaper);
  await review.approve(signer, { ...leader, password: house.password });
  const notice = await province.download(review.issued('Thông báo'));
  expect(notice.name).toMatch(/\.docx$/u);
  expect(textOfWord(notice.bytes)).toContain('Phú Quốc');
});

test('the day is moved forward to the last day of the congress', async () => {
  const admin = await Desk.of(browser, house, 'quantri');
  await new AdminPage(admin).moveDay('20/8/2020');
  await admin.close();
  await unit.page.reload();
  const today = unit.page.getByRole('button', { name: /^Số liệu tính đến/u });
  expect(await today.textContent()).toContain('20/8/2020');
});

const people = [
  'Lê Quang Hải',
  'Nguyễn Thị Thu Hà',
  'Trần Văn Phước',
  'Danh Minh Tuấn',
  'Phạm Thị Bạch Tuyết',
  'Huỳnh Công Thành',
];

test('the unit convenes, opens and closes its congress', async () => {
  const congress = new CongressPage(unit);
  await congress.move('Ghi đã triệu tập', 'Triệu tập đại hội', '5/8/2020');
  await congress.attend(250, 248);
  await congress.move('Khai mạc', 'Khai mạc đại hội', '18/8/2020');
  await new ResultPages(unit).foresee({
    'Ban chấp hành': [5, people.slice(0, 5)],
    'Ban thường vụ': [3, people.slice(0, 3)],
    'Bí thư': [1, people.slice(0, 1)],
    'Phó bí thư': [1, people.slice(1, 2)],
    'Ủy ban kiểm tra': [2, people.slice(2, 4)],
    'Chủ nhiệm ủy ban kiểm tra': [1, people.slice(2, 3)],
    'Đoàn đại biểu dự đại hội cấp trên': [3, people.slice(0, 3)],
  });
  await congress.move('Bế mạc đại hội', 'Bế mạc đại hội', '19/8/2020');
  await congress.waitForStep('Báo cáo kết quả đại hội');
  expect(await unit.main.getByText('triệu tập 250, có mặt 248').count()).toBeGreaterThan(0);
});

const [first = '', second = '', third = '', fourth = '', fifth = '', spare = ''] = people;
const list = (...names: readonly string[]) =>
  names.map((name, place) => ({ name, votes: 240 - place * 3 }));
const atCongress = { convened: 250, issued: 248, valid: 247 };
const atMeeting = { convened: 5, issued: 5, valid: 5 };
const five = (...names: readonly string[]) => names.map((name) => ({ name, votes: 5 }));
const minutesOf: readonly Minutes[] = [
  {
    office: 'Ban chấp hành',
    seats: 5,
    ...atCongress,
    list: [...list(first, second, third, fourth, fifth), { name: spare, votes: 60 }],
  },
  {
    office: 'Đoàn đại biểu dự đại hội cấp trên',
    seats: 3,
    ...atCongress,
    list: [...list(first, second, third), { name: fourth, votes: 20 }],
  },
  {
    office: 'Ban thường vụ',
    seats: 3,
    ...atMeeting,
    list: [...five(first, second, third), { name: fourth, votes: 0 }],
  },
  { office: 'Bí thư', seats: 1, ...atMeeting, list: five(first) },
  { office: 'Phó bí thư', seats: 1, ...atMeeting, list: five(second) },
  {
    office: 'Ủy ban kiểm tra',
    seats: 2,
    ...atMeeting,
    list: [...five(third, fourth), { name: fifth, votes: 0 }],
  },
  { office: 'Chủ nhiệm ủy ban kiểm tra', seats: 1, ...atMeeting, list: five(third) },
];

test('figures that contradict each other are refused in words, and nothing is lost', async () => {
  const result = new ResultPages(unit);
  const [committee] = minutesOf;
  if (!committee) throw new Error('no minutes');
  await result.type(committee);
  await result.change('Số phiếu thu về', 250);
  await result.verdict.getByText('Số liệu chưa khớp').waitFor();
  expect(await result.refusedSave()).toMatch(/250|thu về/u);
  await result.change('Số phiếu thu về', 248);
  await result.verdict.getByText(first).waitFor();
  await result.save(committee.office);
});

test('the unit enters every election, the people elected and the papers, and reports', async () => {
  const result = new ResultPages(unit);
  const open = await result.openOffices();
  expect(open).toHaveLength(6);
  for (const minutes of minutesOf.slice(1)) {
    await result.type(minutes);
    await result.save(minutes.office);
  }
  expect(await result.openOffices()).toEqual([]);
  for (;;) {
    const [office] = await result.incompleteOffices();
    if (office === undefined) break;
    await result.complete(office, (name) => ({
      sex: name.includes('Thị') ? 'Nữ' : 'Nam',
      birth: '2/9/1978',
      post: 'Huyện ủy viên',
    }));
  }
  const congress = new CongressPage(unit);
  for (const paper of await congress.missingPapers('Hồ sơ kết quả'))
    await congress.upload('Hồ sơ kết quả', paper, await wordFile('bien-ban.docx', paper));
  await congress.move('Báo cáo kết quả', 'Báo cáo kết quả đại hội', '20/8/2020');
  await unit.main.getByText('Việc tiếp theo của Tỉnh ủy Kiên Giang').waitFor();
});

test('the province ratifies in full with a second person, and the decision is a Word file', async () => {
  await province.page.reload();
  await new ResultPages(province).ratify(signer, { ...leader, password: house.password });
  const congress = new CongressPage(province);
  const decision = await province.download(congress.issued('chuẩn y').first());
  expect(decision.name).toMatch(/\.docx$/u);
  expect(textOfWord(decision.bytes)).toContain(first);
});

test('the board has moved', async () => {
  const board = new BoardPage(province);
  await board.open();
  expect(await board.figure(uppers, 'Đã bế mạc')).toContain('10 trên 19');
  expect(await board.figure(uppers, 'Đã chuẩn y')).toContain('7 trên 19');
  expect(await board.openRemaining()).not.toContain('Đảng bộ huyện Phú Quốc');
});

test('the progress report is drafted, edited, issued, and opens in LibreOffice', async () => {
  const reports = new ReportsPage(province);
  await reports.draft('20/8/2020');
  await reports.addWeakPoint('Chín đảng bộ còn lại chưa chốt ngày họp.');
  await reports.issue(signer, { ...leader, password: house.password });
  const paper = await province.download(reports.word());
  const pages = pagesOfPdf(convertWithLibreOffice(paper.bytes)).join('\n').replaceAll(/\s+/gu, ' ');
  expect(pages).toContain('811/811');
  expect(pages).toContain('10/19');
  expect(pages).toContain('Chín đảng bộ còn lại chưa chốt ngày họp.');
});
