import type { Locator } from 'playwright-core';
import type { Desk, Second } from './desk.ts';

/** Báo cáo: from a draft to the paper that was issued. */
export class ReportsPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async draft(asOf: string): Promise<void> {
    await this.#desk.go('Báo cáo');
    await this.#desk.press('Lập báo cáo', this.#desk.main);
    const dialog = this.#desk.dialog('Lập báo cáo tiến độ');
    await dialog.getByLabel('Số liệu tính đến ngày').fill(asOf);
    await this.#desk.press('Lập báo cáo', dialog);
    await this.#desk.heading(`Báo cáo tiến độ, tính đến ${asOf}`).waitFor();
  }

  /** Adds a sentence to the weak points and saves the words. */
  async addWeakPoint(sentence: string): Promise<void> {
    const { main } = this.#desk;
    const field = main.getByLabel('Hạn chế, nguyên nhân');
    await field.fill(`${await field.inputValue()}\n${sentence}`);
    await this.#desk.press('Lưu lời văn', main);
    await this.paper.getByText(sentence).waitFor();
  }

  get paper(): Locator {
    return this.#desk.main.getByRole('article', { name: 'Bản báo cáo' });
  }

  async issue(signer: { readonly post: string; readonly name: string }, second: Second) {
    await this.#desk.press('Ban hành báo cáo', this.#desk.main);
    const dialog = this.#desk.dialog('Ban hành báo cáo');
    await dialog.getByLabel('Chức vụ người ký').fill(signer.post);
    await dialog.getByLabel('Họ và tên người ký').fill(signer.name);
    await this.#desk.press('Tiếp tục', dialog);
    await this.#desk.confirm(/^Ban hành báo cáo tiến độ/u, 'Ban hành báo cáo', second);
    await this.#desk.main.getByText('Đã ban hành').first().waitFor();
  }

  word(): Locator {
    return this.#desk.main.getByRole('link', { name: 'Tải .docx' });
  }
}
