import { err, ok, type Result } from '@daihoi/domain/kernel';
import { issueChallenge, type IssuedChallenge } from '../../challenge/index.ts';
import type { Secrets } from '../../people/secrets.ts';
import type { Ports } from '../../ports/ports.ts';
import { checkPageOpen, type PageClosed } from './check-page-open.ts';
import { findPage, type FoundPage, type NoSuchPage, type WhichPage } from './find-page.ts';

/** A challenge of one page opens that page alone. */
export function purposeOf({ kind, code }: Pick<FoundPage, 'kind' | 'code'>): string {
  return `comment:${kind}:${code}`;
}

/** Hands out a challenge for a page while it takes comments. */
export async function askChallenge(
  ports: Pick<Ports, 'read' | 'clock'>,
  secrets: Pick<Secrets, 'newToken' | 'keyedHash'>,
  { bits, ...which }: WhichPage & { readonly bits: number },
): Promise<Result<IssuedChallenge, NoSuchPage | PageClosed>> {
  const found = await findPage(ports.read, which);
  if (!found.ok) return found;
  const closed = checkPageOpen(found.value.consultation.value, ports.clock.today());
  if (closed) return err(closed);
  return ok(issueChallenge(ports, secrets, { purpose: purposeOf(found.value), bits }));
}
