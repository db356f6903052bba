import type { Browser } from 'playwright-core';
import { AdminPage } from '../pages/admin-page.ts';
import { CongressPage } from '../pages/congress-page.ts';
import { Desk } from '../pages/desk.ts';
import type { Door } from './house.ts';
import { wordFile } from './sample-files.ts';

const papers = 'Hồ sơ duyệt đại hội';

/** Brings the congress of Phú Quốc into session, by the way that its office and its superior go. */
export async function openedCongress(
  browser: Browser,
  house: Door,
  attendance = { convened: 31, present: 30 },
): Promise<Desk> {
  const unit = await Desk.of(browser, house, 'vanphong.phuquoc');
  const congress = new CongressPage(unit);
  await unit.main.getByRole('link', { name: 'Làm tiếp' }).click();
  await congress.waitForStep('Trình hồ sơ duyệt đại hội');
  await congress.plan('18/8/2020', '19/8/2020');
  for (const paper of await congress.missingPapers(papers))
    await congress.upload(papers, paper, await wordFile('van-ban.docx', paper));
  await congress.move('Trình hồ sơ', 'Trình hồ sơ duyệt đại hội', '31/7/2020');
  await approve(browser, house, new URL(unit.page.url()).pathname);
  const admin = await Desk.of(browser, house, 'quantri');
  await new AdminPage(admin).moveDay('20/8/2020');
  await admin.close();
  await unit.page.reload();
  await congress.move('Ghi đã triệu tập', 'Triệu tập đại hội', '5/8/2020');
  await congress.attend(attendance.convened, attendance.present);
  await congress.move('Khai mạc', 'Khai mạc đại hội', '18/8/2020');
  await unit.main.getByRole('link', { name: 'Phòng kiểm phiếu' }).waitFor();
  return unit;
}

async function approve(browser: Browser, house: Door, path: string): Promise<void> {
  const province = await Desk.of(browser, house, 'tochuc.kg');
  const review = new CongressPage(province);
  await province.show(path);
  await review.waitForStep('Xem hồ sơ, duyệt hoặc trả lại');
  for (const paper of await review.judgeablePapers(papers)) await review.accept(papers, paper);
  await review.approve(
    { post: 'Phó Bí thư', name: 'Ngô Hữu Đạt' },
    { username: 'lanhdao.kg', password: house.password },
  );
  await province.close();
}
