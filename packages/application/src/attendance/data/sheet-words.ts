/** Words of the sheets in which offices keep lists of people: what a head may say, and what the sheet to fill in says. */
export const sheetWords = {
  /** In the order in which they are looked for: a table with "Họ và tên" and "Đại biểu" names people by the first. */
  head: {
    name: ['họ và tên', 'họ tên', 'họ và tên đại biểu', 'họ tên đại biểu', 'đại biểu', 'full name'],
    unit: ['đơn vị', 'chi bộ', 'đoàn đại biểu', 'đoàn', 'đơn vị công tác', 'nơi công tác', 'unit'],
    post: ['chức vụ', 'chức danh', 'chức vụ, đơn vị công tác', 'post'],
    birth: ['năm sinh', 'ngày sinh', 'ngày, tháng, năm sinh', 'ngày tháng năm sinh', 'birth'],
  },
  born: 'sinh {birth}',
  blank: {
    file: 'mau-danh-sach-trieu-tap.xlsx',
    sheet: 'Danh sách',
    titles: [
      'DANH SÁCH NGƯỜI ĐƯỢC TRIỆU TẬP',
      'Mỗi dòng một người. Cột “Họ và tên” phải có; các cột khác để phân biệt người trùng tên và có thể bỏ trống.',
    ],
    columns: [
      { header: 'TT', width: 6 },
      { header: 'Họ và tên', width: 32 },
      { header: 'Đơn vị', width: 36 },
      { header: 'Chức vụ', width: 30 },
      { header: 'Năm sinh', width: 12 },
    ],
  },
} as const;
