import { noteFileLook } from '@daihoi/application/checking';
import {
  answerRemark,
  approveCongress,
  checkDossierPaper,
  readPaper,
  removePaper,
  returnCongress,
  reviewDossierPaper,
  uploadPaper,
  viewDossier,
} from '@daihoi/application/dossier';
import type { IssuedPaperId, SecondPersonSecrets } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import { dossierRoutes } from '@daihoi/contract/dossier';
import { brand, calendarDate, err, ok, type CongressId, type PaperId } from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toCheckedPaper } from './draft-shapes.ts';
import { toDossier } from './dossier-shapes.ts';
import { toIssuedPaper } from './shapes.ts';

type Answers = AnswersFor<typeof dossierRoutes>;

/** The dossier to the superior: papers, verdicts, remarks, return, approval. */
export function dossierAnswers(ports: Ports, secrets: SecondPersonSecrets): Served {
  return serve(dossierRoutes, {
    ...paperAnswers(ports),
    ...judgingAnswers(ports),
    ...decidingAnswers(ports, secrets),
  });
}

/** What stands in a dossier, and what the unit does with it. */
function paperAnswers(
  ports: Ports,
): Pick<Answers, 'show' | 'upload' | 'look' | 'remove' | 'file' | 'check'> {
  return {
    async show({ params, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const page = await viewDossier(ports, actor, { congressId, phase: params.phase });
      return page.ok ? ok(toDossier(page.value)) : page;
    },
    async upload({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const added = await uploadPaper(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        phase: params.phase,
        key: query.key,
        replaces: query.replaces === undefined ? undefined : brand<PaperId>(query.replaces),
        number: query.number,
        issuedOn: query.issuedOn === undefined ? undefined : calendarDate(query.issuedOn),
        file,
      });
      return added;
    },
    async look({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const noted = await noteFileLook(ports, actor, { congressId, hash: body.hash });
      return noted.ok ? ok({}) : noted;
    },
    async remove({ params, actor }) {
      const removed = await removePaper(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        phase: params.phase,
        paperId: brand<PaperId>(params.paperId),
      });
      return removed.ok ? ok({}) : removed;
    },
    async check({ params, lang }) {
      const checked = await checkDossierPaper(ports, {
        congressId: brand<CongressId>(params.congressId),
        paperId: brand<PaperId>(params.paperId),
      });
      if (!checked.ok) return checked;
      return ok(toCheckedPaper(checked.value, lang));
    },
    async file({ params }) {
      const read = await readPaper(ports, {
        congressId: brand<CongressId>(params.congressId),
        paperId: brand<PaperId>(params.paperId),
      });
      if (!read.ok) return read;
      const { row, bytes } = read.value;
      return ok({ file: { name: row.fileName, mediaType: row.file.mediaType, bytes } });
    },
  };
}

/** What is said about a paper. */
function judgingAnswers(ports: Ports): Pick<Answers, 'review' | 'answerRemark'> {
  return {
    async review({ params, body, actor }) {
      const { verdict, remark } = body;
      const reviewed = await reviewDossierPaper(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        phase: params.phase,
        key: body.key,
        paperId: brand<PaperId>(params.paperId),
        verdict:
          verdict === 'remarked'
            ? { verdict, remark: (remark ?? '').normalize('NFC') }
            : { verdict },
      });
      return reviewed.ok ? ok({}) : reviewed;
    },
    async answerRemark({ params, body, actor }) {
      const answered = await answerRemark(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        phase: params.phase,
        remarkId: params.remarkId,
        answer: body.answer,
      });
      return answered.ok ? ok({}) : answered;
    },
  };
}

/** How the superior decides, and the papers that come of it. */
function decidingAnswers(
  ports: Ports,
  secrets: SecondPersonSecrets,
): Pick<Answers, 'sendBack' | 'approve' | 'issuedFile'> {
  return {
    async sendBack({ params, body, actor }) {
      const returned = await returnCongress(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        on: calendarDate(body.on),
      });
      return returned.ok ? ok({ version: returned.value }) : returned;
    },
    async approve({ params, body, actor }) {
      const { post, name, place } = body.signing;
      const approved = await approveCongress({ ports, secrets }, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        on: calendarDate(body.on),
        signer: { post, name },
        place: place ?? undefined,
        direction: body.direction ?? undefined,
        second: body.second,
      });
      if (!approved.ok) return approved;
      const { version, paper } = approved.value;
      return ok({ version, paper: toIssuedPaper(paper) });
    },
    issuedFile: ({ params }) => issuedFile(ports, params),
  };
}

async function issuedFile(
  ports: Ports,
  params: { readonly congressId: string; readonly issuedPaperId: string },
) {
  const row = await ports.read.issuedPapers.byId(brand<IssuedPaperId>(params.issuedPaperId));
  const stored = row && (await ports.read.storedFiles.byHash(row.docxHash));
  const bytes =
    row?.congressId === params.congressId ? await ports.files.get(row.docxHash) : undefined;
  if (!row || !stored || !bytes) return err({ code: 'target.not-found' } as const);
  const name = `${row.number.replace('/', '-')}.docx`;
  return ok({ file: { name, mediaType: stored.mediaType, bytes } });
}
