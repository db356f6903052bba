import type { Actor } from '@daihoi/application/access';
import {
  addSecretPaper,
  nameSecretReader,
  permitSecrets,
  readSecretPaper,
  recallSecretReader,
  takeSecretFile,
  viewSecretPaper,
  type HeldSecret,
  type SecretPaperId,
  type SecretPaperPage,
  type SecretReader,
} from '@daihoi/application/confidential';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import {
  confidentialRoutes,
  type SecretLine,
  type SecretView,
} from '@daihoi/contract/confidential';
import { brand, calendarDate, err, ok, type AccountId, type UnitId } from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toPreview } from './preview-shapes.ts';

type Answers = AnswersFor<typeof confidentialRoutes>;

/** Confidential papers: for who is named, and nobody else. */
export function confidentialAnswers(ports: Ports): Served {
  return serve(confidentialRoutes, { ...holding(ports), ...opening(ports), ...keeping(ports) });
}

function holding(ports: Ports): Pick<Answers, 'permission' | 'permit' | 'list' | 'add'> {
  return {
    async permission() {
      return ok({ permission: (await ports.read.secretPapers.permission()) ?? null });
    },
    async permit({ body, actor }) {
      const { permission: given } = body;
      const permission = given && { ...given, issuedOn: calendarDate(given.issuedOn) };
      const done = await permitSecrets(ports, actor, permission ?? undefined);
      return done.ok ? ok({}) : done;
    },
    async list({ actor }) {
      const papers = await ports.read.secretPapers.ofPerson(actor.accountId);
      return ok({ papers: papers.map(toLine) });
    },
    async add({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { degree, title, number, issuedOn } = query;
      const added = await addSecretPaper(ports, actor, {
        unitId: brand<UnitId>(params.unitId),
        degree,
        title,
        number,
        issuedOn: issuedOn === undefined ? undefined : calendarDate(issuedOn),
        file,
      });
      return added.ok ? ok({ id: added.value }) : added;
    },
  };
}

function opening(ports: Ports): Pick<Answers, 'show' | 'pages' | 'file'> {
  return {
    async show({ params, actor }) {
      const page = await viewSecretPaper(ports, actor, idOf(params));
      return page.ok ? ok(toView(page.value, actor)) : page;
    },
    async pages({ params, actor }) {
      const read = await readSecretPaper(ports, actor, idOf(params));
      if (!read.ok) return read;
      const { file, pictures, mark } = read.value;
      return ok({ paper: toPreview(file, pictures), mark });
    },
    async file({ params, actor }) {
      const taken = await takeSecretFile(ports, actor, idOf(params));
      if (!taken.ok) return taken;
      const { paper, bytes } = taken.value;
      return ok({ file: { name: paper.fileName, mediaType: documentMedia.docx, bytes } });
    },
  };
}

function keeping(ports: Ports): Pick<Answers, 'name' | 'recall'> {
  return {
    async name({ params, body, actor }) {
      const done = await nameSecretReader(ports, actor, { id: idOf(params), ...body });
      return done.ok ? ok({}) : done;
    },
    async recall({ params, body, actor }) {
      const account = brand<AccountId>(body.accountId);
      const command = { id: idOf(params), account, reason: body.reason };
      const done = await recallSecretReader(ports, actor, command);
      return done.ok ? ok({}) : done;
    },
  };
}

function idOf(params: { readonly secretPaperId: string }): SecretPaperId {
  return brand<SecretPaperId>(params.secretPaperId);
}

/** Once recalled, a paper has no words any more for whom it was closed to. */
function toLine({ paper, own }: HeldSecret): SecretLine {
  const { title, number, issuedOn } = paper;
  const recalled = recallOf(own);
  return {
    id: paper.id,
    unitName: paper.unitName,
    degree: paper.degree,
    namedAt: own.namedAt,
    keeper: own.keeper,
    recalled,
    paper: recalled ? null : { title, number: number ?? null, issuedOn: issuedOn ?? null },
  };
}

function recallOf({ recalledAt, reason }: SecretReader): SecretLine['recalled'] {
  return recalledAt === undefined ? null : { at: recalledAt, reason: reason ?? '' };
}

function toView({ paper, own, readers, openings }: SecretPaperPage, actor: Actor): SecretView {
  return {
    id: paper.id,
    unitName: paper.unitName,
    degree: paper.degree,
    title: paper.title,
    number: paper.number ?? null,
    issuedOn: paper.issuedOn ?? null,
    fileName: paper.fileName,
    addedAt: paper.addedAt,
    addedBy: paper.addedBy.name,
    keeper: own.keeper,
    readers: readers.map((each) => ({
      accountId: each.accountId,
      name: each.name,
      username: each.username,
      keeper: each.keeper,
      me: each.accountId === actor.accountId,
      namedAt: each.namedAt,
      recalled: recallOf(each),
    })),
    openings: openings.map((each) => ({ ...each })),
  };
}
