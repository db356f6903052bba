import { writeWorkbook } from '@daihoi/adapters/spreadsheets';
import { documentMedia } from '@daihoi/application/files';
import { sheetMedia } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import {
  listContests,
  listPersons,
  statisticsPaper,
  viewStatistics,
  type PersonPick,
  type StatisticsPage,
} from '@daihoi/application/statistics';
import {
  statisticsRoutes,
  statisticsWording,
  type personPicks,
  type StatisticsView,
} from '@daihoi/contract/statistics';
import { fillWording } from '@daihoi/contract/wording';
import { brand, calendarDate, err, ok, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import type { Lang } from '@daihoi/domain/text';
import { serve, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';
import { statisticsWorkbook } from './statistics-workbook.ts';

/** Statistics of those elected: on screen, as a workbook, as a paper, and the lists behind each figure. */
export function statisticsAnswers(ports: Ports): Served {
  return serve(statisticsRoutes, {
    async show({ params, query }) {
      const page = await viewStatistics(ports, askOf(params, query));
      return page.ok ? ok(toView(page.value)) : page;
    },
    async persons({ params, query }) {
      const pick = toPick(query.pick, query.code);
      if (!pick) return err({ code: 'request.malformed', at: 'code' });
      const { level, office, offset, limit } = query;
      const ask = { ...askOf(params, query), level, office, pick, offset, limit };
      const listed = await listPersons(ports, ask);
      if (!listed.ok) return listed;
      const rows = listed.value.lines.map(({ birthDate, office: _office, ...line }) => ({
        ...line,
        birth: { ...birthDate },
      }));
      return ok({ total: listed.value.total, rows });
    },
    async contests({ params, query }) {
      const { level, office, pick, offset, limit } = query;
      const ask = { ...askOf(params, query), level, office, pick, offset, limit };
      const listed = await listContests(ports, ask);
      if (!listed.ok) return listed;
      const { total, lines } = listed.value;
      return ok({ total, rows: lines.map((line) => ({ ...line })) });
    },
    async workbook({ params, query, lang }) {
      const page = await viewStatistics(ports, askOf(params, query));
      if (!page.ok) return page;
      const bytes = await writeWorkbook(statisticsWorkbook(page.value, lang));
      return ok({
        file: { name: `${fileName(page.value, lang)}.xlsx`, mediaType: sheetMedia.xlsx, bytes },
      });
    },
    async paper({ params, query, lang }) {
      const page = await viewStatistics(ports, askOf(params, query));
      if (!page.ok) return page;
      const bytes = await ports.papers.toDocx(statisticsPaper(page.value));
      const name = `${fileName(page.value, lang)}.docx`;
      return ok({ file: { name, mediaType: documentMedia.docx, bytes } });
    },
  });
}

function askOf(
  params: { readonly unitId: string },
  query: { readonly season: string; readonly asOf: string },
) {
  return {
    unitId: brand<UnitId>(params.unitId),
    seasonId: brand<SeasonId>(query.season),
    asOf: calendarDate(query.asOf),
  };
}

function fileName(page: StatisticsPage, lang: Lang): string {
  return fillWording(statisticsWording[lang].file, { date: page.basis.on });
}

function toPick(
  pick: (typeof personPicks)[number],
  code: string | undefined,
): PersonPick | 'young' | { readonly band: string } | undefined {
  if (pick === 'young') return 'young';
  if (pick !== 'band' && pick !== 'education' && pick !== 'politicalTheory') return { kind: pick };
  if (code === undefined) return undefined;
  return pick === 'band' ? { band: code } : { kind: pick, code };
}

function toView(page: StatisticsPage): StatisticsView {
  const { unit, basis, rules, offices } = page;
  return {
    unit: toUnitRef(unit),
    asOf: basis.on,
    youngUnder: basis.youngUnder,
    bands: basis.bands.map(({ code, from, upTo }) => ({ code, from, upTo: upTo ?? null })),
    rules: rules.map((rule) => ({ ...rule.source })),
    lines: offices.map(({ level, office, statistics }) => ({
      level,
      office,
      ...statistics,
      ageBands: { ...statistics.ageBands },
      education: { ...statistics.education },
      politicalTheory: { ...statistics.politicalTheory },
      oldest: statistics.oldest ?? null,
      youngest: statistics.youngest ?? null,
    })),
  };
}
