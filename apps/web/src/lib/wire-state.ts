import { congressStates, type CongressState } from '@daihoi/domain/congress';

/** The state that the wire names; undefined for none, or for one that this page does not know yet. */
export function wireState(raw: string | null): CongressState | undefined {
  return congressStates.find((state) => state === raw);
}
