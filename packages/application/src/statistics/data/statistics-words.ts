/** Words of the statistics annex; `{name}` is filled. */
export const statisticsWords = {
  typeName: 'Thống kê',
  abstract: 'kết quả bầu cử đại hội đảng bộ các cấp, nhiệm kỳ {term}, tính đến ngày {asOf}',
  head: [
    'Chức danh',
    'Cần bầu',
    'Trúng cử',
    'Nữ',
    'Dưới {age} tuổi',
    'Dân tộc thiểu số',
    'Tái cử',
    'Lần đầu',
  ],
  directly: 'Bí thư do đại hội bầu trực tiếp: {n}.',
  notPerPlan: 'Cuộc bầu chưa đúng phương án: {n}.',
  nothing: 'Chưa có kết quả bầu cử của đại hội nào đã bế mạc.',
} as const;
