import { expect, test } from 'vitest';
import { crowdedPassages, missingFields } from './program-fields.ts';

const kind = 'synthesisReport';

function missing(...names: readonly string[]): readonly string[] {
  return missingFields(
    kind,
    names.map((name) => ({ name })),
  ).map(({ name }) => name);
}

const always = ['cơ quan ban hành', 'tên dự thảo', 'phần tiếp thu giải trình', 'phụ lục chưa gửi'];

test('a synthesis of comments has its answers and who was silent, whatever else it says', () => {
  expect(missing('phần tình hình lấy ý kiến')).toEqual(always);
  expect(missing(...always, 'phần tình hình lấy ý kiến')).toEqual([]);
});

test('its figures stand in one passage or one by one, then all of them and what is left to do', () => {
  expect(missing(...always)).toEqual(['phần tình hình lấy ý kiến']);
  const lacking = missing(...always, 'số ý kiến', 'số đơn vị đã gửi');
  expect(lacking).toContain('số đơn vị chưa gửi');
  expect(lacking).toContain('phần việc còn lại');
  expect(lacking).not.toContain('số ý kiến');
  expect(lacking).not.toContain('phần tình hình lấy ý kiến');
});

test('it is asked for no number and no code: the program gives it none', () => {
  for (const name of ['số văn bản', 'dòng kiểm tra', 'ô kiểm tra', 'người ký'])
    expect(missing()).not.toContain(name);
});

test('a passage of it stands alone in its paragraph', () => {
  const places = [{ name: 'bảng theo cấp' }, { name: 'phần tiếp thu giải trình', alone: true }];
  expect(crowdedPassages(kind, places).map(({ name }) => name)).toEqual(['bảng theo cấp']);
});
