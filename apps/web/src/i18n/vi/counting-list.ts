/** The list of the ballots of a congress. */
export const countingList = {
  sentence: 'Mỗi cuộc bầu đi từ danh sách đến niêm phong trong một phòng riêng.',
  next: 'Việc tiếp theo',
  runningTitle: 'Làm tiếp: {ballot}, {round}',
  running: 'Đang ở bước: {state}.',
  waitsTitle: '{office}, {round}',
  waits: 'Chờ bầu xong {office}. Căn cứ: {place}.',
  open: 'Mở cuộc bầu này',
  openShort: 'Mở',
  also: 'Các cuộc bầu còn lại, theo thứ tự',
  held: 'Các cuộc bầu đã mở',
  col: { ballot: 'Cuộc bầu', seats: 'Cần bầu', names: 'Danh sách', state: 'Đang ở' },
  emptyTitle: 'Chưa có cuộc bầu nào',
  empty: 'Ở đây có các cuộc bầu của đại hội khi đại hội đã khai mạc và có nội dung bầu cử.',
  voidFor: 'Không có giá trị: {reason}',
  continue: 'Vào phòng',
} as const;
