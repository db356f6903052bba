import type { Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import type { PowerSwitch } from '@daihoi/application/rehearsal';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { defined } from '@daihoi/domain/kernel';
import type { RawAsk, Served } from '../http/answers.ts';

interface Listening {
  readonly power: PowerSwitch;
  readonly secrets: Pick<Secrets, 'tokenHash'>;
}

/** Lets the power switch know of each ballot that is kept, before the typist is told so. */
export function hearKeyed(
  ports: Pick<Ports, 'read'>,
  served: readonly Served[],
  listening: Listening,
): readonly Served[] {
  return served.map((table) =>
    table.map((bound) => {
      if (bound.route.id !== ballotSessionRoutes.key.id) return bound;
      return {
        ...bound,
        async run(raw) {
          const kept = await bound.run(raw);
          if (kept.ok) await tell(ports, raw, listening);
          return kept;
        },
      };
    }),
  );
}

async function tell(
  { read }: Pick<Ports, 'read'>,
  { body }: RawAsk,
  { power, secrets }: Listening,
): Promise<void> {
  const { seat, bundle, position, marks } = ballotSessionRoutes.key.body.parse(body);
  const sitting = await read.ballotSessions.seat(secrets.tokenHash(seat));
  if (!sitting) return;
  const { sessionId, witness } = sitting;
  await power.acknowledge({ sessionId, witness, bundle, position, marks: defined(marks) });
}
