import { atLeft, centred, sampleLine, sampleReport } from './sample-paper.ts';
import {
  bodyLines,
  congress,
  countMinutes,
  letter,
  longText,
  look,
  put,
} from './sample-variants.ts';
import type { PlantedFault } from './planted-fault.ts';

const { left, right, title, body, signing } = sampleReport;

/** Faults of pages, of the head and of the letters in both. */
export const plantedInHead: readonly PlantedFault[] = [
  ['PG-01', 'error', { section: { width: 12240, height: 15840 } }],
  ['PG-03', 'error', { body: look(bodyLines(), 3, { fonts: ['.VnTime'] }) }],
  ['PG-03', 'error', { body: put(body, 3, sampleLine('Đã hoàn thành.'.normalize('NFD'))) }],
  ['PG-04', 'error', { body: look(bodyLines(), 3, { fonts: ['Arial'] }) }],
  ['PG-05', 'info', { body: look(bodyLines(), 3, { colour: 'FF0000' }) }],
  ['PG-06', 'warning', { section: { top: 1417 } }],
  ['PG-07', 'warning', { section: { bottom: 1417 } }],
  ['PG-08', 'warning', { section: { left: 1984 } }],
  ['PG-09', 'warning', { section: { right: 1134 } }],
  ['PG-11', 'warning', { section: { head: [] }, body: [...body, ...longText] }],
  ['PG-11', 'warning', { section: { head: [], foot: [centred('1', { pageField: true })] } }],
  ['PG-11', 'warning', { section: { ownFirstPage: false } }],
  ['PG-11', 'warning', { section: { head: [atLeft('2', { pageField: true })] } }],
  ['PG-11', 'warning', { section: { head: [centred('2', { pageField: true, size: 10 })] } }],
  ['PG-11', 'warning', { section: { head: [centred('2', { pageField: true, italic: true })] } }],
  ['PG-11', 'warning', { section: { headerDistance: 1000 } }],
  ['PG-12', 'info', { annexes: [centred('PHỤ LỤC 1', { bold: true })] }],
  [
    'PG-13',
    'info',
    {
      section: { width: 16838, height: 11906 },
      body: [...body, sampleLine(`${'Nội dung dài '.repeat(8)}.`)],
    },
  ],
  ['MC-2', 'error', { left: left.slice(2) }],
  ['MC-3', 'error', { left: left.slice(0, 3) }],
  ['MC-4', 'warning', { right: right.slice(0, 1) }],
  ['MC-5', 'error', { title: [] }],
  ['MC-7', 'error', { signing: [] }],
  ['MC-7', 'error', { signing: signing.slice(0, 2) }],
  ['MC-9', 'error', { recipients: [] }],
  ['HD-01', 'error', { right: right.slice(1) }],
  ['HD-01', 'error', { left: right, right: left }],
  [
    'HD-01',
    'error',
    {
      right: look(right, 0, {}).with(
        0,
        centred('ĐẢNG CỘNG SẢN VIỆT NAM.', { size: 15, bold: true, underline: true }),
      ),
    },
  ],
  ['HD-02', 'error', { right: look(right, 0, { underline: false }) }],
  ['HD-02', 'info', { right: look(right, 0, { underline: false, ruled: true }) }],
  ['HD-05', 'error', { left: [...left.slice(0, 2), ...left.slice(3)] }],
  [
    'HD-06',
    'error',
    {
      ...congress,
      left: put(congress.left ?? [], 2, centred('ĐẢNG BỘ HUYỆN AN BIÊN', { bold: true })),
    },
  ],
  [
    'HD-07',
    'error',
    { ...countMinutes, left: [centred('HUYỆN ỦY AN BIÊN'), ...(countMinutes.left ?? []).slice(2)] },
  ],
  [
    'HD-09',
    'error',
    {
      right: [
        ...right.slice(0, 1),
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        ...right.slice(1),
      ],
    },
  ],
  ['CH-01', 'error', { right: look(right, 0, { size: 14 }) }],
  ['CH-01', 'error', { right: look(right, 0, { bold: false }) }],
  ['CH-02', 'error', { left: look(left, 0, { bold: true }) }],
  ['CH-02', 'error', { left: look(left, 0, { size: 12 }) }],
  ['CH-03', 'error', { left: look(left, 1, { bold: false }) }],
  ['CH-03', 'error', { left: look(left, 1, { align: 'left' }) }],
  ['CH-04', 'warning', { left: look(left, 2, { size: 10 }) }],
  ['CH-05', 'error', { left: look(left, 3, { size: 13 }) }],
  ['CH-05', 'error', { left: look(left, 3, { bold: true }) }],
  ['CH-06', 'error', { right: look(right, 1, { italic: false }) }],
  ['CH-07', 'error', { title: look(title, 0, { size: 14 }) }],
  ['CH-07', 'error', { title: put(title, 0, centred('Báo cáo', { size: 16, bold: true })) }],
  [
    'CH-07',
    'error',
    { title: put(title, 0, centred('Báo cáo chính trị', { size: 16, bold: true })) },
  ],
  ['CH-08', 'error', { title: look(title, 1, { bold: false }) }],
  ['CH-08', 'error', { title: look(title, 1, { size: 13 }) }],
  ['CH-09', 'error', { ...letter, left: look(letter.left ?? [], 4, { italic: false }) }],
];
