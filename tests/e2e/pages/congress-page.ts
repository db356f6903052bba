import type { Locator } from 'playwright-core';
import type { ChosenFile } from '../support/sample-files.ts';
import type { Desk, Second } from './desk.ts';

/** The page of one congress: next step, plan, dossier, attendance. */
export class CongressPage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The one next step stands there. */
  async waitForStep(title: string): Promise<void> {
    await this.#desk.heading(title, 2).waitFor();
  }

  async plan(from: string, to: string): Promise<void> {
    const part = this.#part('Kế hoạch');
    await this.#desk.press('Sửa kế hoạch', part);
    await part.getByLabel('Ngày bắt đầu').fill(from);
    await part.getByLabel('Ngày kết thúc').fill(to);
    await this.#desk.press('Lưu kế hoạch', part);
    await part.getByRole('button', { name: 'Sửa kế hoạch' }).waitFor();
  }

  /** The unit's own step on a day: the button of the next step, then the same verb in the dialog. */
  async move(verb: string, title: string, on: string): Promise<void> {
    await this.#desk.press(verb, this.#desk.main);
    const dialog = this.#desk.dialog(title);
    await dialog.getByLabel('Ngày', { exact: true }).fill(on);
    await this.#desk.press(verb, dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  async attend(convened: number, present: number): Promise<void> {
    const part = this.#part('Triệu tập và có mặt');
    await this.#desk.press('Ghi số liệu', part);
    await part.getByLabel('Số được triệu tập').fill(String(convened));
    await part.getByLabel('Số có mặt').fill(String(present));
    await this.#desk.press('Lưu số liệu', part);
    await part.getByText(`triệu tập ${String(convened)}, có mặt ${String(present)}`).waitFor();
  }

  /** Names of required papers that are not there. */
  async missingPapers(dossier: Dossier): Promise<readonly string[]> {
    const buttons = this.#part(dossier).getByRole('button', { name: /^Tải lên: /u });
    await buttons.first().waitFor();
    const labels = await buttons.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
    return labels.map((label) => label.replace('Tải lên: ', ''));
  }

  /** Names of papers that nobody has given a verdict on or that may be judged again. */
  async judgeablePapers(dossier: Dossier): Promise<readonly string[]> {
    const buttons = this.#part(dossier).getByRole('button', { name: /^Đạt: /u });
    await buttons.first().waitFor();
    const labels = await buttons.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
    return labels.map((label) => label.replace('Đạt: ', ''));
  }

  /** Chooses a file for a paper and waits until it stands there. */
  async upload(dossier: Dossier, paper: string, file: ChosenFile): Promise<void> {
    await this.#choose('Tải lên', { dossier, paper, file });
    await this.paperLink(dossier, paper).waitFor();
  }

  async replace(dossier: Dossier, paper: string, file: ChosenFile): Promise<void> {
    await this.#choose('Thay bản khác', { dossier, paper, file });
    const row = this.#part(dossier).getByRole('listitem').filter({ hasText: paper });
    await row.getByRole('button', { name: /^Bản trước/u }).waitFor();
  }

  /** Chooses a file that is refused, and gives the sentence; the form is put away again. */
  async refusedUpload(dossier: Dossier, paper: string, file: ChosenFile): Promise<string> {
    await this.#choose('Tải lên', { dossier, paper, file });
    const part = this.#part(dossier);
    const sentence = await part.getByRole('alert').innerText();
    await this.#desk.press('Dừng lại', part);
    return sentence;
  }

  paperLink(dossier: Dossier, paper: string): Locator {
    return this.#part(dossier).getByRole('link', { name: paper, exact: true });
  }

  async accept(dossier: Dossier, paper: string): Promise<void> {
    const part = this.#part(dossier);
    await part.getByRole('button', { name: `Đạt: ${paper}`, exact: true }).click();
    await part.getByRole('button', { name: `Xem xét lại: ${paper}`, exact: true }).waitFor();
  }

  async remark(dossier: Dossier, paper: string, words: string): Promise<void> {
    const part = this.#part(dossier);
    await this.#desk.press(`Góp ý: ${paper}`, part);
    await part.getByLabel(`Góp ý cho ${paper}`).fill(words);
    await this.#desk.press('Ghi góp ý', part);
    await part.getByRole('paragraph').filter({ hasText: words }).waitFor();
  }

  async answer(dossier: Dossier, words: string): Promise<void> {
    const part = this.#part(dossier);
    await this.#desk.press('Trả lời góp ý', part);
    await part.getByRole('textbox', { name: 'Trả lời' }).fill(words);
    await this.#desk.press('Gửi trả lời', part);
    await part.getByRole('paragraph').filter({ hasText: words }).waitFor();
  }

  /** Signs the notice of approval, and a second person confirms. */
  async approve(signer: { readonly post: string; readonly name: string }, second: Second) {
    await this.#desk.press('Ra thông báo duyệt', this.#desk.main);
    const dialog = this.#desk.dialog('Ký thông báo duyệt đại hội');
    await dialog.getByLabel('Chức vụ người ký').fill(signer.post);
    await dialog.getByLabel('Họ và tên người ký').fill(signer.name);
    await this.#desk.press('Chuyển sang xác nhận', dialog);
    await this.#desk.confirm(/^Duyệt /u, 'Ra thông báo duyệt', second);
  }

  /** The numbered papers that came of it, newest first, as links to their Word files. */
  issued(title: string): Locator {
    const side = this.#desk.main.getByRole('complementary');
    const paper = side.getByRole('listitem').filter({ hasText: title });
    return paper.getByRole('link', { name: /bản Word$/u });
  }

  async #choose(
    verb: string,
    { dossier, paper, file }: { dossier: Dossier; paper: string; file: ChosenFile },
  ): Promise<void> {
    const part = this.#part(dossier);
    await this.#desk.press(`${verb}: ${paper}`, part);
    await part.getByLabel(`Tệp cho ${paper}`).setInputFiles(file);
  }

  #part(name: string): Locator {
    return this.#desk.page.getByRole('region', { name, exact: true });
  }
}

export type Dossier = 'Hồ sơ duyệt đại hội' | 'Hồ sơ kết quả';
