/** What the program writes beside versions that it made itself. */
export const templateWords = {
  fromBuiltIn: 'Mẫu có sẵn của phần mềm',
  fromTemplate: 'Lập từ mẫu: {title}',
  builtIn: 'mẫu có sẵn của phần mềm',
  target: {
    name: ['chỉ tiêu', 'tên chỉ tiêu', 'nội dung chỉ tiêu', 'nội dung'],
    measure: ['đơn vị tính', 'đvt', 'đơn vị'],
    planned: ['chỉ tiêu nghị quyết', 'nghị quyết', 'kế hoạch', 'mục tiêu', 'nghị quyết đề ra'],
    achieved: ['kết quả thực hiện', 'thực hiện', 'kết quả', 'đạt được', 'ước thực hiện'],
    outcome: ['mức đạt', 'đánh giá'],
    source: ['nguồn số liệu', 'nguồn', 'ghi chú'],
  },
  outcomes: {
    REACHED: ['đạt', 'hoàn thành'],
    EXCEEDED: ['vượt', 'đạt và vượt'],
    MISSED: ['chưa đạt', 'không đạt', 'chưa hoàn thành'],
  },
} as const;
