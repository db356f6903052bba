import type { Locator } from 'playwright-core';
import { codes, type Counter } from './counting-room.ts';
import type { Desk } from './desk.ts';

/** Any two of the committee choose themselves and type their codes. */
export async function fillTwoHands(
  form: Locator,
  [first, second]: readonly [Counter, Counter],
): Promise<void> {
  await form.getByLabel('Ai làm').selectOption({ label: first });
  await form.getByLabel(`Mã của ${first}`).fill(codes[first]);
  await form.getByLabel('Ủy viên cùng làm').selectOption({ label: second });
  await form.getByLabel(`Mã của ${second}`).fill(codes[second]);
}

/** Two members open the seal by a decision, as they do where the head of that time has left. */
export async function openSeal(
  desk: Desk,
  given: { readonly by: readonly [Counter, Counter]; readonly decision: string },
): Promise<void> {
  await desk.press('Mở niêm phong', desk.main);
  const dialog = desk.dialog('Mở niêm phong');
  await dialog.getByLabel('Căn cứ, lý do').fill(given.decision);
  await fillTwoHands(dialog, given.by);
  await desk.press('Mở niêm phong', dialog);
}
