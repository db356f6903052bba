import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';

/** The attendance register of a congress. */
export class RegisterPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Pastes people, one a line, and waits until the last of them is there. */
  async paste(lines: readonly string[], last: string): Promise<void> {
    const { page } = this.#desk;
    await this.#desk.press('Ghi thêm người', this.#desk.main);
    const dialog = this.#desk.dialog('Ghi người vào danh sách triệu tập');
    await dialog.getByLabel('Danh sách', { exact: true }).fill(lines.join('\n'));
    for (const namesake of await dialog.getByRole('checkbox').all()) await namesake.check();
    await dialog.getByRole('button', { name: `Ghi ${String(lines.length)} người` }).click();
    await page.getByRole('row').filter({ hasText: last }).waitFor();
  }

  /** Chooses a file with a list, as .csv, in the dialog that adds people; gives the dialog. */
  async choose(name: string, lines: readonly string[]): Promise<Locator> {
    const dialog = this.#desk.dialog('Ghi người vào danh sách triệu tập');
    if (!(await dialog.isVisible())) await this.#desk.press('Ghi thêm người', this.#desk.main);
    const buffer = Buffer.from(lines.join('\r\n'), 'utf8');
    const file = { name, mimeType: 'text/csv', buffer };
    await dialog.locator('input[type=file]').setInputFiles(file);
    return dialog;
  }

  /** Finds somebody as the desk at the door does: types and presses Enter. */
  async comesIn(typed: string): Promise<void> {
    const box = this.#desk.page.getByLabel('Tìm người');
    await box.fill(typed);
    await box.press('Enter');
  }

  row(name: string): Locator {
    return this.#desk.main.getByRole('row').filter({ hasText: name });
  }

  async away(name: string, reason?: string): Promise<void> {
    const row = this.row(name);
    await this.#desk.press('Vắng', row);
    const how = row.getByLabel(`Cách tính khi vắng: ${name}`);
    await how.waitFor();
    if (reason !== undefined) await how.selectOption({ label: reason });
  }

  /** Everybody whom nobody has looked for yet is here. */
  async markRest(n: number): Promise<void> {
    await this.#desk.press(`Ghi có mặt cả ${String(n)} người chưa điểm danh`, this.#desk.main);
    const dialog = this.#desk.dialog('Ghi có mặt cho mọi người chưa điểm danh');
    await this.#desk.press('Ghi có mặt', dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  /** The sentence at the head: convened, base, and where people are. */
  figures(words: string | RegExp): Locator {
    return this.#desk.page.locator('.page-head-sentence').filter({ hasText: words });
  }
}
