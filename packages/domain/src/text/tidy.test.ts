import { describe, expect, test } from 'vitest';
import { foldDiacritics, tidyText } from './index.ts';

describe('tidyText', () => {
  test('composes decomposed Vietnamese', () => {
    expect(tidyText('Kiên Giang'.normalize('NFD'))).toBe('Kiên Giang');
  });

  test('squeezes blanks of every width and trims', () => {
    expect(tidyText('\u00a0 Đảng bộ\t\n xã\u2003Tân Hội ')).toBe('Đảng bộ xã Tân Hội');
  });

  test('drops characters that print nothing', () => {
    expect(tidyText('\ufeffBạch\u200b Thông\u00ad')).toBe('Bạch Thông');
  });

  test('keeps both spellings of uỷ and ủy', () => {
    expect(tidyText('Tỉnh uỷ')).toBe('Tỉnh uỷ');
    expect(tidyText('Tỉnh ủy')).toBe('Tỉnh ủy');
  });
});

test('folding takes the marks and the bar away and leaves punctuation', () => {
  expect(foldDiacritics('Đường số 3/2, ẤP Ðông')).toBe('duong so 3/2, ap dong');
});
