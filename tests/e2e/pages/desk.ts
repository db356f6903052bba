import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { House } from '../support/house.ts';

export type Room =
  | 'Việc hôm nay'
  | 'Toàn cảnh'
  | 'Tổ chức'
  | 'Đại hội'
  | 'Báo cáo'
  | 'Quy định'
  | 'Nhật ký'
  | 'Quản trị';

/** Who confirms an act that needs two. */
export interface Second {
  readonly username: string;
  readonly password: string;
}

/** One person at one computer: signed in, going from room to room. */
export class Desk {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(15_000);
  }

  /** Opens the sign-in page in a window of its own. */
  static async open(browser: Browser, house: House): Promise<Desk> {
    const context = await browser.newContext({
      baseURL: house.address(),
      locale: 'vi-VN',
      viewport: { width: 1366, height: 768 },
    });
    const desk = new Desk(context, await context.newPage());
    await desk.page.goto('/sign-in');
    return desk;
  }

  /** Opens a window and signs in with user name and password. */
  static async of(browser: Browser, house: House, username: string): Promise<Desk> {
    const desk = await Desk.open(browser, house);
    await desk.page.getByLabel('Tên đăng nhập').fill(username);
    await desk.page.getByLabel('Mật khẩu', { exact: true }).fill(house.password);
    await desk.press('Đăng nhập');
    await desk.page.getByRole('navigation', { name: 'Các phòng' }).first().waitFor();
    return desk;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  heading(name: string | RegExp, level = 1): Locator {
    return this.page.getByRole('heading', { name, level });
  }

  /** Goes to a room by its name at the left. */
  async go(room: Room): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Các phòng' })
      .getByRole('link', { name: room, exact: true })
      .click();
  }

  /** Presses a button by its name, inside a part of the page if one is given. */
  async press(name: string | RegExp, within: Locator = this.page.locator('body')): Promise<void> {
    await within.getByRole('button', { name, exact: true }).click();
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name }).or(this.page.getByRole('alertdialog', { name }));
  }

  /** The second person confirms an act that cannot be undone. */
  async confirm(title: RegExp, verb: string, second: Second): Promise<void> {
    const dialog = this.dialog(title);
    await dialog.getByLabel('Tên đăng nhập của người thứ hai').fill(second.username);
    await dialog.getByLabel('Mật khẩu của người thứ hai').fill(second.password);
    await this.press(verb, dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  /** Follows a link to a file and gives its bytes. */
  async download(link: Locator): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await download.path())),
    };
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
