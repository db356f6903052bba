import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';

/** Tổng hợp ý kiến góp ý, as the office that answers uses it. */
export class SynthesisPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Makes a group of every proposal, answers every group alike, and goes on by keys until nothing is left on any passage. */
  async answerEverything(outcome: string): Promise<void> {
    const { main, page } = this.#desk;
    const ready = this.#desk.heading('Kết thúc lấy ý kiến và gửi trả lời', 2);
    const here = main.locator('.synthesis-here-name');
    for (let turn = 0; turn < 40; turn += 1) {
      await this.#finishPlace(outcome);
      if ((await ready.count()) > 0) break;
      await this.#desk.heading('Tổng hợp ý kiến góp ý').click();
      const name = await here.innerText();
      await page.keyboard.press('l');
      await this.#untilOther(here, name);
    }
    await ready.waitFor();
  }

  /** Works at the passage that is open until the list says that it is done. */
  async #finishPlace(outcome: string): Promise<void> {
    const place = this.#desk.main.locator('.synthesis-place[aria-current="true"]');
    for (;;) {
      const before = await place.innerText();
      if (before.includes('xong')) return;
      await (before.includes('chờ xếp') ? this.#group() : this.#answer(outcome));
      await this.#untilOther(place, before);
    }
  }

  #group(): Promise<void> {
    const { main } = this.#desk;
    return main.getByRole('button', { name: 'Lập nhóm', exact: true }).first().click();
  }

  async #answer(outcome: string): Promise<void> {
    const { main } = this.#desk;
    await main.getByRole('button', { name: 'Trả lời', exact: true }).first().click();
    await main.getByLabel(outcome, { exact: true }).check();
    await this.#desk.press('Lưu câu trả lời', main);
  }

  /** Waits until something says other words than before. */
  async #untilOther(place: Locator, before: string): Promise<void> {
    for (let tenths = 0; tenths < 150; tenths += 1) {
      if ((await place.innerText()) !== before) return;
      await this.#desk.page.waitForTimeout(100);
    }
    throw new Error(`nothing changed after: ${before}`);
  }
}
