import { z } from 'zod';
import type { Desk } from '../pages/desk.ts';
import { askWire } from './ask-wire.ts';

/** A unit that a test asks, found or founded. */
export interface LowerUnit {
  readonly id: string;
  readonly code: string;
}

const Children = z.object({
  children: z.array(z.object({ id: z.string(), code: z.string(), level: z.string() })),
});

/** The units directly under one. */
export async function unitsUnder(desk: Desk, unitId: string): Promise<readonly LowerUnit[]> {
  const path = `/api/units/${unitId}/children`;
  const { children } = await askWire(desk, { method: 'GET', path, answer: Children });
  return children;
}

/** Founds a unit under another by a paper, as an administrator does. */
export async function foundUnit(
  desk: Desk,
  { id: under }: LowerUnit,
  unit: { readonly code: string; readonly name: string; readonly level: 'SECTIONAL' | 'CELL' },
): Promise<LowerUnit> {
  const { code, name, level } = unit;
  const place = `/api/units/${under}`;
  const shown = await askWire(desk, {
    method: 'GET',
    path: place,
    answer: z.object({ unit: z.object({ version: z.number() }) }),
  });
  const founded = await askWire(desk, {
    method: 'POST',
    path: `${place}/changes`,
    body: {
      version: shown.unit.version,
      effectiveOn: '2020-06-01',
      paper: { number: '12-QĐ/HU', issuedOn: '2020-05-25', issuer: 'Huyện ủy Phú Quốc' },
      change: {
        kind: 'establish',
        founding: { code, fullName: name, shortName: name, level, kind: 'OTHER' },
      },
    },
    answer: z.object({ unitId: z.string() }),
  });
  return { id: founded.unitId, code };
}
