/** Invented names for tests of order and search: a fixed walk through syllables, the same on every run. */
const families =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Đỗ Bùi Hồ Ngô Dương Lý Đoàn Danh Thị Ưng Ông Âu Ý'.split(
    ' ',
  );
const middles = ['', 'Văn', 'Thị', 'Thị Mỹ', 'Đức', 'Quốc', 'Hữu', 'Ngọc', 'Thị Ánh', 'Xuân', 'Ơn'];
const givens = (
  'An Án Ân Ấn Ẩn Anh Ánh Ảnh Ba Bà Bả Bã Bá Bạ Bé Bê Bảo Bão Bao Bình Bính Bỉnh Châu Chấu Chầu Cường Cương Dũng Dung ' +
  'Dụng Đạt Đài Đại Đãi Điệp Diệp Duy Duyên Em Êm Giang Giàu Hà Hạ Hả Hòa Hoà Hoa Hoá Hóa Hỷ Hương Hường Hướng Kiên Lan ' +
  'Lân Lăng Lương Lượng Mai Minh Mỹ Nam Năm Nga Ngà Nghĩa Oanh Ổn Ơn Phương Phượng Phúc Quý Quỳ Quỷ Sang Sáng Thảo ' +
  'Thạo Thắng Thăng Thúy Thuý Thủy Tú Tư Từ Uyên Út Ươm Vân Văn Việt Xuân Yên Yến'
).split(' ');
const kinds = [
  'Đảng bộ xã',
  'Đảng bộ phường',
  'Chi bộ ấp',
  'chi bộ',
  'Đảng ủy Khối',
  'Chi bộ Trường THCS',
];

/** Full names, e.g. of delegates. */
export function inventedNames(count: number): readonly string[] {
  const next = walk(20200731);
  return Array.from({ length: count }, () =>
    [pick(families, next), pick(middles, next), pick(givens, next)].filter(Boolean).join(' '),
  );
}

/** Names of units, with numbers and punctuation. */
export function inventedUnits(count: number): readonly string[] {
  const next = walk(20191112);
  return Array.from({ length: count }, () => {
    const place = `${pick(givens, next)} ${pick(givens, next)}`;
    const tail = [
      '',
      ` ${next(120)}`,
      ` - ${pick(givens, next)}`,
      ` (${pick(givens, next)})`,
      `, tổ ${next(20)}`,
    ];
    return `${pick(kinds, next)} ${place}${pick(tail, next)}`;
  });
}

function pick(list: readonly string[], next: (below: number) => number): string {
  return list[next(list.length)] ?? '';
}

/** A small linear congruential walk; its high bits are used. */
function walk(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
