import type { Desk } from './desk.ts';

/** Toàn cảnh, and the figures that open from it. */
export class BoardPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async open(): Promise<void> {
    await this.#desk.go('Toàn cảnh');
    await this.#desk.heading('Toàn cảnh').waitFor();
    await this.#table.waitFor();
  }

  /** The sentence at the head, as it is read aloud: "Đến 31/7/2020, 811 trên 811 …". */
  async sentence(): Promise<string> {
    const said = await this.#desk.main.getByRole('paragraph').first().textContent();
    return (said ?? '').replaceAll(/\s+/gu, ' ');
  }

  /** One figure of the table as it is read aloud: "9 trên 19 …". */
  async figure(level: string, figure: string): Promise<string> {
    const row = this.#table.getByRole('row').filter({
      has: this.#desk.page.getByRole('rowheader', { name: level, exact: true }),
    });
    const link = row.getByRole('link', { name: new RegExp(`^${figure}: `, 'u') });
    return ((await link.textContent()) ?? '').replaceAll(/\s+/gu, ' ');
  }

  /** Opens those that remain, and gives the names listed. */
  async openRemaining(): Promise<readonly string[]> {
    const { main } = this.#desk;
    await main
      .getByRole('link', { name: /^\d+ đảng bộ cấp trên trực tiếp cơ sở$/u })
      .first()
      .click();
    await this.#desk.heading(/^Còn lại/u).waitFor();
    const links = main.getByRole('table').getByRole('link');
    await links.first().waitFor();
    return links.allTextContents();
  }

  get #table() {
    return this.#desk.main.getByRole('table', { name: 'Tiến độ theo cấp' });
  }
}
