import type { Desk } from './desk.ts';

/** A consultation as one office uses it. */
export class CommentsPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Opens what the unit is asked, from the list. */
  async open(title: string): Promise<void> {
    const { page, main } = this.#desk;
    await page.goto('/comments');
    await main.getByRole('link', { name: title }).click();
    await this.#desk.heading(title).waitFor();
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.#desk.main.getByRole('tab', { name }).click();
  }

  /** Picks a passage by its number and writes about it, with the keyboard from there on. */
  async comment(paragraph: number, text: string): Promise<void> {
    const { page, main } = this.#desk;
    await main.getByRole('button', { name: `Góp ý đoạn ${paragraph}`, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('textarea[name=text]:focus').waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await page.keyboard.type('25');
    await page.keyboard.press('Control+Enter');
    await main.getByText('Đã ghi. Mã tra cứu').waitFor();
  }

  /** Keys a member's paper: name, telephone, passage, words, and the next one. */
  async key(paper: {
    readonly name: string;
    readonly paragraph: number;
    readonly text: string;
  }): Promise<void> {
    const { page, main } = this.#desk;
    const name = main.getByLabel('Họ tên trên phiếu');
    await name.focus();
    await page.keyboard.type(paper.name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(paper.paragraph));
    await page.keyboard.press('Tab');
    await page.keyboard.type(paper.text);
    await page.keyboard.press('Control+Enter');
    await main.getByText('Đã ghi. Mã tra cứu').waitFor();
    await page.locator('input[name=authorName]:focus').waitFor();
  }

  async meet(day: string, total: number, present: number): Promise<void> {
    const { main } = this.#desk;
    await main.getByLabel('Ngày họp').fill(day);
    await main.getByLabel('Tổng số đảng viên').fill(String(total));
    await main.getByLabel('Số người dự').fill(String(present));
    await this.#desk.press('Lưu cuộc họp', main);
    await main.getByText(`${present}/${total} người dự`).waitFor();
  }

  /** The words of what lies in the box. */
  async lines(): Promise<readonly string[]> {
    await this.#desk.main.locator('.box-item').first().waitFor();
    return this.#desk.main.locator('.box-item .comments-words').allInnerTexts();
  }
}
