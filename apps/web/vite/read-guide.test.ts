import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide, GuideBlock, GuideInline } from '../src/lib/guide.ts';
import { measurePng } from './guide-pages.ts';
import { anchorOf, readGuide } from './read-guide.ts';

const folder = join(import.meta.dirname, '../../../docs/operating');
const small = () => ({ width: 2, height: 1 });

describe('readGuide', () => {
  it('keeps the title, for whom it is, and every form that the guides use', () => {
    const guide = readGuide(
      [
        '# Kiểm phiếu',
        'Dành cho **ban kiểm phiếu**.',
        '## Quên mã?',
        '4. Mở `Mã`,\n   bấm *Quên mã*.\n   - xem [ở đây](#quên-mã)',
        '| a | b |\n| - | - |\n| 1 | [c](van-kien.md#mẫu) |',
        '```sh\nnpm start\n```',
        '![Một](../images/1.png) ![Hai](../images/2.png)',
      ].join('\n\n'),
      small,
    );
    expect(guide).toEqual<Guide>({
      title: 'Kiểm phiếu',
      lead: ['Dành cho ', { kind: 'strong', parts: ['ban kiểm phiếu'] }, '.'],
      blocks: [
        { kind: 'heading', level: 2, id: 'quên-mã', parts: ['Quên mã?'] },
        {
          kind: 'list',
          from: 4,
          items: [
            [
              {
                kind: 'paragraph',
                parts: [
                  'Mở ',
                  { kind: 'code', text: 'Mã' },
                  ', bấm ',
                  { kind: 'em', parts: ['Quên mã'] },
                  '.',
                ],
              },
              {
                kind: 'list',
                from: undefined,
                items: [
                  [
                    {
                      kind: 'paragraph',
                      parts: ['xem ', { kind: 'link', to: '#quên-mã', parts: ['ở đây'] }],
                    },
                  ],
                ],
              },
            ],
          ],
        },
        {
          kind: 'table',
          head: [['a'], ['b']],
          rows: [[['1'], [{ kind: 'link', to: '/guides/van-kien#mẫu', parts: ['c'] }]]],
        },
        { kind: 'code', text: 'npm start' },
        {
          kind: 'pictures',
          pictures: [
            { src: '../images/1.png', says: 'Một', width: 2, height: 1 },
            { src: '../images/2.png', says: 'Hai', width: 2, height: 1 },
          ],
        },
      ],
    });
  });

  it('keeps the words of a link to what is no guide', () => {
    const { lead } = readGuide('# A\n\nXem [quy tắc](../rules/paper-format.md).', small);
    expect(lead).toEqual(['Xem ', 'quy tắc', '.']);
  });

  it.each([
    ['a guide without a title', 'Chỉ có lời.'],
    ['what it cannot show', '# A\n\nLời.\n\n> trích'],
    ['a picture within a sentence', '# A\n\nLời.\n\nXem ![Một](../images/1.png) đây.'],
    ['a heading too deep', '# A\n\nLời.\n\n#### Sâu'],
  ])('refuses %s', (_, source) => {
    expect(() => readGuide(source, small)).toThrow(/^(?:a guide|pictures)/u);
  });
});

describe('the guides of docs/operating', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.md$/u, ''));
  const guides = new Map(names.map((name) => [name, read(name)]));

  it.each(names)('%s leads only to guides and headings that are there', (name) => {
    const dead = guides
      .get(name)
      ?.blocks.flatMap(linksIn)
      .filter((to) => {
        const [path = '', anchor] = to.split('#');
        const target = guides.get(path === '' ? name : path.replace('/guides/', ''));
        if (target === undefined) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      });
    expect(dead).toEqual([]);
  });

  function read(name: string): Guide {
    return readGuide(readFileSync(join(folder, `${name}.md`), 'utf8'), (picture) =>
      measurePng(join(folder, picture)),
    );
  }
});

describe('anchorOf', () => {
  it('keeps letters with their marks, drops signs, joins words', () => {
    expect(anchorOf('1. Cài, và chạy lần đầu')).toBe('1-cài-và-chạy-lần-đầu');
  });
});

function anchorsOf({ blocks }: Guide): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}

function linksIn(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.parts.flatMap(linksOf);
    case 'list':
      return block.items.flat().flatMap(linksIn);
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap(linksOf);
    case 'code':
    case 'pictures':
      return [];
  }
}

function linksOf(part: GuideInline): readonly string[] {
  if (typeof part === 'string' || part.kind === 'code') return [];
  return [...(part.kind === 'link' ? [part.to] : []), ...part.parts.flatMap(linksOf)];
}
