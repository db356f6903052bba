import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { BallotLayout } from '../layout/index.ts';

/** Where a layout file is not what `ballot make` writes: the way to the value, as `pages[0].code.cells`. */
export interface LayoutRefusal {
  readonly code: 'layout.malformed';
  readonly at: string;
}

type Check = (value: unknown, at: string) => string | undefined;

/** Checks a parsed layout file member by member; nothing else is allowed to reach the reader. */
export function parseLayout(value: unknown): Result<BallotLayout, LayoutRefusal> {
  const at = layoutFault(value, '');
  if (at !== undefined) return err({ code: 'layout.malformed', at });
  return isLayout(value) ? ok(value) : err({ code: 'layout.malformed', at: '' });
}

function isLayout(value: unknown): value is BallotLayout {
  return layoutFault(value, '') === undefined;
}

function text(value: unknown, at: string): string | undefined {
  return typeof value === 'string' ? undefined : at;
}

function oneOf(...words: readonly string[]): Check {
  return (value, at) => (typeof value === 'string' && words.includes(value) ? undefined : at);
}

function cells(value: unknown, at: string): string | undefined {
  return typeof value === 'string' && /^[01]{8,200}$/.test(value) ? undefined : at;
}

function whole(low: number, high: number): Check {
  return (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
      ? undefined
      : at;
}

function length(value: unknown, at: string): string | undefined {
  return typeof value === 'number' && value >= 0 && value < 1000 ? undefined : at;
}

function record(members: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null) return at;
    const given: Readonly<Record<string, unknown>> = { ...value };
    for (const [name, check] of Object.entries(members)) {
      if (given[name] === undefined && optional.includes(name)) continue;
      const fault = check(given[name], at === '' ? name : `${at}.${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

function list(check: Check, low: number, high: number): Check {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < low || value.length > high) return at;
    for (const [index, each] of value.entries()) {
      const fault = check(each, `${at}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

const box = record({ x: length, y: length, width: length, height: length });

const layoutFault = record({
  schema: oneOf('ballot-layout/1'),
  contest: record({
    id: text,
    title: text,
    office: text,
    seats: whole(1, 500),
    form: oneOf('strike', 'agreeDisagree'),
  }),
  paper: oneOf('A4', 'A5'),
  fingerprint: text,
  pages: list(
    record(
      {
        number: whole(1, 99),
        width: length,
        height: length,
        corners: list(box, 4, 4),
        code: record({ box, cells }),
        stamp: box,
        rows: list(
          record(
            {
              index: whole(1, 500),
              candidateId: text,
              name: text,
              row: box,
              number: box,
              nameInk: box,
              choices: record({ agree: box, disagree: box }),
            },
            ['choices'],
          ),
          0,
          200,
        ),
        clean: record({
          dpi: whole(72, 600),
          width: whole(1, 20_000),
          height: whole(1, 20_000),
          png: text,
        }),
      },
      ['stamp'],
    ),
    1,
    99,
  ),
});
