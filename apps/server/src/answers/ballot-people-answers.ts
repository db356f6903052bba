import {
  replaceHeadOf,
  replaceTypistOf,
  resetMemberCode,
  vouchForCode,
  type HandSecrets,
  type NewTypist,
} from '@daihoi/application/ballot-session';
import type { SecondPersonSecrets } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import { ballotPeopleRoutes, type Hand } from '@daihoi/contract/ballot-session';
import type { CountingMemberId } from '@daihoi/domain/ballot-session';
import { brand } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { done, placeOf, toHand, type PlaceParams } from './ballot-session-answers.ts';

/** Changes among the people who count. */
export function ballotPeopleAnswers(
  ports: Ports,
  secrets: HandSecrets & SecondPersonSecrets,
): Served {
  return serve(ballotPeopleRoutes, {
    async replaceTypist({ params, body, actor }) {
      const { left, reason } = body;
      const came: NewTypist =
        body.came.kind === 'member'
          ? { kind: 'member', member: brand<CountingMemberId>(body.came.member) }
          : body.came;
      const replacement = { left: brand<CountingMemberId>(left), came, reason };
      const command = commandOf(params, body);
      return done(await replaceTypistOf(ports, secrets, { actor, command, ...replacement }));
    },
    async replaceHead({ params, body, actor }) {
      const { decidedBy, decision, reason } = body;
      const command = commandOf(params, body);
      const came = brand<CountingMemberId>(body.came);
      const change = { came, decidedBy, decision, reason };
      return done(await replaceHeadOf(ports, secrets, { actor, command, ...change }));
    },
    async resetCode({ params, body, actor }) {
      const { reason } = body;
      const member = brand<CountingMemberId>(params.memberId);
      const command = commandOf(params, body);
      return done(await resetMemberCode(ports, secrets, { actor, command, member, reason }));
    },
    async vouchForCode({ params, body, actor }) {
      const { version, hand, officer, reason } = body;
      const member = brand<CountingMemberId>(params.memberId);
      const command = { place: placeOf(params), version, hand: toHand(hand) };
      return done(await vouchForCode(ports, secrets, { actor, command, member, officer, reason }));
    },
  });
}

function commandOf(
  params: PlaceParams,
  { version, hands }: { readonly version: number; readonly hands: readonly Hand[] },
) {
  return { place: placeOf(params), version, hands: hands.map(toHand) };
}
