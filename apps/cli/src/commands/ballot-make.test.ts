import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const base = mkdtempSync(join(tmpdir(), 'daihoi-ballot-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const ballot = {
  congress: {
    unit: 'Chi bộ Ấp Thử',
    title: 'Đại hội Chi bộ Ấp Thử',
    term: '2020-2022',
    date: '2020-03-02',
  },
  contest: {
    id: 'cell',
    title: 'Bầu Chi ủy',
    office: 'committee',
    seats: 2,
    candidates: [
      { id: 'A', name: 'Lê Văn Thử' },
      { id: 'B', name: 'Trần Thị An' },
      { id: 'C', name: 'Võ Bình' },
    ],
  },
  paper: 'A5',
};

function contest(changes: Readonly<Record<string, unknown>>) {
  return { ...ballot, contest: { ...ballot.contest, ...changes } };
}

async function make(input: unknown, ...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['ballot', 'make', '-', ...words], {
    stdin: () => Promise.resolve(typeof input === 'string' ? input : JSON.stringify(input)),
    readFile: (path) => Promise.resolve(readFileSync(path, 'utf8')),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    lang: 'vi',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function readJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(base, ...path), 'utf8'));
}

/** What a command told as JSON. */
function told(out: string): unknown {
  return JSON.parse(out);
}

function fingerprintOf(...path: readonly string[]): string | undefined {
  const text = readFileSync(join(base, ...path), 'utf8');
  return /"fingerprint": "([0-9a-f]{6})"/.exec(text)?.[1];
}

describe('a ballot', () => {
  test('comes with its layout, names in the order of print', async () => {
    const made = await make(ballot, '--out', join(base, 'plain'));
    expect(made.code).toBe(0);
    expect(readdirSync(join(base, 'plain')).toSorted()).toEqual(['ballot.pdf', 'layout.json']);
    const layout = readJson('plain', 'layout.json');
    expect(layout).toMatchObject({
      schema: 'ballot-layout/1',
      contest: { form: 'strike' },
      pages: [
        {
          rows: [
            { index: 1, candidateId: 'B' },
            { index: 2, candidateId: 'C' },
            { index: 3, candidateId: 'A' },
          ],
        },
      ],
    });
  });

  test('is the same, byte for byte, when it is made again', async () => {
    await make(ballot, '--out', join(base, 'one'), '--run', '3');
    await make(ballot, '--out', join(base, 'two'), '--run', '3');
    for (const name of ['ballot.pdf', 'layout.json', 'run.pdf']) {
      const [one, two] = ['one', 'two'].map((folder) => readFileSync(join(base, folder, name)));
      expect(one?.equals(two ?? Buffer.of()), name).toBe(true);
    }
  });

  test('is told as one JSON document', async () => {
    const made = await make(ballot, '--json', '--out', join(base, 'json'));
    expect(told(made.out)).toMatchObject({ form: 'strike', names: 3, seats: 2, pages: 1 });
  });
});

describe('a test deck', () => {
  test('has its own layout and knows its answers', async () => {
    const made = await make(ballot, '--out', join(base, 'deck'), '--deck', '8', '--seed', '4');
    expect(made.code).toBe(0);
    const [deck, vote, trial] = ['deck.json', 'layout.json', 'deck-layout.json'].map((name) =>
      fingerprintOf('deck', name),
    );
    expect(deck).toBeDefined();
    expect(deck).toBe(trial);
    expect(deck).not.toBe(vote);
    expect(readJson('deck', 'deck.json')).toMatchObject({
      ballots: [
        { case: 'full', valid: true, needsReview: false },
        { case: 'blank', valid: false, invalidReasons: ['overVote'] },
        { case: 'overVote', valid: false, invalidReasons: ['overVote'] },
        { case: 'allStruck', valid: false, invalidReasons: ['votesForNobody'] },
        { case: 'fewer', valid: true },
        { case: 'doubtful', needsReview: true },
        { number: 7 },
        { number: 8 },
      ],
    });
  });
});

describe('what cannot be printed is refused where it stands, and leaves nothing behind', () => {
  test.each([
    [
      'a form against the list',
      contest({ ballotForm: 'agreeDisagree' }),
      'ballot.must-strike',
      'contest.ballotForm',
    ],
    [
      'an id twice',
      contest({
        candidates: [
          { id: 'A', name: 'Lê An' },
          { id: 'A', name: 'Võ Hà' },
        ],
      }),
      'ballot.duplicate-id',
      'contest.candidates[1].id',
    ],
    [
      'a day that is none',
      { ...ballot, congress: { ...ballot.congress, date: '2020-02-30' } },
      'input.wrong-value',
      'congress.date',
    ],
    ['a paper nobody has', { ...ballot, paper: 'A3' }, 'input.wrong-value', 'paper'],
    ['an office that is none', contest({ office: 'king' }), 'input.wrong-value', 'contest.office'],
    ['no JSON', '{', 'input.not-json', ''],
  ])('%s', async (_, input, code, at) => {
    const folder = join(base, 'refused');
    const refused = await make(input, '--json', '--out', folder);
    expect(refused.code).toBe(3);
    expect(told(refused.out)).toMatchObject({ error: { code, at } });
    expect(/"message": "(.*)"/.exec(refused.out)?.[1]).toMatch(/^[^{}–]{10,}$/);
    expect(existsSync(folder)).toBe(false);
  });

  test('the article is named in the sentence', async () => {
    const refused = await make(contest({ ballotForm: 'agreeDisagree' }), '--out', join(base, 'x'));
    expect(refused.err).toContain('khoản 1 Điều 17, 244-QĐ/TW');
  });

  test('a folder that holds another ballot is left alone', async () => {
    const folder = join(base, 'taken');
    await make(ballot, '--out', folder);
    const before = readFileSync(join(folder, 'layout.json'));
    const refused = await make(contest({ seats: 1 }), '--json', '--out', folder);
    expect(refused.code).toBe(3);
    expect(told(refused.out)).toMatchObject({
      error: { code: 'ballot.folder-taken', at: '--out' },
    });
    expect(readFileSync(join(folder, 'layout.json')).equals(before)).toBe(true);
  });

  test('a folder that holds the same ballot takes what else is asked for and keeps what it has', async () => {
    const folder = join(base, 'again');
    await make(ballot, '--out', folder, '--run', '2');
    const again = await make(ballot, '--out', folder, '--proof');
    expect(again.code).toBe(0);
    const kept = ['ballot.pdf', 'layout.json', 'proof.pdf', 'run.pdf'];
    expect(readdirSync(folder).toSorted()).toEqual(kept);
  });

  test('a file where the folder would be is said', async () => {
    writeFileSync(join(base, 'file'), '');
    const refused = await make(ballot, '--json', '--out', join(base, 'file', 'below'));
    expect(told(refused.out)).toMatchObject({ error: { code: 'ballot.folder-unwritable' } });
    expect(refused.code).toBe(3);
  });
});

test.each([
  [],
  ['--out'],
  ['--out', 'x', '--run', '0'],
  ['--out', 'x', '--run', 'many'],
  ['--out', 'x', '--seed', '2'],
  ['--out', 'x', '--bogus'],
])('words that are off: %j', async (...words) => {
  const refused = await make(ballot, ...words);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('daihoi ballot make');
});
