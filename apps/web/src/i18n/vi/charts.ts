/** Words of rulers, curves and tile charts. */
export const charts = {
  ruler: {
    label: 'Ngày tính số liệu',
    until: 'đến {date}',
    help: 'Mũi tên: một ngày. Shift và mũi tên: một tuần.',
  },
  curve: {
    label: '{level}: {actual}/{total} đến {date}, kế hoạch {plan}/{total}',
    plan: 'Kế hoạch',
    actual: 'Thực hiện',
    forecast: 'dự báo',
    day: 'Ngày',
  },
  tiles: {
    other: '{n} đơn vị khác',
    late: 'dự báo chậm',
  },
} as const;
