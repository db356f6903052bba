import type { Desk } from './desk.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The drafting office as a person uses it. */
export class DraftPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins a draft from the desk of the office; its page opens. */
  async begin(kind: string, title: string): Promise<void> {
    const { page, main } = this.#desk;
    await page.goto('/drafts');
    await this.#desk.press('Lập dự thảo', main);
    const dialog = this.#desk.dialog('Lập dự thảo văn kiện');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: kind });
    await dialog.getByLabel('Tên văn kiện').fill(title);
    await this.#desk.press('Lập dự thảo', dialog);
    await this.#desk.heading(title).waitFor();
  }

  /** Chooses a file as the next version; `why` is left as it stands where it is not given. */
  async bring(
    file: { readonly name: string; readonly bytes: Uint8Array },
    why?: string,
  ): Promise<void> {
    const { page, main } = this.#desk;
    await main.getByRole('button', { name: /^Tải (?:tệp Word|bản mới) lên$/u }).click();
    if (why !== undefined) await main.getByLabel('Bản này khác gì, vì sao có').fill(why);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: file.name, mimeType: word, buffer: Buffer.from(file.bytes) });
  }

  /** Waits until the findings of a version stand beside its pages. */
  async waitForVersion(number: number): Promise<void> {
    const { main } = this.#desk;
    await main.getByText(`Bản ${number}:`, { exact: false }).first().waitFor();
    await main.getByRole('group', { name: 'Trang 1 trên' }).waitFor();
  }

  /** The sentences of the findings that are open. */
  async findings(): Promise<readonly string[]> {
    return this.#desk.main.locator('.finding-message').allInnerTexts();
  }

  /** The open findings: rule, weight and paragraphs. */
  async places(): Promise<
    readonly {
      readonly rule: string;
      readonly severity: string;
      readonly paragraphs: readonly number[];
    }[]
  > {
    const items = await this.#desk.main.locator('.findings > .finding').all();
    return Promise.all(
      items.map(async (item) => ({
        rule: (await item.getAttribute('data-rule')) ?? '',
        severity: (await item.getAttribute('data-severity')) ?? '',
        paragraphs: ((await item.getAttribute('data-paragraphs')) ?? '')
          .split(' ')
          .filter(Boolean)
          .map(Number),
      })),
    );
  }

  /** Lets the program repair what is mechanical. */
  async repair(): Promise<void> {
    await this.#desk.main.getByRole('button', { name: /^Sửa lỗi máy móc/u }).click();
  }

  /** What the page says was settled since the version before. */
  async fixed(): Promise<readonly string[]> {
    const { main } = this.#desk;
    const fold = main.getByRole('button', { name: /^Đã sửa được \d+ nhận xét/u });
    if ((await fold.count()) === 0) return [];
    await fold.click();
    return main.locator('.findings-fixed li').allInnerTexts();
  }

  /** Opens a finding by the start of its sentence. */
  async open(sentence: string | RegExp): Promise<void> {
    await this.#desk.main.getByRole('button', { name: sentence }).first().click();
  }

  /** What is marked on the pages now. */
  async marked(): Promise<string> {
    const marked = this.#desk.main.locator('.sheet-marked').first();
    await marked.waitFor();
    return marked.innerText();
  }

  async waitForStep(title: string | RegExp): Promise<void> {
    await this.#desk.heading(title, 2).waitFor();
  }
}
