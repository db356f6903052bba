import type { Counter } from './counting-room.ts';
import type { Desk } from './desk.ts';
import { fillTwoHands } from './two-hands.ts';

/** Two members sign that another one leads from now on; what the page answers is left to the test. */
export async function replaceHead(
  desk: Desk,
  given: {
    readonly came: Counter;
    readonly by: readonly [Counter, Counter];
    readonly decision: string;
  },
): Promise<void> {
  const dialog = desk.dialog('Thay trưởng ban');
  if (!(await dialog.isVisible()))
    await desk.page.getByRole('button', { name: 'Thay trưởng ban', exact: true }).click();
  await dialog.getByLabel('Trưởng ban mới').selectOption({ label: given.came });
  await dialog.getByLabel(/^Đại hội \(hội nghị\) biểu quyết/u).check();
  await dialog.getByLabel('Số, ngày của quyết định hoặc biên bản').fill(given.decision);
  await dialog.getByLabel('Vì sao thay trưởng ban').fill('Bị ốm');
  await fillTwoHands(dialog, given.by);
  await desk.press('Thay trưởng ban', dialog);
}
