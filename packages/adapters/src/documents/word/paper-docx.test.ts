import { plainRow, figureRun, textCell, textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperRenderer } from '../index.ts';
import { splitWidth } from './twips.ts';

const cells = ['Cấp', 'Tổng số'].map(textCell);

const paper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  issuingBody: 'Tỉnh ủy',
  documentNumber: { state: 'issued', number: 412, typeSymbol: 'BC', bodySymbol: 'TU' },
  placeAndDate: {
    place: 'Rạch Giá',
    date: { kind: 'dated', on: calendarDate('2020-08-03') },
  },
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['tiến độ <đại hội> & kết quả'] },
  blocks: [
    { kind: 'heading', level: 1, runs: [textRun('Kết quả')] },
    { kind: 'paragraph', runs: [figureRun('47,4 %', { kind: 'units', params: {} })] },
    {
      kind: 'table',
      columns: [
        { align: 'left', share: 3 },
        { align: 'right', share: 1 },
      ],
      head: [plainRow(...cells)],
      rows: [plainRow(...cells), plainRow(...cells)],
    },
    { kind: 'pageBreak' },
    { kind: 'paragraph', runs: [textRun('Hết.')] },
  ],
  signatures: [
    { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Danh An' },
  ],
  recipients: ['Lưu Văn phòng'],
};

async function partsOf(each: Paper): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await openPaperRenderer().toDocx(each));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

async function part(path: string, changes: Partial<Paper> = {}): Promise<string> {
  return (await partsOf({ ...paper, ...changes }))[path] ?? '';
}

function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
}

describe('the page (PG-01, PG-06 … PG-09, PG-11)', () => {
  test('is A4 standing with margins 20, 20, 30 and 15 mm', async () => {
    const document = await part('word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    expect(document).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/u,
    );
  });

  test('is numbered from the second page, centred', async () => {
    const parts = await partsOf(paper);
    const heads = Object.entries(parts).filter(([path]) => /^word\/header\d/u.test(path));
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    expect(heads.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1);
    expect(styleOf(parts['word/styles.xml'] ?? '', 'pageNumber')).toContain(
      '<w:jc w:val="center"/>',
    );
  });

  test('lies for a lying annex, which counts its pages anew (PG-12, PG-13)', async () => {
    const annex = { title: 'Biểu', orientation: 'landscape', blocks: [] } as const;
    const document = await part('word/document.xml', { annexes: [annex] });
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(document.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2);
  });
});

describe('styles (PG-04, CH-01 … CH-10, BD-06)', () => {
  test.each([
    ['partyTitle', 30, 'center', true],
    ['issuingBody', 28, 'center', true],
    ['documentNumber', 28, 'center', false],
    ['typeName', 32, 'center', true],
    ['abstract', 30, 'center', true],
    ['body', 28, 'both', false],
    ['recipient', 24, 'left', false],
    ['foot', 16, 'left', false],
  ])('%s is %i half points, %s', async (id, size, align, bold) => {
    const style = styleOf(await part('word/styles.xml'), id);
    expect(style).toContain(`<w:sz w:val="${size}"/>`);
    expect(style).toContain(`<w:jc w:val="${align}"/>`);
    expect(style).toMatch(bold ? /<w:b\/>/u : /<w:b w:val="false"\/>/u);
    expect(style).toMatch(/<w:rFonts (?:w:\w+="Times New Roman" ?){4}\/>/u);
  });

  test('the first line of the body stands 10 mm in, lines are exactly 19 pt apart', async () => {
    const style = styleOf(await part('word/styles.xml'), 'body');
    expect(style).toContain('w:firstLine="567"');
    expect(style).toMatch(/w:line="380" w:lineRule="exact"|w:lineRule="exact" w:line="380"/u);
  });

  test('every paragraph of the document has a style of the format', async () => {
    const document = await part('word/document.xml');
    const paragraphs = document.match(/<w:p>.*?<\/w:p>|<w:p\/>/gu) ?? [];
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.filter((each) => !each.includes('<w:pStyle '))).toEqual([]);
  });
});

describe('what the document holds', () => {
  test('the party title is underlined as long as it is, the star stands alone (HD-02, HD-05)', async () => {
    const document = await part('word/document.xml');
    const title = /<w:p>(?:(?!<w:p>).)*ĐẢNG CỘNG SẢN VIỆT NAM.*?<\/w:p>/u.exec(document)?.[0];
    expect(title).toContain('<w:u w:val="single"/>');
    expect(document).toMatch(/<w:pStyle w:val="star"\/>.*?<w:t [^>]*>\*<\/w:t>/u);
  });

  test('head rows come again, no row breaks over a page', async () => {
    const document = await part('word/document.xml');
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(
      document.match(/<w:tr>/gu)?.length ?? 0,
    );
  });

  test('a row to sign is 12 mm high, the others are as high as their words', async () => {
    const rows = [plainRow(...cells), { ...plainRow(...cells), toSign: true }];
    const columns = [
      { align: 'left', share: 3 },
      { align: 'left', share: 1 },
    ] as const;
    const document = await part('word/document.xml', {
      blocks: [{ kind: 'table', columns, head: [], rows }],
    });
    expect(document.match(/<w:trHeight[^>]*>/gu)).toEqual([
      '<w:trHeight w:val="680" w:hRule="atLeast"/>',
    ]);
  });

  test('a figure is held together by a no-break space, hostile letters are escaped', async () => {
    const document = await part('word/document.xml');
    expect(document).toContain('47,4\u00a0%');
    expect(document).toContain('tiến độ &lt;đại hội&gt; &amp; kết quả');
  });

  test('a page break is a property of what follows and leaves no blank line', async () => {
    const document = await part('word/document.xml');
    expect(document).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Hết\./u);
    expect(document).not.toContain('w:br ');
  });

  test('a rehearsal is marked on the first and on the other pages', async () => {
    const parts = await partsOf({ ...paper, purpose: 'rehearsal' });
    const marked = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
    expect(marked).toHaveLength(2);
    for (const [, xml] of marked) expect(xml).toContain('DIỄN TẬP');
  });
});

describe('the file', () => {
  test('is the same bytes twice', async () => {
    const first = await openPaperRenderer().toDocx(paper);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.compare(first, await openPaperRenderer().toDocx(paper))).toBe(0);
  });

  test('names its title and neither a person nor an hour', async () => {
    const core = await part('docProps/core.xml');
    expect(core).toContain('<dc:title>Báo cáo tiến độ &lt;đại hội&gt; &amp; kết quả Số 412-BC/TU');
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/u);
  });
});

describe('widths of columns', () => {
  test.each([
    [9355, [45, 55]],
    [9355, [1, 1, 1]],
    [100, [1, 2, 4, 8, 16, 32, 64]],
  ])('%i twips over %j leave nothing over', (width, shares) => {
    const widths = splitWidth(width, shares);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
    expect(widths).toHaveLength(shares.length);
  });
});
