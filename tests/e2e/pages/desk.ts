import { readFileSync } from 'node:fs';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import type { Door } from '../support/house.ts';

export type Room =
  | 'Việc hôm nay'
  | 'Toàn cảnh'
  | 'Tổ chức'
  | 'Đại hội'
  | 'Báo cáo'
  | 'Quy định'
  | 'Nhật ký'
  | 'Quản trị';

/** How a window looks at the house. */
export interface Look {
  readonly lang: 'vi' | 'en';
  readonly width?: number;
}

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
    page.setDefaultTimeout(30_000);
  }

  /** Opens the sign-in page in a window of its own. */
  static async open(browser: Browser, house: Door, look: Look = { lang: 'vi' }): Promise<Desk> {
    const desk = await Desk.#window(browser, { look, baseURL: house.address() });
    await desk.page.goto('/sign-in');
    return desk;
  }

  static async #window(
    browser: Browser,
    { look, ...place }: { readonly look: Look } & BrowserContextOptions,
  ): Promise<Desk> {
    const { lang, width = 1366 } = look;
    const context = await browser.newContext({
      ...place,
      locale: 'vi-VN',
      viewport: { width, height: 768 },
    });
    await context.addInitScript(`localStorage.setItem('daihoi.lang', '${lang}')`);
    return new Desk(context, await context.newPage());
  }

  /** Another window of the same person, with another look. */
  async again(look: Look): Promise<Desk> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('the browser is gone');
    const storageState = await this.#context.storageState();
    const baseURL = new URL(this.page.url()).origin;
    return Desk.#window(browser, { look, storageState, baseURL });
  }

  /** Opens a window and signs in with user name and password. */
  static async of(browser: Browser, house: Door, username: string): Promise<Desk> {
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

  /** Opens an address and waits until everything on it is there. */
  async show(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'networkidle' });
    await this.page.getByRole('heading').first().waitFor();
  }

  /** Where a link of the page leads. */
  async addressOf(name: string | RegExp): Promise<string> {
    const link = this.main.getByRole('link', { name }).first();
    return (await link.getAttribute('href')) ?? '';
  }

  /** What is written on everything that can be pressed or filled in, and on all headings. */
  labels(): Promise<readonly string[]> {
    const named = 'button, a, label, legend, th, h1, h2, h3, summary, [aria-label], [placeholder]';
    return this.page
      .locator(named)
      .evaluateAll((all) =>
        all
          .filter((each) => each.closest('[lang="en"]') === null)
          .flatMap((each) => [
            each.textContent,
            each.getAttribute('aria-label') ?? '',
            each.getAttribute('placeholder') ?? '',
          ]),
      );
  }

  /** Presses Tab until what carries the name has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    const wanted = this.page
      .getByRole('link', { name, exact: true })
      .or(this.page.getByRole('button', { name, exact: true }))
      .or(this.page.getByLabel(name, { exact: true }))
      .and(this.page.locator(':focus'));
    for (let presses = 0; presses < 150; presses += 1) {
      if ((await wanted.count()) > 0) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${String(name)}`);
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
