import { ok, type Result } from '@daihoi/domain/kernel';
import type { PaperPurpose } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import { checkCodeOf, readCheckCode, type CheckCodeRefusal } from '../check-code.ts';
import { isUntouched } from '../issue-paper.ts';
import type { IssuedPaperRow } from '../issued-paper-store.ts';
import type { RegisteredPaper } from '../register/paper-register.ts';

/** A paper of the register, and what it was made for: a demonstration proves nothing of an office. */
export interface Examined {
  readonly paper: RegisteredPaper;
  readonly purpose: PaperPurpose;
}

/**
 * What the register says of a code. `registered`: such a paper was issued, and says what the register says; whoever holds
 * the paper compares. `damaged`: the record itself no longer gives its code, so the register proves nothing.
 */
export type CodeFinding =
  ({ readonly verdict: 'registered' | 'damaged' } & Examined) | { readonly verdict: 'unknown' };

/** Looks up what somebody typed from the foot of a paper. */
export async function verifyCode(
  ports: Pick<Ports, 'read' | 'files'>,
  typed: string,
): Promise<Result<CodeFinding, CheckCodeRefusal>> {
  const codes = readCheckCode(typed);
  if (!codes.ok) return codes;
  const [row] = await ports.read.issuedPapers.byCheckCodes(codes.value);
  const examined = row && (await examine(ports, row));
  if (!examined) return ok({ verdict: 'unknown' });
  const { intact, ...found } = examined;
  return ok({ verdict: intact ? 'registered' : 'damaged', ...found });
}

/** Reads a paper of the register; `intact` when it still gives the digest and the code that were kept on the day of issue. */
export async function examine(
  ports: Pick<Ports, 'read' | 'files'>,
  row: IssuedPaperRow,
): Promise<(Examined & { readonly intact: boolean }) | undefined> {
  const { id, digest, checkCode, release } = row;
  const [paper, model] = await Promise.all([
    ports.read.paperRegister.byId(id),
    ports.read.issuedPapers.modelOf(id),
  ]);
  const purpose = release?.purpose ?? model?.purpose;
  if (!paper || purpose === undefined) return undefined;
  const same = model ? isUntouched(ports, model, digest) : row.docxHash === digest;
  return { paper, purpose, intact: same && checkCodeOf(digest) === checkCode };
}
