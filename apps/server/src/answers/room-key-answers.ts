import { isRehearsalKey, roomKeyCode } from '@daihoi/application/ballot-session';
import type { Secrets } from '@daihoi/application/people';
import { roomKeyRoutes } from '@daihoi/contract/ballot-session';
import { ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** The public half of the key of the counting room. */
export function roomKeyAnswers({ room, tokenHash }: Pick<Secrets, 'room' | 'tokenHash'>): Served {
  const { publicKey } = room;
  const short = roomKeyCode(publicKey, tokenHash);
  const rehearsal = isRehearsalKey(publicKey, tokenHash);
  return serve(roomKeyRoutes, { show: () => Promise.resolve(ok({ publicKey, short, rehearsal })) });
}
