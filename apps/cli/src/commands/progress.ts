import { writeFile } from 'node:fs/promises';
import { readConfig } from '@daihoi/server';
import type { Ports } from '@daihoi/application/ports';
import {
  draftReportOf,
  gatherFigures,
  type ReportFigures,
  type ReportLevel,
} from '@daihoi/application/report';
import { parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation } from '../open-installation.ts';
import { hasOption, optionOf } from '../options.ts';
import { sayRefusal } from '../say-refusal.ts';
import { progressWording, refuse } from './progress-wording.ts';

interface Asked {
  readonly unit: string;
  readonly asOf: CalendarDate;
}

/** `daihoi progress --unit CODE --as-of YYYY-MM-DD [--json | --docx FILE | --text]`. */
export async function runProgress(args: readonly string[], io: CommandIo): Promise<number> {
  const unit = optionOf(args, 'unit');
  const day = parseCalendarDate(optionOf(args, 'as-of') ?? '');
  const file = optionOf(args, 'docx');
  const fileMissing = hasOption(args, 'docx') && (file === undefined || file.startsWith('--'));
  if (unit === undefined || !day.ok || fileMissing) {
    io.err(progressWording.usage[io.lang]);
    return exitCodes.usage;
  }
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const options = { log: () => undefined, whenInUse: 'join' } as const;
  const opened = await openInstallation(config.value, options);
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    opened.value.setFixedDay(await opened.value.ports.read.demonstration.today());
    return await answer(opened.value.ports, { args, io, asked: { unit, asOf: day.value } });
  } finally {
    await opened.value.close();
  }
}

interface Call {
  readonly args: readonly string[];
  readonly io: CommandIo;
  readonly asked: Asked;
}

async function answer(ports: Ports, call: Call): Promise<number> {
  const { args, io, asked } = call;
  const unit = await ports.read.units.byCode(asked.unit);
  if (!unit) return refuse(call, 'unitUnknown', asked.unit);
  const [season] = await ports.read.seasons.onPath(unit.path);
  if (!season) return refuse(call, 'noSeason', asked.unit);
  const json = hasOption(args, 'json');
  const named = json ? { named: Number.MAX_SAFE_INTEGER } : {};
  const ask = { unitId: unit.id, seasonId: season.id, asOf: asked.asOf, ...named };
  const figures = await gatherFigures(ports, ask);
  if (!figures.ok) return refuse(call, 'unitUnknown', asked.unit);
  if (json) {
    io.out(JSON.stringify(toJson(asked, figures.value)));
    return exitCodes.done;
  }
  const line = await ports.read.units.lineTo(unit.path);
  const paper = draftReportOf({
    unit,
    line,
    season,
    figures: figures.value,
    today: ports.clock.today(),
  });
  const file = optionOf(args, 'docx');
  if (file === undefined) io.out(ports.papers.toText(paper));
  else return writeWord(call, file, await ports.papers.toDocx(paper));
  return exitCodes.done;
}

async function writeWord(call: Call, file: string, bytes: Uint8Array): Promise<number> {
  try {
    await writeFile(file, bytes);
    return exitCodes.done;
  } catch {
    return refuse(call, 'fileUnwritable', file);
  }
}

/** The shape that outsiders rely on; `kind` is the glossary's identifier of the organisations on the level. */
function toJson({ unit, asOf }: Asked, figures: ReportFigures) {
  return {
    unit,
    asOf,
    levels: allLevels(figures).map((level) => ({
      level: level.level,
      kind: kindOf[level.level] ?? 'partyOrganization',
      total: level.total,
      totalAsOf: level.totalAsOf,
      held: level.held,
      closed: level.closed,
      ratified: level.ratified,
      late: level.late,
      reportedShares: level.shares,
      remaining: level.remaining.map(({ code, name, planned }) => ({
        code,
        name,
        planned: planned ?? null,
      })),
    })),
  };
}

/** The levels below and, last, the unit's own congress. */
function allLevels({ levels, own }: ReportFigures): readonly ReportLevel[] {
  return own ? [...levels, own] : levels;
}

const kindOf: Readonly<Record<string, string>> = {
  CELL: 'affiliatedCell',
  SECTIONAL: 'sectionalPartyOrganization',
  GRASSROOTS: 'grassrootsOrganization',
  UPPER_GRASSROOTS: 'upperGrassrootsOrganization',
  PROVINCIAL: 'provincialOrganization',
  CENTRAL: 'centralLevel',
};
