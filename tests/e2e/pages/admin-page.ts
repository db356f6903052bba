import type { Desk } from './desk.ts';

/** Quản trị: the day that stands for today in the demonstration. */
export class AdminPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async moveDay(day: string): Promise<void> {
    const { main } = this.#desk;
    await this.#desk.go('Quản trị');
    await main.getByRole('tab', { name: 'Bản trình diễn' }).click();
    await main.getByLabel('Hôm nay là ngày').fill(day);
    await this.#desk.press('Chuyển ngày', main);
    await main.getByText(`Đã chuyển sang ngày ${day}.`).waitFor();
  }
}
