import type { BallotPorts } from '@daihoi/application/counting-room';
import { documentMedia } from '@daihoi/application/files';
import type { Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import {
  armPowerCut,
  beginExercise,
  certificatePaper,
  viewRehearsal,
  writeRehearsalNotes,
  type ExerciseLine,
  type PowerSwitch,
} from '@daihoi/application/rehearsal';
import { rehearsalRoutes, type RehearsalExercise } from '@daihoi/contract/rehearsal';
import { ok } from '@daihoi/domain/kernel';
import type { ExerciseStanding } from '@daihoi/domain/rehearsal';
import { serve, type Served } from '../http/answers.ts';

/** What a rehearsal brings with it. */
export interface RehearsalSettings {
  /** The version of the program; the certificate names it. */
  readonly program: string;
  /** Whoever can let the power go; nobody in tests of the wire. */
  readonly power?: PowerSwitch | undefined;
}

/** The page of a rehearsal; on a server of real work every answer is that there is none. */
export function rehearsalAnswers(
  ports: Ports,
  tools: { readonly ballots: BallotPorts; readonly secrets: Pick<Secrets, 'hashPassword'> },
  { program, power }: RehearsalSettings,
): Served {
  return serve(rehearsalRoutes, {
    async show() {
      const seen = await viewRehearsal(ports);
      if (!seen.ok) return seen;
      const { hands, counts, exercises, notes, version } = seen.value;
      return ok({
        program,
        hands: [...hands],
        counts: [...counts],
        exercises: exercises.map(toExercise),
        notes,
        version,
        powerSwitch: power !== undefined,
      });
    },
    begin: ({ body, actor }) => beginExercise(ports, tools, { actor, ...body }),
    async cutPower({ actor }) {
      const armed = await armPowerCut(ports, power, actor);
      return armed.ok ? ok({}) : armed;
    },
    async writeNotes({ body, actor }) {
      const { version, ...notes } = body;
      const saved = await writeRehearsalNotes(ports, actor, { notes, version });
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
    async certificate({ params }) {
      const page = await viewRehearsal(ports);
      if (!page.ok) return page;
      const paper = certificatePaper({ page: page.value, program, at: ports.clock.now() });
      const bytes = await (params.format === 'pdf'
        ? ports.papers.toPdf(paper)
        : ports.papers.toDocx(paper));
      const name = `xac-nhan-san-sang.${params.format}`;
      return ok({ file: { name, mediaType: documentMedia[params.format], bytes } });
    },
  });
}

function toExercise({ exercise, tries, latest }: ExerciseLine): RehearsalExercise {
  if (!latest) return { exercise, tries, latest: null };
  const { attempt, standing, typists } = latest;
  const { size, place, begunAt } = attempt;
  return {
    exercise,
    tries,
    latest: { size, place, begunAt, typists: [...typists], standing: toStanding(standing) },
  };
}

function toStanding(
  standing: ExerciseStanding,
): NonNullable<RehearsalExercise['latest']>['standing'] {
  return standing.state === 'open' ? standing : { ...standing, findings: [...standing.findings] };
}
