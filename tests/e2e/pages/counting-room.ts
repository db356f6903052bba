import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';
import { TypistSeat } from './typist-seat.ts';

/** Who counts, and the code that each has chosen. */
export const codes = {
  'Kiều Ngọc Sang': '135790',
  'Cao Thị Lan': '246813',
  'Tô Minh Đức': '975310',
} as const;
export type Counter = keyof typeof codes;
const head = 'Kiều Ngọc Sang';
const members = ['Kiều Ngọc Sang', 'Cao Thị Lan', 'Tô Minh Đức'] as const;

/** Issued, exchanged, spoiled, left. */
export type Issued = readonly [number, number, number, number];

/** The counting room: one ballot from its list to its seal. */
export class CountingRoom {
  readonly #desk: Desk;
  readonly seat: TypistSeat;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.seat = new TypistSeat(desk);
  }

  /** Waits until this is the thing to do now. */
  async waitFor(duty: string | RegExp): Promise<void> {
    await this.#desk.heading(duty).waitFor();
  }

  /** From the page of the congress to the list that is fixed: the ballots can be printed. */
  async comeToPrint(of: {
    readonly seats: number;
    readonly names: readonly string[];
    readonly roll: readonly [convened: number, present: number];
    readonly printed: number;
  }): Promise<void> {
    await this.comeToRoll(of);
    await this.takeRoll(...of.roll);
    await this.waitFor('Kiểm tra lần cuối rồi chốt danh sách');
    await this.print(of.printed);
    await this.byHead('Chốt danh sách');
    await this.waitFor('In phiếu, đóng dấu, đếm phiếu in');
  }

  /** From the page of the congress to the roll: list, committee and codes are there. */
  async comeToRoll(of: {
    readonly seats: number;
    readonly names: readonly string[];
  }): Promise<void> {
    const { main } = this.#desk;
    await main.getByRole('link', { name: 'Phòng kiểm phiếu' }).click();
    await this.#desk.heading('Mở cuộc bầu Ban chấp hành, lần 1', 2).waitFor();
    await main.getByRole('button', { name: 'Mở cuộc bầu này', exact: true }).first().click();
    await this.waitFor('Ghi danh sách bầu cử');
    await this.writeList(of.seats, of.names);
    await this.waitFor('Ghi ban kiểm phiếu');
    await this.writeCommittee();
    await this.waitFor('Mỗi người chọn một mã riêng');
    await this.chooseCodes();
    await this.waitFor('Ghi số triệu tập và có mặt');
  }

  /** From the printed ballots to the choice of who keys or scans. */
  async comeToCount(issued: Issued, collected: number): Promise<void> {
    await this.byHead('Ghi đã in phiếu');
    await this.waitFor('Kiểm tra và niêm phong hòm phiếu');
    await this.byTwo('Niêm phong hòm phiếu', 'Cao Thị Lan');
    await this.agree(issued, collected);
    await this.reconcile();
    await this.waitFor(/^Chọn người nhập phiếu/u);
  }

  /** What the head says to the hall now. */
  async said(): Promise<string> {
    return (await this.#desk.page.locator('figure.aloud').allInnerTexts()).join(' ');
  }

  async writeList(seats: number, names: readonly string[]): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Số lượng cần bầu').fill(String(seats));
    await main.getByLabel('Họ và tên, mỗi dòng một người').fill(names.join('\n'));
    await this.#desk.press('Lưu danh sách', main);
  }

  async writeCommittee(names: readonly string[] = members): Promise<void> {
    for (const [at, name] of names.entries())
      await this.#desk.main.getByLabel(`Họ và tên người thứ ${String(at + 1)}`).fill(name);
    await this.#desk.press('Lưu ban kiểm phiếu', this.#desk.main);
  }

  /** What is still missing, as the page says it. */
  get lacks(): Locator {
    return this.#desk.main.locator('.open-items').first();
  }

  async chooseCodes(): Promise<void> {
    const { main } = this.#desk;
    for (const name of members) {
      await this.#desk.press(`Chọn mã: ${name}`, main);
      await main.getByLabel('Mã mới', { exact: true }).fill(codes[name]);
      await main.getByLabel('Gõ lại mã mới').fill(codes[name]);
      await this.#desk.press('Lưu mã', main);
      await main.getByLabel('Mã mới', { exact: true }).waitFor({ state: 'detached' });
    }
  }

  async takeRoll(convened: number, present: number): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Số được triệu tập').fill(String(convened));
    await main.getByLabel('Số có mặt khi bầu').fill(String(present));
    await this.freezeRoll();
  }

  /** Freezes the roll as it stands there, typed or drawn from the register. */
  async freezeRoll(): Promise<void> {
    await this.#oneHand('Ghi số có mặt', head);
  }

  /** Takes the roll anew, as the head and a member do with a reason. */
  async rollAgain(reason: string, member: Counter): Promise<void> {
    await this.#desk.press('Ghi lại số có mặt', this.#desk.main);
    const form = this.#desk.main.locator('.roll-panel form');
    await form.getByLabel('Lý do ghi lại').fill(reason);
    await this.#bothHands(form, member);
    await this.#desk.press('Ghi lại số có mặt', form);
  }

  async print(ballots: number): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Số phiếu in').fill(String(ballots));
    await this.#desk.press('Lưu số phiếu in', main);
    await main.getByRole('button', { name: /^Phiếu in và chốt danh sách đã xong/u }).waitFor();
  }

  /** Says on paper of which colour the ballots are printed. */
  async choosePaper(colour: string): Promise<void> {
    const form = this.#form('Lưu màu giấy');
    await form.getByRole('combobox').selectOption({ label: colour });
    await this.#desk.press('Lưu màu giấy', form);
    await this.#desk.page.getByText(`Phiếu màu ${colour}.`).first().waitFor();
  }

  /** The head does it alone, with the own code. */
  async byHead(verb: string, leader: Counter = head): Promise<void> {
    const form = this.#form(verb);
    await form.getByLabel(`Mã của ${leader}`).fill(codes[leader]);
    await this.#desk.press(verb, form);
  }

  /** The head and a member do it together. */
  async byTwo(verb: string, member: Counter): Promise<void> {
    const form = this.#form(verb);
    await this.#bothHands(form, member);
    await this.#desk.press(verb, form);
  }

  /** What lies over the page until two have signed it; gives the button that they press in the end. */
  async signedOver(verb: string, member: Counter, reason?: string): Promise<Locator> {
    await this.#desk.press(verb, this.#desk.main);
    const dialog = this.#desk.dialog(verb);
    if (reason !== undefined) await dialog.getByLabel('Căn cứ, lý do').fill(reason);
    await this.#bothHands(dialog, member);
    return dialog.getByRole('button', { name: verb, exact: true });
  }

  async #bothHands(form: Locator, member: Counter): Promise<void> {
    await form.getByLabel(`Mã của ${head}`).fill(codes[head]);
    await form.getByLabel('Ủy viên cùng làm').selectOption({ label: member });
    await form.getByLabel(`Mã của ${member}`).fill(codes[member]);
  }

  /** Names are ticked among those who alone may stand. */
  async chooseAmong(seats: number, names: readonly string[]): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Số lượng cần bầu').fill(String(seats));
    for (const name of names) await this.pool.getByLabel(name, { exact: true }).check();
    await this.#desk.press('Lưu danh sách', main);
  }

  /** Those who alone may stand. */
  get pool(): Locator {
    return this.#desk.main.getByRole('group', { name: 'Chọn trong những người vừa trúng cử' });
  }

  async tellIssued(who: Counter, figures: Issued): Promise<void> {
    for (const [at, label] of ['Phát ra', 'Đổi', 'Hỏng', 'Còn lại'].entries())
      await this.#desk.main.getByLabel(label, { exact: true }).fill(String(figures[at]));
    await this.#oneHand('Ghi số đã đếm', who);
  }

  async tellCollected(who: Counter, ballots: number): Promise<void> {
    await this.#desk.main.getByLabel('Thu về', { exact: true }).fill(String(ballots));
    await this.#oneHand('Ghi số đã đếm', who);
  }

  /** Waits until somebody's count is written down. */
  async waitForCount(who: Counter): Promise<void> {
    await this.#desk.main.getByText(`${who} đã ghi lúc`).waitFor();
  }

  /** Two people tell the same figures, twice, until the figures are to be reconciled. */
  async agree(issued: Issued, collected: number): Promise<void> {
    await this.waitFor('Phát phiếu, hai người đếm riêng');
    await this.tellIssued('Cao Thị Lan', issued);
    await this.waitForCount('Cao Thị Lan');
    await this.tellIssued('Tô Minh Đức', issued);
    await this.agreeCollected(collected);
  }

  /** Two people tell the same number of ballots collected. */
  async agreeCollected(collected: number): Promise<void> {
    await this.waitFor('Thu phiếu, hai người đếm riêng');
    await this.tellCollected('Cao Thị Lan', collected);
    await this.waitForCount('Cao Thị Lan');
    await this.tellCollected('Tô Minh Đức', collected);
    await this.waitFor('Số phiếu khớp, được kiểm phiếu');
  }

  /** The figures agree, and the hall is told. */
  async reconcile(): Promise<void> {
    await this.byHead('Xác nhận số phiếu khớp');
    await this.waitFor('Báo số phiếu với hội trường');
    await this.byHead('Đã báo với hội trường');
  }

  async recount(reason: string): Promise<void> {
    await this.#desk.main.getByLabel('Căn cứ, lý do').fill(reason);
    await this.byHead('Bắt đầu đếm lại');
  }

  async chooseTypists(one: Counter, two: Counter): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel(new RegExp(`^${one}, `, 'u')).selectOption({ label: 'Nhập lần 1' });
    await main.getByLabel(new RegExp(`^${two}, `, 'u')).selectOption({ label: 'Nhập lần 2' });
    await this.byHead('Bắt đầu kiểm phiếu');
  }

  /** One witness keys, the other one is a scanner. */
  async chooseTypistAndScanner(typist: Counter, scanner: Counter): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Một lần nhập tay, một lần quét').check();
    await main.getByLabel(new RegExp(`^${typist}, `, 'u')).selectOption({ label: 'Nhập lần 1' });
    await main.getByLabel(new RegExp(`^${scanner}, `, 'u')).selectOption({ label: 'Quét lần 2' });
    await this.byHead('Bắt đầu kiểm phiếu');
  }

  /** Both witnesses are a scanner: the same sheets twice, each time under another hand. */
  async chooseScanners(one: Counter, two: Counter): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Hai lần quét').check();
    for (const [at, who] of [one, two].entries())
      await main
        .getByLabel(new RegExp(`^${who}, `, 'u'))
        .selectOption({ label: `Quét lần ${String(at + 1)}` });
    await this.byHead('Bắt đầu kiểm phiếu');
  }

  /** Sits down at the scanner with the own code. */
  async sitAtScanner(who: Counter, witness = 2): Promise<void> {
    const { page } = this.#desk;
    await page.getByLabel(`Mã của ${who}`).fill(codes[who]);
    await page.keyboard.press('Enter');
    await this.#desk.heading(new RegExp(`^Quét lần ${String(witness)}: gửi tệp`, 'u')).waitFor();
  }

  /** Hands files to the page, as dropping them does. */
  async sendScans(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<void> {
    await this.#desk.main.locator('input[type="file"]').setInputFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'image/jpeg',
        buffer: Buffer.from(bytes),
      })),
    );
  }

  /** What the page says of the reading. */
  scanState(words: string | RegExp): Locator {
    return this.#desk.page.getByRole('status').filter({ hasText: words });
  }

  /** The stops that people have to explain. */
  get stops(): Locator {
    return this.#desk.main.locator('.scan-stops > ul > li');
  }

  /** Explains a stop: one of the answers, a reason, the head and another one. */
  async explain(stop: Locator, answer: string, by: Counter, reason: string): Promise<void> {
    await stop.getByRole('button', { name: /^Giải thích/u }).click();
    if (answer !== '') await stop.getByLabel(answer).check();
    await stop.getByLabel('Lý do, ghi điều đã thấy trên giấy').fill(reason);
    await stop.getByLabel(`Mã của ${head}`).fill(codes[head]);
    await stop.getByLabel('Ủy viên cùng làm').selectOption({ label: by });
    await stop.getByLabel(`Mã của ${by}`).fill(codes[by]);
    await this.#desk.press('Ghi lời giải thích', stop);
  }

  /** Sits down with the own code, by keyboard. */
  async sit(who: Counter): Promise<void> {
    const { page } = this.#desk;
    await page.getByLabel(`Mã của ${who}`).fill(codes[who]);
    await page.keyboard.press('Enter');
    await this.#desk.heading(/^Tập 01, phiếu 01$/u).waitFor();
  }

  /** Sits down once more where the page asks for the own code while ballots are keyed. */
  async sitAgain(who: Counter, verb: string): Promise<void> {
    await this.#desk.page.getByLabel(`Mã của ${who}`).fill(codes[who]);
    await this.#desk.press(verb, this.#desk.main);
  }

  /** Two people take back a ballot that the first typist keyed twice. */
  async removeDouble(
    at: { readonly bundle: number; readonly position: number },
    member: Counter,
  ): Promise<void> {
    const { main } = this.#desk;
    await main.getByText('Bỏ một phiếu nhập trùng', { exact: true }).click();
    const form = this.#form('Bỏ phiếu này');
    await form.getByLabel('Tập', { exact: true }).fill(String(at.bundle));
    await form.getByLabel('Phiếu', { exact: true }).fill(String(at.position));
    await form.getByLabel('Đã thấy gì trên phiếu giấy').fill('Nhập hai lần');
    await this.#bothHands(form, member);
    const [answer] = await Promise.all([
      this.#desk.page.waitForResponse((each) => each.url().endsWith('/doubles')),
      this.#desk.press('Bỏ phiếu này', form),
    ]);
    if (!answer.ok()) throw new Error(`the double stays: ${await answer.text()}`);
  }

  /** Two people put somebody else in the place of a typist; what the page answers is left to the test. */
  async replaceTypist(left: RegExp, came: string | RegExp, member: Counter): Promise<void> {
    const { main } = this.#desk;
    const form = this.#form('Thay người');
    if (!(await form.isVisible())) await main.getByText('Thay người nhập', { exact: true }).click();
    await this.#choose(form.getByLabel('Người nghỉ'), left);
    await this.#choose(form.getByLabel('Người thay'), came);
    await form.getByLabel('Vì sao thay người').fill('Bị ốm');
    await this.#bothHands(form, member);
    await this.#desk.press('Thay người', form);
  }

  async #choose(select: Locator, option: string | RegExp): Promise<void> {
    const value = await select.locator('option').filter({ hasText: option }).getAttribute('value');
    await select.selectOption(value ?? '');
  }

  /** The head and a member take away the forgotten code of somebody, who chooses the same anew. */
  async resetCode(whose: Counter, member: Counter): Promise<void> {
    const dialog = this.#desk.dialog('Mỗi người chọn một mã riêng');
    await this.#desk.press(`Quên mã: ${whose}`, dialog);
    await dialog.getByLabel('Vì sao cấp lại').fill('Quên mã');
    await this.#bothHands(dialog, member);
    await this.#desk.press('Bỏ mã cũ', dialog);
    await this.#desk.press(`Chọn mã: ${whose}`, dialog);
    await dialog.getByLabel('Mã mới', { exact: true }).fill(codes[whose]);
    await dialog.getByLabel('Gõ lại mã mới').fill(codes[whose]);
    await this.#desk.press('Lưu mã', dialog);
    await dialog.getByText(`${whose} đã có mã.`).waitFor();
  }

  /** Two people conclude on the ballot in doubt: the first choice, proposed by one and confirmed by the head. */
  async conclude(proposer: Counter): Promise<void> {
    await this.#desk.page.keyboard.press('1');
    await this.#oneHand('Đề xuất', proposer);
    await this.byHead('Xác nhận kết luận');
  }

  /** The same for a ballot on which the paper shows something else: the struck numbers as they stand there. */
  async concludeByHand(proposer: Counter, struck: readonly number[]): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Khác cả hai, ghi lại').check();
    await main.getByLabel('Số của các tên bị gạch, cách nhau bằng dấu cách').fill(struck.join(' '));
    await this.#oneHand('Đề xuất', proposer);
    await this.byHead('Xác nhận kết luận');
  }

  /** The result as the table has it: name, votes, share, ending. */
  result(): Promise<readonly string[]> {
    return this.#desk.main.getByRole('table').locator('tbody tr').allInnerTexts();
  }

  async #oneHand(verb: string, who: Counter): Promise<void> {
    const form = this.#form(verb);
    await form.getByLabel('Ai làm').selectOption({ label: who });
    await form.getByLabel(`Mã của ${who}`).fill(codes[who]);
    await this.#desk.press(verb, form);
  }

  /** The form that ends in this verb; a step may offer more than one. */
  #form(verb: string): Locator {
    const button = this.#desk.page.getByRole('button', { name: verb, exact: true });
    return this.#desk.main.locator('form').filter({ has: button });
  }
}
