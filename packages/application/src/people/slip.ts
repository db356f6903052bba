import { instantFrom, type AccountId, type Instant } from '@daihoi/domain/kernel';
import type { Secrets } from './secrets.ts';

/** A slip opens its account once, within thirty days. */
const slipDays = 30;

/** What is printed and handed over: the code is shown this once and nowhere kept. */
export interface Slip {
  readonly accountId: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly unitName: string;
  readonly code: string;
  readonly until: Instant;
}

/** A new code with what is stored of it. */
export function newSlipCode(
  secrets: Pick<Secrets, 'newCode' | 'codeHash'>,
  now: Instant,
): {
  readonly code: string;
  readonly firstUse: { readonly hash: string; readonly until: Instant };
} {
  const code = secrets.newCode();
  const until = instantFrom(Date.parse(now) + slipDays * 86_400_000);
  return { code, firstUse: { hash: secrets.codeHash(code), until } };
}
