import { codes, type Counter } from './counting-room.ts';
import type { Desk } from './desk.ts';

/** Two members sign that another one leads from now on; what the page answers is left to the test. */
export async function replaceHead(
  desk: Desk,
  given: { readonly came: Counter; readonly by: readonly Counter[]; readonly decision: string },
): Promise<void> {
  const dialog = desk.dialog('Thay trưởng ban');
  if (!(await dialog.isVisible()))
    await desk.page.getByRole('button', { name: 'Thay trưởng ban', exact: true }).click();
  await dialog.getByLabel('Trưởng ban mới').selectOption({ label: given.came });
  await dialog.getByLabel(/^Đại hội \(hội nghị\) biểu quyết/u).check();
  await dialog.getByLabel('Số, ngày của quyết định hoặc biên bản').fill(given.decision);
  await dialog.getByLabel('Vì sao thay trưởng ban').fill('Bị ốm');
  for (const [at, label] of ['Ai làm', 'Ủy viên cùng làm'].entries()) {
    const member = given.by[at] ?? given.came;
    await dialog.getByLabel(label).selectOption({ label: member });
    await dialog.getByLabel(`Mã của ${member}`).fill(codes[member]);
  }
  await desk.press('Thay trưởng ban', dialog);
}
