import type { IssuedPaperId, IssuedPaperRow } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import {
  copyPaper,
  readCopiedFile,
  receivePaper,
  releaseDraft,
  replacePaper,
  sendPaper,
  viewInbox,
  viewPaper,
  viewRelease,
} from '@daihoi/application/releasing';
import { releasingRoutes } from '@daihoi/contract/releasing';
import {
  brand,
  calendarDate,
  err,
  ok,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toInbox, toPaperView, toReleaseView } from './releasing-shapes.ts';
import { whichDraft } from './which-draft.ts';

type Answers = AnswersFor<typeof releasingRoutes>;

/** From a passed draft to a numbered paper, to whom it goes, and who has it. */
export function releasingAnswers(ports: Ports): Served {
  return serve(releasingRoutes, {
    ...issueAnswers(ports),
    ...paperAnswers(ports),
    ...copyAnswers(ports),
  });
}

function issueAnswers(ports: Ports): Pick<Answers, 'view' | 'issue' | 'issueSigned'> {
  return {
    async view({ params, actor, lang }) {
      const view = await viewRelease(ports, actor, whichDraft(params));
      return view.ok ? ok(toReleaseView(view.value, lang)) : view;
    },
    async issue({ params, body, actor }) {
      const issuedOn = calendarDate(body.issuedOn);
      return issued(await releaseDraft(ports, actor, { ...whichDraft(params), ...body, issuedOn }));
    },
    async issueSigned({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { version, expected, post, name } = query;
      const issuedOn = calendarDate(query.issuedOn);
      const signer = { post, name };
      const command = { ...whichDraft(params), version, expected, issuedOn, signer, signed: file };
      return issued(await releaseDraft(ports, actor, command));
    },
  };
}

function paperAnswers(
  ports: Ports,
): Pick<Answers, 'paper' | 'send' | 'replace' | 'inbox' | 'receive'> {
  return {
    async paper({ params, actor }) {
      const page = await viewPaper(ports, actor, paperOf(params));
      return page.ok ? ok(toPaperView(page.value, actor)) : page;
    },
    async send({ params, body, actor }) {
      const { superior, below, outside } = body;
      const units = body.units.map((id) => brand<UnitId>(id));
      const to = { superior, units, outside, below: below === 'none' ? undefined : below };
      const sent = await sendPaper(ports, actor, { ...paperOf(params), to });
      return sent.ok ? ok({ count: sent.value }) : sent;
    },
    async replace({ params, body, actor }) {
      const { replaced: given } = body;
      const replaced =
        given.kind === 'registered'
          ? { kind: given.kind, id: brand<IssuedPaperId>(given.id) }
          : { ...given, issuedOn: calendarDate(given.issuedOn) };
      const done = await replacePaper(ports, actor, { ...paperOf(params), replaced });
      return done.ok ? ok({}) : done;
    },
    async inbox({ params, query, actor }) {
      const unitId = brand<UnitId>(params.unitId);
      const tray = await viewInbox(ports, actor, { unitId, offset: query.offset });
      return tray.ok ? ok(toInbox(tray.value)) : tray;
    },
    async receive({ params, actor }) {
      const done = await receivePaper(ports, actor, paperOf(params));
      return done.ok ? ok({}) : done;
    },
  };
}

function copyAnswers(ports: Ports): Pick<Answers, 'copy' | 'copyFile' | 'original'> {
  return {
    async copy({ params, body, actor }) {
      const { unitId, paperId } = paperOf(params);
      const { season, form, passage, signer } = body;
      const source = { kind: 'registered', paperId } as const;
      const issuedOn = calendarDate(body.issuedOn);
      const seasonId = brand<SeasonId>(season);
      const command = { unitId, seasonId, form, passage, signer, issuedOn, source };
      return issued(await copyPaper(ports, actor, command));
    },
    async copyFile({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { form, passage, post, name, number, issuer, title } = query;
      const original = { number, issuer, title, issuedOn: calendarDate(query.originalOn) };
      return issued(
        await copyPaper(ports, actor, {
          unitId: brand<UnitId>(params.unitId),
          seasonId: brand<SeasonId>(query.season),
          form,
          passage,
          signer: { post, name },
          issuedOn: calendarDate(query.issuedOn),
          source: { kind: 'file', file, ...original },
        }),
      );
    },
    async original({ params }) {
      const read = await readCopiedFile(ports, paperOf(params));
      return read.ok ? ok({ file: read.value }) : read;
    },
  };
}

function issued<E>(
  result: Result<IssuedPaperRow, E>,
): Result<{ readonly unitId: string; readonly paperId: string }, E> {
  if (!result.ok) return result;
  const { unitId, id } = result.value;
  return ok({ unitId, paperId: id });
}

function paperOf(params: { readonly unitId: string; readonly issuedPaperId: string }) {
  return {
    unitId: brand<UnitId>(params.unitId),
    paperId: brand<IssuedPaperId>(params.issuedPaperId),
  };
}
