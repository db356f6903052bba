import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { commonTexts } from '../i18n/common.ts';
import { fill } from '../i18n/fill.ts';
import { formatIn } from './format.ts';

const vi = formatIn({
  lang: 'vi',
  t: (key, values = {}) => fill(commonTexts.sentence('vi', key), values),
  rich: () => null,
});
const at = instantFrom(Date.UTC(2020, 6, 31, 3, 42));
const today = calendarDate('2020-07-31');

describe('figures and dates on a Vietnamese page', () => {
  test('shares carry a comma and a space that does not break', () => {
    expect(vi.percent(9, 19)).toBe('47,4\u00a0%');
  });

  test('100 % is printed only when the part is the whole', () => {
    expect(vi.percent(811, 811)).toBe('100\u00a0%');
    expect(vi.percent(9999, 10000, 0)).toBe('dưới 100\u00a0%');
  });

  test('a share of nothing is unknown', () => {
    expect(vi.percent(0, 0)).toBe('—');
  });

  test('the year is left out where the title has it', () => {
    expect(vi.dayMonth(today)).toBe('31/7');
  });

  test('clocks show the time in Vietnam', () => {
    expect(vi.time(at)).toBe('10:42');
    expect(vi.moment(at, today)).toBe('hôm nay, 10:42');
    expect(vi.moment(at, calendarDate('2020-08-01'))).toBe('hôm qua, 10:42');
    expect(vi.moment(at, calendarDate('2020-08-05'))).toBe('31/7/2020 lúc 10:42');
  });
});
