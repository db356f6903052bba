import { issuedKinds } from '@daihoi/contract/issuing';

/** The words of a kind of paper; a kind that came later still has some. */
export function kindKey(kind: string): `kind.${(typeof issuedKinds)[number] | 'other'}` {
  return `kind.${issuedKinds.find((each) => each === kind) ?? 'other'}`;
}
