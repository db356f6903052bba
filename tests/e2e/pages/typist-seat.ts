import { keysOfNumbers } from '../../support/counting/keys-of-ballot.ts';
import type { Desk } from './desk.ts';

/** The place where a typist keys ballots, from sitting there to leaving it. */
export class TypistSeat {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Keys ballots until the box is done; at the end of a bundle Enter goes on. `before` were keyed already. */
  async key(ballots: readonly KeyedBallot[], before = 0): Promise<void> {
    for (const [at, ballot] of ballots.entries()) {
      const place = before + at;
      if (place > 0 && place % 25 === 0) await this.#nextBundle(place / 25 + 1);
      await this.keySome([ballot]);
    }
    await this.#desk.heading(/^Hết tập/u).waitFor();
  }

  /** Keys ballots one after the other: numbers, each of which ends by itself, and Enter at the end. */
  async keySome(ballots: readonly KeyedBallot[]): Promise<void> {
    const { keyboard } = this.#desk.page;
    const names = await this.#desk.page.locator('.keying-names li').count();
    for (const { struck, asks = false } of ballots) {
      if (asks) {
        await keyboard.press('F8');
        await this.#desk.page.getByText('Phiếu này có gì cần ban kiểm phiếu xem?').waitFor();
        await keyboard.press('1');
      }
      for (const key of keysOfNumbers(struck, names)) await keyboard.press(key);
    }
  }

  /** From the first ballot of the next bundle back to the last one of this, and forth again: it stands as it was keyed. */
  async backOverBorder(bundle: number): Promise<void> {
    const { keyboard } = this.#desk.page;
    await this.#nextBundle(bundle + 1);
    await keyboard.press('Control+z');
    const last = `Tập ${String(bundle).padStart(2, '0')}, phiếu 25`;
    await this.#desk.heading(new RegExp(`^${last}`, 'u')).waitFor();
    await keyboard.press('Enter');
    await this.#desk.heading(/^Hết tập/u).waitFor();
  }

  async #nextBundle(bundle: number): Promise<void> {
    await this.#desk.heading(/^Hết tập/u).waitFor();
    await this.#desk.page.keyboard.press('Enter');
    await this.#desk
      .heading(new RegExp(`^Tập ${String(bundle).padStart(2, '0')}, phiếu 01$`, 'u'))
      .waitFor();
  }

  /** How many of the typist's ballots are saved, as the foot line says; a driver keys faster than a busy machine saves. */
  async waitForSaved(ballots: number): Promise<void> {
    const saved = this.#desk.page.getByText(`Đã ghi ${String(ballots)} phiếu`);
    await saved.waitFor({ timeout: 30_000 + ballots * 500 });
  }

  async leaveSeat(): Promise<void> {
    await this.#desk.page.keyboard.press('Escape');
    await this.#desk.heading(/nhập|nghi vấn/u).waitFor();
  }
}

/** One ballot as a typist keys it; `asks` presses F8 and takes the first question. */
export interface KeyedBallot {
  readonly struck: readonly number[];
  readonly asks?: boolean;
}
