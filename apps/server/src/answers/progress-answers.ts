import { writeWorkbook } from '@daihoi/adapters/spreadsheets';
import { sheetMedia } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import {
  listBehind,
  remindUnit,
  reportShare,
  viewBoard,
  viewChanges,
  viewCurves,
  type BehindRow,
  type Board,
} from '@daihoi/application/progress';
import { seasonsOf } from '@daihoi/application/season';
import { boardWorkbookWords, progressRoutes } from '@daihoi/contract/progress';
import {
  brand,
  calendarDate,
  err,
  ok,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { isBoardFigure } from '@daihoi/domain/progress';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { boardWorkbook } from './board-workbook.ts';
import { toBehindRow, toBoard, toChanges } from './progress-shapes.ts';

/** A page on which each congress is also asked what it waits for is at most so long. */
const mostWaiting = 50;

/** Of each level so many of those that are left go into the workbook. */
const mostInWorkbook = 200;

/** Boards and what stands behind their figures. */
export function progressAnswers(ports: Ports): Served {
  return serve(progressRoutes, {
    async board({ params, query, actor }) {
      const season = query.season ?? (await seasonsOf(ports, actor))[0]?.id;
      if (season === undefined)
        return err({ code: 'target.not-found', kind: 'season', id: params.unitId });
      const asOf = query.asOf ?? ports.clock.today();
      const board = await viewBoard(ports, aboutOf(params, { season, asOf }));
      return board.ok ? ok(toBoard(board.value)) : board;
    },
    async behind({ params, query }) {
      const { figure, level, after, limit } = query;
      if (!isBoardFigure(figure)) return err({ code: 'board.unknown-figure', figure });
      const waiting = query.waiting === '1';
      const page = await listBehind(ports, {
        ...aboutOf(params, query),
        figure,
        level,
        waiting,
        below: query.below === '1',
        limit: waiting ? Math.min(limit, mostWaiting) : limit,
        ...(after === undefined ? {} : { after }),
      });
      if (!page.ok) return page;
      return ok({ rows: page.value.rows.map(toBehindRow), next: page.value.next ?? null });
    },
    async changes({ params, query }) {
      const [day, eventId] = query.before?.split(',') ?? [];
      const changes = await viewChanges(ports, {
        ...aboutOf(params, query),
        since: calendarDate(query.since),
        until: calendarDate(query.asOf),
        before: day && eventId ? { day: calendarDate(day), eventId } : undefined,
        limit: query.limit,
      });
      return changes.ok ? ok(toChanges(changes.value)) : changes;
    },
    async curves({ params, query }) {
      const curves = await viewCurves(ports, aboutOf(params, query));
      if (!curves.ok) return curves;
      const { levels, pauses } = curves.value;
      return ok({
        levels: levels.map((level) => ({
          ...level,
          planned: [...level.planned],
          closed: [...level.closed],
          forecast: [...level.forecast],
        })),
        pauses: pauses.map((pause) => ({ ...pause, until: pause.until ?? null })),
      });
    },
    workbook: workbookAnswer(ports),
    ...writeAnswers(ports),
  });
}

function workbookAnswer(ports: Ports): AnswersFor<typeof progressRoutes>['workbook'] {
  return async ({ params, query, lang }) => {
    const about = aboutOf(params, query);
    const board = await viewBoard(ports, about);
    if (!board.ok) return board;
    const left = await leftOn(ports, board.value, about);
    const bytes = await writeWorkbook(boardWorkbook(board.value, left, lang));
    const name = `${boardWorkbookWords[lang].file} ${board.value.unit.code} ${query.asOf}.xlsx`;
    return ok({ file: { name, mediaType: sheetMedia.xlsx, bytes } });
  };
}

/** What people write on a board: a share that was reported, a reminder. */
function writeAnswers(
  ports: Ports,
): Pick<AnswersFor<typeof progressRoutes>, 'reportShare' | 'remind'> {
  return {
    async reportShare({ params, body, actor }) {
      const kept = await reportShare(ports, actor, {
        ...body,
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(body.season),
        asOf: calendarDate(body.asOf),
      });
      return kept.ok ? ok({ id: kept.value }) : kept;
    },
    async remind({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const sent = await remindUnit(ports, actor, { congressId, text: body.text });
      return sent.ok ? ok({ id: sent.value }) : sent;
    },
  };
}

function aboutOf(
  params: { readonly unitId: string },
  query: { readonly season: string; readonly asOf: string },
) {
  return {
    unitId: brand<UnitId>(params.unitId),
    seasonId: brand<SeasonId>(query.season),
    asOf: calendarDate(query.asOf),
  };
}

async function leftOn(
  ports: Ports,
  board: Board,
  about: ReturnType<typeof aboutOf>,
): Promise<readonly BehindRow[]> {
  const pages = await Promise.all(
    board.lines.map(({ level }) =>
      listBehind(ports, {
        ...about,
        level,
        figure: 'remaining',
        limit: mostInWorkbook,
        waiting: false,
      }),
    ),
  );
  return pages.flatMap((page) => (page.ok ? page.value.rows : []));
}
