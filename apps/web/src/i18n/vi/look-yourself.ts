/** What is said of a file whose words cannot be read. */
export const lookYourself = {
  text: 'Đã nhận {name}, nhưng không đọc được chữ trong tệp (bản quét, ảnh): hãy tự kiểm trang đầu có dấu mật không.',
  takeOutAtOnce: 'Có dấu mật thì gỡ tệp ngay.',
  tellAtOnce:
    'Có dấu mật thì báo ngay người quản trị và văn thư giữ tài liệu mật: tệp ở đây không gỡ riêng được.',
  looked: 'Đã tự kiểm, không có dấu mật',
  by: 'Đã tự kiểm: {who}, {when}',
  takeOut: 'Có dấu mật, gỡ tệp',
} as const;
