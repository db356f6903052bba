/** Hướng dẫn: đọc và in được, không cần mạng, không cần đăng nhập. */
export const guides = {
  name: 'Hướng dẫn',
  sentence: 'Mỗi việc một trang. Đọc và in được khi không có mạng, không cần đăng nhập.',
  contents: 'Trong trang này',
  all: 'Mọi hướng dẫn',
  print: 'In trang này',
  missing: 'Không có hướng dẫn này',
  missingWhy: 'Địa chỉ có thể đã gõ sai. Chọn trong danh sách hướng dẫn.',
} as const;
