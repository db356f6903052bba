/** Two people changed the same thing at once. */
export const conflict = {
  title: '{who} vừa sửa mục này lúc {time}. Cả hai bản được giữ, chọn bản dùng.',
  titlePlain: 'Có người vừa sửa mục này. Cả hai bản được giữ, chọn bản dùng.',
  mine: 'Bản của tôi',
  theirs: 'Bản đã lưu',
  finish: 'Lưu bản đã chọn',
  empty: 'để trống',
};
