import type { FreshDatabase } from '../database/index.ts';
import type { Wire } from '../province/wire.ts';
import { ResultWalk } from './result-walk.ts';

/**
 * The congress of a commune in its formal session, everybody there: approved by its superior, the names of its committee
 * foreseen. `xa` is its office, `huyen` the board above it.
 */
export async function sittingCongress(
  { wire, database }: { readonly wire: Wire; readonly database: FreshDatabase },
  names: readonly string[],
): Promise<ResultWalk> {
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  const congress = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await congress.approved();
  await congress.foresee(names);
  await congress.move('convene', '2020-05-10');
  await congress.attend();
  await congress.move('openFormal', '2020-05-20');
  return congress;
}
