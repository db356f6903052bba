import type { Browser } from 'playwright-core';
import { CountingRoom } from '../pages/counting-room.ts';
import type { Desk } from '../pages/desk.ts';
import { openChromium } from './chromium.ts';
import { openHouse, type House } from './house.ts';
import { openedCongress } from './opened-congress.ts';

/** A congress in session with the way into its counting room, in a house and a browser of its own. */
export interface OpenedRoom {
  readonly house: House;
  readonly browser: Browser;
  readonly unit: Desk;
  readonly room: CountingRoom;
  /** Throws all of it away. */
  close(): Promise<void>;
}

export async function openRoom(): Promise<OpenedRoom> {
  const [house, browser] = await Promise.all([openHouse(), openChromium()]);
  const unit = await openedCongress(browser, house);
  async function close(): Promise<void> {
    await browser.close();
    await house.close();
  }
  return { house, browser, unit, room: new CountingRoom(unit), close };
}
