import { expect, test } from 'vitest';
import type { CommandIo } from './command-io.ts';
import { commandWords } from './command-words.ts';
import { kindsHelp } from './commands/document-help.ts';
import { run } from './run.ts';

async function say(words: readonly string[], lang: CommandIo['lang'] = 'vi') {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(words, {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('no files here')),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    lang,
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

test.each([[['--help']], [['help']], [['nothing', '--help']]])(
  '%j lists every command with what it does',
  async (words) => {
    const { status, out, err } = await say(words, 'en');
    expect([status, err]).toEqual([0, '']);
    for (const [name, { does }] of Object.entries(commandWords))
      expect(out.split('\n').some((line) => line.includes(name) && line.includes(does.en))).toBe(
        true,
      );
  },
);

test('words that are no command are answered by the list, as a mistake', async () => {
  const { status, out, err } = await say(['phiếu', 'đọc']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(commandWords['ballot read'].does.vi);
});

test.each(Object.entries(commandWords))(
  '%s says how it is called and does nothing else',
  async (name, words) => {
    const asked = await say([...name.split(' '), '--help', '--json']);
    const kinds = words.usage.vi.includes('--kind LOẠI') ? `\n${kindsHelp('vi')}` : '';
    const out = `${words.does.vi}\n${words.usage.vi}${kinds}`;
    expect(asked).toEqual({ status: 0, out, err: '' });
    expect(await say(['help', ...name.split(' ')])).toEqual(asked);
  },
);

test.each(Object.keys(commandWords))('%s refuses an option that it does not have', async (name) => {
  const { status, out, err } = await say([...name.split(' '), '--prot=4000']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('Không có tùy chọn --prot=4000.');
  expect(err).toContain(`daihoi ${name}`);
});

test('both languages name the same options', () => {
  for (const { usage } of Object.values(commandWords))
    expect(optionsIn(usage.vi)).toEqual(optionsIn(usage.en));
});

function optionsIn(usage: string): readonly string[] {
  return [...new Set(usage.match(/--[a-z-]+/gu))].toSorted();
}
