import type { Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { IssuedPaperRow } from './issued-paper-store.ts';

/** The page that checks papers; its address stands at the foot of every paper of an installation with a public address. */
const checkingPage = '/verify';

/** Where a paper that is issued now sends whoever wants to check it. */
export function printedAddressOf({
  publicAddress,
}: Pick<Ports, 'publicAddress'>): string | undefined {
  return publicAddress === undefined ? undefined : `${publicAddress}${checkingPage}`;
}

/** The frozen paper with what is printed at its foot alone: the code, and where to check it. */
export function printedPaper(
  model: Paper,
  { checkCode, printedAddress }: Pick<IssuedPaperRow, 'checkCode' | 'printedAddress'>,
): Paper {
  const verifyAt = printedAddress === undefined ? {} : { verifyAt: printedAddress };
  return { ...model, foot: { ...model.foot, checkCode, ...verifyAt } };
}
