import {
  listIssuedPapers,
  readIssuedFile,
  verifyCode,
  verifyFile,
  type IssuedPaperId,
} from '@daihoi/application/issuing';
import { documentMedia } from '@daihoi/application/files';
import type { Actor } from '@daihoi/application/access';
import { noteOpening } from '@daihoi/application/releasing';
import type { Ports } from '@daihoi/application/ports';
import { issuingRoutes } from '@daihoi/contract/issuing';
import { brand, calendarDate, err, ok, type UnitId } from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';
import { toBrief, toCodeFinding, toFileFinding, toRegistered } from './issuing-shapes.ts';

type Answers = AnswersFor<typeof issuingRoutes>;

/** The register of issued papers, and whether a paper in hand is one of them. */
export function issuingAnswers(ports: Ports): Served {
  return serve(issuingRoutes, {
    async register({ params, query }) {
      const { reach, kind, from, to, q = '', offset } = query;
      const page = await listIssuedPapers(ports, {
        unitId: brand<UnitId>(params.unitId),
        reach,
        ...(kind === undefined ? {} : { kinds: [kind] }),
        ...(from === undefined ? {} : { from: calendarDate(from) }),
        ...(to === undefined ? {} : { to: calendarDate(to) }),
        words: q,
        offset,
      });
      if (!page.ok) return page;
      const { unit, papers, total, exact } = page.value;
      return ok({ unit: toUnitRef(unit), papers: papers.map(toRegistered), total, exact });
    },
    docx: ({ params, actor }) => issuedFile(ports, { ...params, kind: 'docx' }, actor),
    pdf: ({ params, actor }) => issuedFile(ports, { ...params, kind: 'pdf' }, actor),
    ...verifyingAnswers(ports),
  });
}

function verifyingAnswers(
  ports: Ports,
): Pick<Answers, 'verifyCode' | 'verifyFile' | 'verifyPublicly'> {
  return {
    async verifyCode({ params, actor }) {
      const found = await verifyCode(ports, params.code);
      return found.ok ? ok(toCodeFinding(found.value, actor)) : found;
    },
    async verifyFile({ file, actor }) {
      if (!file) return err({ code: 'upload.missing' });
      const found = await verifyFile(ports, file);
      return found.ok ? ok(toFileFinding(found.value, actor)) : found;
    },
    async verifyPublicly({ params }) {
      const found = await verifyCode(ports, params.code);
      return found.ok ? ok(toBrief(found.value)) : found;
    },
  };
}

/** The file of a paper; that the office of a unit opened what was sent to it is noted. */
async function issuedFile(
  ports: Ports,
  asked: {
    readonly unitId: string;
    readonly issuedPaperId: string;
    readonly kind: keyof typeof documentMedia;
  },
  actor: Actor,
) {
  const { kind } = asked;
  const which = {
    unitId: brand<UnitId>(asked.unitId),
    paperId: brand<IssuedPaperId>(asked.issuedPaperId),
  };
  const read = await readIssuedFile(ports, { ...which, kind });
  if (!read.ok) return read;
  await noteOpening(ports, actor, which);
  const { row, bytes } = read.value;
  const name = `${row.number.replaceAll('/', '-')} ${row.issuedOn}.${kind}`;
  return ok({ file: { name, mediaType: documentMedia[kind], bytes } });
}
