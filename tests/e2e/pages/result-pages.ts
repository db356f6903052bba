import type { Locator } from 'playwright-core';
import type { Desk, Second } from './desk.ts';

/** One name on a ballot with the votes it got. */
export interface Votes {
  readonly name: string;
  readonly votes: number;
}

/** The minutes of a ballot as a person types them. */
export interface Minutes {
  readonly office: string;
  readonly convened: number;
  readonly seats: number;
  readonly issued: number;
  readonly valid: number;
  readonly list: readonly Votes[];
}

/** What is told of a person elected; the same for everybody where it does not matter. */
export interface Told {
  readonly sex: 'Nam' | 'Nữ';
  readonly birth: string;
  readonly post: string;
}

/** The part of a congress that holds its elections, and the forms that open from it. */
export class ResultPages {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The approved option: seats by office, names for those that have them. */
  async foresee(scheme: Readonly<Record<string, readonly [number, readonly string[]]>>) {
    await this.#desk.main.getByRole('link', { name: 'Phương án nhân sự' }).click();
    await this.#desk.heading('Phương án nhân sự').waitFor();
    for (const [office, [seats, names]] of Object.entries(scheme)) {
      const row = this.#desk.main.getByRole('group', { name: office, exact: true });
      await row.getByLabel('Số lượng').fill(String(seats));
      await row.getByLabel('Dự kiến, mỗi dòng một người').fill(names.join('\n'));
    }
    await this.#desk.press('Lưu phương án');
    await this.#offices.waitFor();
  }

  /** Offices that have no ballot yet, in the order of the page. */
  async openOffices(): Promise<readonly string[]> {
    const links = this.#offices.getByRole('link', { name: /^Nhập lần bầu thứ 1/u });
    const names = await links.allTextContents();
    return names.map((name) => name.replace(/^.*: /u, ''));
  }

  /** Opens the first ballot of an office and types its minutes; nothing is saved yet. */
  async type(minutes: Minutes): Promise<void> {
    const { main, page } = this.#desk;
    await this.#firstBallot(minutes.office).click();
    await this.#desk.heading(/^Bầu .*, lần bầu thứ 1$/u).waitFor();
    const figures = [
      ['Số được triệu tập', minutes.convened],
      ['Số có mặt khi bầu', minutes.issued],
      ['Số lượng cần bầu', minutes.seats],
      ['Số phiếu phát ra', minutes.issued],
      ['Số phiếu thu về', minutes.issued],
      ['Số phiếu hợp lệ', minutes.valid],
      ['Số phiếu không hợp lệ', minutes.issued - minutes.valid],
    ] as const;
    for (const [label, figure] of figures)
      await main.getByLabel(label, { exact: true }).fill(String(figure));
    for (const [index, { name, votes }] of minutes.list.entries()) {
      const n = String(index + 1);
      const row = main.getByLabel(`Họ và tên người thứ ${n}`, { exact: true });
      if ((await row.count()) === 0) await this.#desk.press('Thêm một người');
      await row.fill(name);
      await main.getByLabel(`Số phiếu của người thứ ${n}`, { exact: true }).fill(String(votes));
    }
    await page.keyboard.press('Tab');
  }

  async change(label: string, figure: number): Promise<void> {
    const field = this.#desk.main.getByLabel(label, { exact: true });
    await field.fill(String(figure));
    await field.blur();
  }

  /** What the form says of the figures typed. */
  get verdict(): Locator {
    return this.#desk.main.getByRole('complementary').filter({
      has: this.#desk.heading('Kết quả theo số liệu này', 2),
    });
  }

  /** Saves the first ballot of an office, and waits until the page counts it. */
  async save(office: string): Promise<void> {
    await this.#desk.press('Lưu biên bản');
    await this.#offices.waitFor();
    await this.#firstBallot(office).waitFor({ state: 'detached' });
  }

  /** Tries to save what contradicts itself, and gives the sentences that refuse it. */
  async refusedSave(): Promise<string> {
    await this.#desk.press('Lưu biên bản');
    const alert = this.#desk.main.getByRole('alert').first();
    await alert.waitFor();
    return alert.innerText();
  }

  /** Completes the people of an office of whom something is unknown. */
  async complete(office: string, told: (name: string) => Told): Promise<void> {
    const link = this.#offices.getByRole('link', {
      name: new RegExp(`^còn thiếu lý lịch \\d+ người ?: ${office}$`, 'u'),
    });
    await link.click();
    await this.#desk.heading(/^Người trúng cử: /u).waitFor();
    const cards = this.#desk.main.getByRole('group');
    for (const card of await cards.all()) await this.#fill(card, told);
    await this.#desk.press(/^Lưu \d+ người$/u);
    await this.#offices.waitFor();
    await link.waitFor({ state: 'detached' });
  }

  /** Offices whose people are not completely known. */
  async incompleteOffices(): Promise<readonly string[]> {
    const links = this.#offices.getByRole('link', { name: /^còn thiếu lý lịch/u });
    const names = await links.allTextContents();
    return names.map((name) => name.replace(/^.*: /u, ''));
  }

  /** Ratifies everything, signed and confirmed by a second person. */
  async ratify(signer: { readonly post: string; readonly name: string }, second: Second) {
    const panel = this.#desk.page.getByRole('region', { name: 'Quyết định của cấp trên' });
    await this.#desk.press('Ra quyết định', panel);
    const dialog = this.#desk.dialog('Quyết định của cấp trên');
    await dialog.getByLabel('Họ và tên người ký').fill(signer.name);
    await dialog.getByLabel('Chức vụ người ký').fill(signer.post);
    await this.#desk.press('Đến bước xác nhận', dialog);
    await this.#desk.confirm(/^Ra quyết định: /u, 'Ra quyết định', second);
  }

  async #fill(card: Locator, told: (name: string) => Told): Promise<void> {
    const name =
      (await card.locator('legend').evaluate((legend) => legend.firstChild?.textContent)) ?? '';
    const person = told(name);
    await card.getByLabel('Giới tính').selectOption({ label: person.sex });
    await card.getByLabel('Ngày sinh').fill(person.birth);
    await card.getByLabel('Dân tộc').fill('Kinh');
    await card.getByLabel('Chuyên môn').selectOption({ label: 'Đại học' });
    await card.getByLabel('Lý luận chính trị').selectOption({ label: 'Cao cấp, cử nhân' });
    await card.getByLabel('Chức vụ hiện nay').fill(person.post);
  }

  #firstBallot(office: string): Locator {
    return this.#offices.getByRole('link', {
      name: new RegExp(`^Nhập lần bầu thứ 1 ?: ${office}$`, 'u'),
    });
  }

  get #offices(): Locator {
    return this.#desk.main.getByRole('table', { name: 'Kết quả bầu cử' });
  }
}
