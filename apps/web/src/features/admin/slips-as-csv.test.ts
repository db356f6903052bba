import { expect, test } from 'vitest';
import { slipsAsCsv } from './slips-as-csv.ts';

const slip = {
  accountId: '0',
  username: 't11',
  displayName: '=HYPERLINK("x")',
  unitName: 'Đảng bộ xã "An Khê", huyện Bờ Tây',
  code: 'A1B2-C3D4-E5F6',
  until: '2020-08-30T00:00:00.000Z',
};

test('slips become a table that a spreadsheet opens with its letters and computes nothing', () => {
  expect(slipsAsCsv([slip], ['Đơn vị', 'Người nhận', 'Tên', 'Mã'])).toBe(
    '\uFEFF"Đơn vị","Người nhận","Tên","Mã"\r\n' +
      '"Đảng bộ xã ""An Khê"", huyện Bờ Tây","\'=HYPERLINK(""x"")","t11","A1B2-C3D4-E5F6"\r\n',
  );
});
