import type { Guide, GuideHead } from '../../lib/guide.ts';

const heads = import.meta.glob<GuideHead>('../../../../../docs/operating/*.md', {
  query: '?guide-head',
  import: 'head',
  eager: true,
});
const loads = import.meta.glob<Guide>('../../../../../docs/operating/*.md', {
  query: '?guide',
  import: 'guide',
});

/** Guides in the order in which an office meets its work; one that is not named here comes last. */
const order = [
  'theo-doi-mot-mua',
  'trinh-va-duyet',
  'van-kien',
  'kiem-tra-the-thuc',
  'diem-danh',
  'kiem-phieu',
  'kiem-phieu-tra-cuu',
  'dien-tap',
  'ket-qua-va-chuan-y',
  'luu-tru',
  'cai-dat',
  'dang-nhap-oidc',
];

/** A guide as the list names it. */
export interface ListedGuide extends GuideHead {
  readonly name: string;
}

/** Every guide, in the order of the work. */
export function allGuides(): readonly ListedGuide[] {
  return Object.entries(heads)
    .map(([file, head]) => ({ name: nameOf(file), ...head }))
    .toSorted((one, other) => placeOf(one.name) - placeOf(other.name));
}

/** A guide by its name in the address; undefined where there is none. */
export function loadGuide(name: string): Promise<Guide> | undefined {
  return Object.entries(loads).find(([file]) => nameOf(file) === name)?.[1]();
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.md$/gu, '');
}

function placeOf(name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}
