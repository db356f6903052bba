import { unitRoutes } from '@daihoi/contract/organisation';
import { call } from '../api/call.ts';
import type { ShellUnit } from '../components/shell/shell-view.ts';

/** The headings over the units around one's own. */
export interface NearNames {
  readonly path: string;
  readonly near: string;
  readonly below: string;
}

/** The way from the Centre down to a unit, the units beside it under the same superior, and those right under it. */
export async function unitsNear(unitId: string, names: NearNames): Promise<readonly ShellUnit[]> {
  const page = await call(unitRoutes.show, { params: { unitId } });
  if (!page.ok) return [];
  const { unit, line, children } = page.value;
  const superior = unit.parentId;
  const beside =
    superior === null
      ? undefined
      : await call(unitRoutes.children, { params: { unitId: superior } });
  const siblings = beside?.ok ? beside.value.children.filter((each) => each.id !== unit.id) : [];
  return [
    ...group(names.path, line),
    ...group(names.near, siblings),
    ...group(names.below, children),
  ];
}

function group(
  heading: string,
  units: readonly { readonly id: string; readonly fullName: string }[],
): readonly ShellUnit[] {
  return units.map(({ id, fullName }, index) => ({
    id,
    name: fullName,
    ...(index === 0 ? { group: heading } : {}),
  }));
}
