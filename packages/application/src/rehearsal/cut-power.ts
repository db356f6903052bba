import { err, ok, canonicalJson, type Result } from '@daihoi/domain/kernel';
import type { PowerCut } from '@daihoi/domain/rehearsal';
import type { Actor } from '../access/index.ts';
import { isChained } from '../ballot-session/index.ts';
import type { Ports } from '../ports/ports.ts';
import { auditRehearsal } from './audit-rehearsal.ts';
import type { NoRehearsal } from './begin-exercise.ts';
import type { CutTold, PowerSwitch } from './power-switch.ts';
import type { AcknowledgedBallot } from './rehearsal-store.ts';

export type CutRefusal =
  NoRehearsal | { readonly code: 'rehearsal.no-power-switch' | 'rehearsal.cut-not-begun' };

/** Lets the power go within the next ballots of the latest power cut exercise. */
export async function armPowerCut(
  ports: Ports,
  power: PowerSwitch | undefined,
  actor: Actor,
): Promise<Result<true, CutRefusal>> {
  if (ports.rehearsal !== true) return err({ code: 'rehearsal.none' });
  if (!power) return err({ code: 'rehearsal.no-power-switch' });
  const attempts = await ports.read.rehearsals.attempts();
  const attempt = attempts.findLast(({ exercise }) => exercise === 'powerCut');
  const stored = attempt && (await ports.read.ballotSessions.find(attempt.place));
  if (!stored || attempt.cut) return err({ code: 'rehearsal.cut-not-begun' });
  const saved = await ports.transact(async (stores): Promise<Result<true, never>> => {
    await stores.rehearsals.arm(attempt.id, ports.clock.now());
    await auditRehearsal(ports, stores, { actor, act: 'rehearsal.power-cut', after: {} });
    return ok(true);
  });
  await power.arm({ attempt: attempt.id, sessionId: stored.session.id });
  return saved;
}

/**
 * Compares what was acknowledged before a cut, as it is known outside, with what the database holds after it, and records it.
 * Asked again it changes nothing: the first comparison stands.
 */
export async function recordPowerCut(ports: Ports, told: CutTold): Promise<PowerCut | undefined> {
  const attempts = await ports.read.rehearsals.attempts();
  const attempt = attempts.find(({ id }) => id === told.attempt);
  if (!attempt) return undefined;
  const stored = await ports.read.ballotSessions.find(attempt.place);
  if (!stored) return undefined;
  const { id } = stored.session;
  const sent = linesOf(told.ballots.filter(({ sessionId }) => sessionId === id));
  const there = new Set(linesOf(await ports.read.rehearsals.everKeyed(id)));
  const found = sent.filter((line) => there.has(line));
  const events = await ports.read.ballotSessions.events(id);
  const { files, clock } = ports;
  function hash(text: string): string {
    return files.hashOf(text);
  }
  const cut = {
    cutAt: told.cutAt,
    backAt: clock.now(),
    acknowledged: sent.length,
    found: found.length,
    sentHash: hash(sent.join('\n')),
    foundHash: hash(found.join('\n')),
    logWhole: isChained({ sessionId: id, events }, { hash }),
  };
  await ports.transact(async (stores): Promise<Result<true, never>> => {
    await stores.rehearsals.putCut(attempt.id, cut);
    return ok(true);
  });
  return cut;
}

/** Ballots as lines in a fixed order; each one once, for who keys the same twice has keyed it. */
function linesOf(ballots: readonly AcknowledgedBallot[]): readonly string[] {
  const lines = ballots.map(({ witness, bundle, position, marks }) =>
    canonicalJson({ witness, bundle, position, marks }),
  );
  return [...new Set(lines)].toSorted();
}
