/** What is said of a file whose words cannot be read. */
export const lookYourself = {
  text: 'Đã nhận {name}, nhưng không đọc được chữ trong tệp (bản quét, ảnh): hãy tự kiểm trang đầu có dấu mật không. Có dấu mật thì gỡ tệp ngay.',
  looked: 'Đã tự kiểm',
} as const;
