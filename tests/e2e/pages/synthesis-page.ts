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
      await this.#until(async () => (await here.innerText()) !== name, 'another passage is open');
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
      await this.#until(async () => (await place.innerText()) !== before, 'the list counts it');
    }
  }

  /** The list is read again after each group: only then is its first proposal the next one. */
  async #group(): Promise<void> {
    const { main } = this.#desk;
    const waiting = main.locator('[data-proposal]');
    await waiting.first().waitFor();
    const before = await waiting.count();
    await main.getByRole('button', { name: 'Lập nhóm', exact: true }).first().click();
    await this.#until(async () => (await waiting.count()) !== before, 'the proposal is gone');
  }

  async #answer(outcome: string): Promise<void> {
    const { main } = this.#desk;
    await main.getByRole('button', { name: 'Trả lời', exact: true }).first().click();
    await main.getByLabel(outcome, { exact: true }).check();
    await this.#desk.press('Lưu câu trả lời', main);
    await main.getByLabel(outcome, { exact: true }).waitFor({ state: 'detached' });
  }

  async #until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    for (let tenths = 0; tenths < 150; tenths += 1) {
      if (await isSo()) return;
      await this.#desk.page.waitForTimeout(100);
    }
    throw new Error(`waited in vain until ${what}`);
  }
}
