import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { viewBoard, type Board } from '@daihoi/application/progress';
import type { Ports } from '@daihoi/application/ports';
import type { SeasonRow } from '@daihoi/application/season';
import { composePorts } from '@daihoi/server';
import { calendarDate } from '@daihoi/domain/kernel';
import { demonstrationToday, loadDemonstration } from '../../apps/cli/src/demonstration/index.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';

/** The demonstration in a database of its own. */
export interface Loaded {
  readonly database: FreshDatabase;
  readonly ports: Ports;
  season(province: string): Promise<SeasonRow>;
  /** The board of a unit as of a day, in the season of its province. */
  board(code: string, asOf: string): Promise<Board>;
  /** Asks the database itself, past all that is tested. */
  rows<Shape extends z.ZodType>(
    shape: Shape,
    sql: string,
    values?: readonly unknown[],
  ): Promise<readonly z.output<Shape>[]>;
  drop(): Promise<void>;
}

/** Loads the demonstration into a fresh database, as `npm start` does. */
export async function loaded(): Promise<Loaded> {
  const database = await freshDatabase();
  const files = mkdtempSync(join(tmpdir(), 'daihoi-demonstration-'));
  const ports = composePorts(database.pool, files, () => demonstrationToday);
  const done = await loadDemonstration(ports, { passwordHash: 'none', progress: () => undefined });
  if (!done.ok) throw new Error(done.error.code);

  async function unit(code: string) {
    const found = await ports.read.units.byCode(code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  }

  async function season(province: string): Promise<SeasonRow> {
    const found = (await ports.read.seasons.onPath((await unit(province)).path))[0];
    if (!found) throw new Error(`no season of ${province}`);
    return found;
  }

  async function board(code: string, asOf: string): Promise<Board> {
    const { id: seasonId } = await season(code.split('-')[0] ?? code);
    const { id: unitId } = await unit(code);
    const seen = await viewBoard(ports, { unitId, seasonId, asOf: calendarDate(asOf) });
    if (!seen.ok) throw new Error(seen.error.code);
    return seen.value;
  }

  async function rows<Shape extends z.ZodType>(
    shape: Shape,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<readonly z.output<Shape>[]> {
    const found = await database.pool.query(sql, [...values]);
    return z.array(shape).parse(found.rows);
  }

  async function drop(): Promise<void> {
    await database.drop();
    rmSync(files, { recursive: true, force: true });
  }

  return { database, ports, season, board, rows, drop };
}

/** One count of a board; 0 where nothing is counted. */
export function count(
  board: Board,
  level: string,
  milestone: 'total' | 'closed' | 'held' | 'ratified' | 'late' | 'forecastLate' | 'postponed',
): number {
  return board.lines.find((line) => line.level === level)?.counts[milestone] ?? 0;
}
