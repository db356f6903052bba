/** The sentences of the paper that says what the check found in a draft. `{...}` is filled in. */
export const checkReportWords = {
  typeName: 'Kết quả kiểm tra',
  abstract: 'thể thức và nội dung dự thảo {title}',
  opening:
    'Phần mềm đã kiểm tra bản thứ {number} (tệp {fileName}, nạp lúc {time} ngày {day}, người nạp: {by}) theo quy tắc {ruleSet}, văn bản ghi ngày {date}.',
  quickAbstract: 'thể thức và nội dung tệp {fileName}',
  quickOpening:
    'Phần mềm đã kiểm tra tệp {fileName} theo quy tắc {ruleSet}, văn bản ghi ngày {date}; người kiểm tra: {by}. Tệp không được lưu lại.',
  quickDay:
    'Phần mềm đã kiểm tra tệp {fileName} theo quy tắc {ruleSet} của ngày {date}, vì văn bản chưa ghi ngày; người kiểm tra: {by}. Tệp không được lưu lại.',
  sum: 'Kết quả: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý chưa xử lý; {accepted} nhận xét được giữ nguyên có lý do.',
  none: 'Không thấy lỗi thể thức nào.',
  openPart: 'Nhận xét cần xử lý',
  acceptedPart: 'Nhận xét giữ nguyên',
  head: ['TT', 'Mức', 'Nhận xét, vị trí trong văn bản', 'Căn cứ'],
  acceptedHead: ['TT', 'Mã', 'Nhận xét', 'Lý do giữ nguyên'],
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  place: 'Đoạn {paragraphs}: “{text}”.',
  because: '{reason} ({by}, ngày {day})',
  closing:
    'Lỗi là trái với văn bản đã đối chiếu; cảnh báo dựa vào nguồn thứ cấp; lưu ý là điều thường làm. Người ký và chánh văn phòng quyết định cuối cùng.',
} as const;
