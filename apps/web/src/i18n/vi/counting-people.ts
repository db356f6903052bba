/** Somebody takes the place of another, or has forgotten a code. */
export const countingPeople = {
  replace: {
    text: 'Khi một người đang nhập hoặc quét phải nghỉ. Phiếu đã ghi giữ tên người đã nhập; người thay làm tiếp từ phiếu sau của tập đang mở. Người từng làm ở lần này không sang lần kia, để mỗi phiếu luôn do hai người khác nhau xem.',
    left: 'Người nghỉ',
    leftMissing: 'Chưa chọn người nghỉ. Chọn một người đang làm.',
    option: '{name} ({place})',
    came: 'Người thay',
    cameMissing: 'Chưa chọn người thay. Chọn một người trong ban, hoặc kỹ thuật viên mới.',
    fresh: 'Kỹ thuật viên mới, chưa có trong ban',
    name: 'Họ và tên kỹ thuật viên mới',
    nameMissing: 'Chưa ghi họ và tên kỹ thuật viên mới.',
    reason: 'Vì sao thay người',
    verb: 'Thay người',
  },
  replaced: {
    title: '{name} đã được thay ở lần nhập này',
    text: 'Phiếu đã ghi vẫn giữ tên mình. Phiếu vừa gõ mà chưa ghi thì người thay nhập từ phiếu giấy. Để tập phiếu lại cho người thay rồi rời chỗ.',
  },
  reset: {
    text: 'Trưởng ban và một ủy viên khác ký để bỏ mã cũ của {name}; sau đó {name} tự chọn mã mới. Việc này ghi vào nhật ký với tên người ký và lý do.',
    textHead:
      'Hai ủy viên ký để bỏ mã cũ của trưởng ban {name}; sau đó trưởng ban tự chọn mã mới. Việc này ghi vào nhật ký với tên người ký và lý do.',
    reason: 'Vì sao cấp lại',
    verb: 'Bỏ mã cũ',
    none: 'Ban không còn đủ hai người khác để ký, nên không cấp lại mã ở đây được. Báo cáo đoàn chủ tịch.',
  },
  log: {
    replaced: 'Lần {witness}: {left} nghỉ, {came} làm tiếp.',
    reset: 'Mã của {whose}.',
    reason: 'Lý do: {reason}',
  },
};
