import type { ContentRuleId } from '@daihoi/domain/paper-content';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What is said of a fault of content: what is wrong, where, what to do. */
export const contentSentences = {
  'RP-01': {
    vi: 'Không thấy phần về {expected}. Bổ sung phần này, hoặc đặt tiêu đề nói rõ nội dung nếu đã viết.',
    en: 'The paper has no part on {expected}. Add it, or give the part a heading that says so.',
  },
  'RP-02': {
    vi: 'Báo cáo không so kết quả đạt được với chỉ tiêu nghị quyết đã đề ra. Bổ sung số đạt, số chưa đạt, hoặc bảng so sánh từng chỉ tiêu.',
    en: 'Results are not set against the targets of the last resolution. Add how many were met, or a table target by target.',
  },
  'RP-03': {
    vi: 'Phần về {expected} quá mỏng so với cả văn bản ({found} chữ). Viết rõ từng nội dung, có số liệu và ví dụ cụ thể.',
    en: 'The part on {expected} is thin against the whole paper ({found} words). Write it out with figures and cases.',
  },
  'RP-04': {
    vi: 'Chưa rõ nội dung về {expected} mà loại văn bản này thường có. Xem lại xem có cần bổ sung.',
    en: 'Nothing was found on {expected}, which a paper of this kind usually has. See whether it is needed.',
  },
  'VG-01': {
    vi: 'Phần này chung chung: {expected} câu không có số liệu, thời gian hay đơn vị cụ thể. Ví dụ: {found}.',
    en: 'This part is general: {expected} sentences have no figure, date or unit. For example: {found}.',
  },
  'VG-02': {
    vi: 'Phần này dùng nhiều câu khuôn sáo ({expected} câu). Ví dụ: {found}. Thay bằng việc đã làm và kết quả.',
    en: 'This part leans on set phrases ({expected} sentences). For example: {found}. Say what was done and what came of it.',
  },
  'FG-01': {
    vi: 'Các số thành phần cộng lại không bằng tổng: tổng ghi {expected}, cộng được {found}. Kiểm tra lại từng số.',
    en: 'The parts do not add up to the whole: the paper says {expected}, they make {found}. Check each figure.',
  },
  'FG-02': {
    vi: 'Số thành phần lớn hơn tổng: tổng ghi {expected}, nhưng thành phần là {found}. Kiểm tra lại.',
    en: 'A part is larger than the whole: the whole is {expected}, the part {found}. Check both.',
  },
  'FG-03': {
    vi: 'Cột của bảng cộng không đúng: {found}; phải là {expected}. Kiểm tra từng dòng và dòng tổng.',
    en: 'A column does not add up: {found}; it should be {expected}. Check the rows and the total.',
  },
  'FG-04': {
    vi: 'Dòng của bảng cộng không đúng: {found}; phải là {expected}. Kiểm tra từng ô và ô tổng.',
    en: 'A row does not add up: {found}; it should be {expected}. Check the cells and the total.',
  },
  'FG-05': {
    vi: 'Tỷ lệ phần trăm không khớp với số: {found}; tính ra là {expected}. Kiểm tra lại số và tỷ lệ.',
    en: 'The percentage does not fit the figures: {found}; they make {expected}. Check both.',
  },
  'FG-06': {
    vi: 'Mức tăng, giảm không khớp với hai số đầu, cuối: {found}; tính ra là {expected}. Kiểm tra lại.',
    en: 'The change does not fit the two figures: {found}; they make {expected}. Check them.',
  },
  'FG-07': {
    vi: 'Cùng một số liệu nhưng ghi hai giá trị: chỗ này {found}, chỗ khác {expected}. Thống nhất theo một nguồn.',
    en: 'One quantity has two values: {found} here, {expected} elsewhere. Keep to one source.',
  },
  'FG-08': {
    vi: 'Số trong lời văn khác số trong bảng: lời văn ghi {found}, bảng ghi {expected}. Thống nhất lại.',
    en: 'The text and the table differ: the text says {found}, the table {expected}. Make them agree.',
  },
  'FG-09': {
    vi: 'Số đảng viên ghi là {found}, khác xa số đơn vị đã báo cáo ({expected}). Kiểm tra lại số liệu và thời điểm.',
    en: 'The paper says {found} members, far from what the unit reported ({expected}). Check the figure and its day.',
  },
  'FG-10': {
    vi: 'Chỉ tiêu nghị quyết ghi “{found}”, khác chỉ tiêu đơn vị đã nhập ({expected}). Sửa văn bản, hoặc sửa ở Chỉ tiêu nghị quyết nếu số đã nhập sai.',
    en: 'The paper says the target was “{found}”, the office entered {expected}. Correct the paper, or the list of targets if that is wrong.',
  },
  'FG-11': {
    vi: 'Kết quả thực hiện chỉ tiêu ghi “{found}”, khác kết quả đơn vị đã nhập ({expected}). Sửa văn bản, hoặc sửa ở Chỉ tiêu nghị quyết nếu số đã nhập sai.',
    en: 'The paper says the result was “{found}”, the office entered {expected}. Correct the paper, or the list of targets if that is wrong.',
  },
  'FG-12': {
    vi: 'Số chỉ tiêu đạt ghi là {found}, tính theo các chỉ tiêu đơn vị đã nhập là {expected}. Kiểm tra lại từng chỉ tiêu.',
    en: 'The paper says {found} targets were reached; the targets that the office entered make {expected}. Check each of them.',
  },
  'CA-01': {
    vi: 'Ngày “{found}” không có trong lịch. Kiểm tra lại ngày, tháng.',
    en: 'There is no such day as “{found}”. Check day and month.',
  },
  'CA-02': {
    vi: 'Thời gian bị ngược: “{found}”. Kiểm tra lại mốc đầu và mốc cuối.',
    en: 'The time runs backwards: “{found}”. Check its beginning and end.',
  },
  'CA-03': {
    vi: 'Thứ trong tuần không khớp với ngày: “{found}”; ngày đó là {expected}.',
    en: 'The weekday does not fit the date: “{found}”; that day is a {expected}.',
  },
  'CA-04': {
    vi: 'Thời gian “{found}” nằm ngoài nhiệm kỳ {expected}. Kiểm tra lại năm.',
    en: '“{found}” lies outside the term {expected}. Check the year.',
  },
  'CA-05': {
    vi: 'Lần thứ (khóa) của đại hội không khớp: chỗ này ghi {found}, theo chỗ khác hoặc theo thời điểm của văn bản là {expected}. Kiểm tra lại.',
    en: 'The ordinal of the congress does not fit: {found} here, {expected} elsewhere or by the day of the paper. Check it.',
  },
  'CA-06': {
    vi: 'Nhiệm kỳ không khớp: chỗ này ghi {found}, theo chỗ khác hoặc theo thời hạn 5 năm là {expected}. Kiểm tra lại.',
    en: 'The term does not fit: {found} here, {expected} elsewhere or by its five years. Check it.',
  },
  'CA-07': {
    vi: 'Ghi như đã làm xong vào “{found}”, sau ngày của văn bản ({expected}). Kiểm tra lại thời gian, hoặc ghi rõ là dự kiến, ước đạt.',
    en: 'Something is told as done by “{found}”, which is after the date of the paper ({expected}). Check the time, or say that it is expected.',
  },
  'UN-01': {
    vi: 'Tên đơn vị ở đầu văn bản là {found}, không phải {expected}. Kiểm tra lại tên đơn vị.',
    en: 'The head of the paper names {found}, not {expected}. Check the name of the unit.',
  },
  'UN-02': {
    vi: 'Chỗ này ghi {found}, trong khi văn bản là của {expected}. Có thể còn sót lời văn của đơn vị khác; sửa lại tên.',
    en: 'This place says {found}, but the paper is of {expected}. Words of another unit may have been left; correct the name.',
  },
  'UN-03': {
    vi: 'Cấp trên ghi ở đầu văn bản là {found}, không phải {expected}. Kiểm tra lại tên cấp trên.',
    en: 'The head of the paper names {found} as the superior, not {expected}. Check the name.',
  },
  'PN-01': {
    vi: 'Văn bản {found} {expected}. Kiểm tra lại số, ký hiệu và ngày ban hành.',
    en: '{found} {expected}. Check number, symbol and date.',
  },
  'PN-02': {
    vi: 'Văn bản {found} đã được thay thế bởi {expected}. Viện dẫn văn bản đang có hiệu lực.',
    en: '{found} was replaced by {expected}. Cite the paper in force.',
  },
  'PN-03': {
    vi: 'Văn bản {found}, nhưng chỗ khác ghi {expected}. Thống nhất ngày ban hành.',
    en: '{found}, but {expected} elsewhere. Make the dates agree.',
  },
  'NM-01': {
    vi: 'Tên người viết hai cách: “{found}” và “{expected}”. Kiểm tra lại, thống nhất một cách viết.',
    en: 'A name is spelled in two ways: “{found}” and “{expected}”. Check it.',
  },
  'SP-01': {
    vi: 'Sai chính tả: “{found}”.{expected}',
    en: 'Misspelt: “{found}”.{expected}',
  },
  'SP-02': {
    vi: 'Có thể thiếu dấu hoặc gõ sai: “{found}”.{expected}',
    en: 'Marks may be missing or a letter is off: “{found}”.{expected}',
  },
  'SP-03': {
    vi: 'Chữ bị lặp: “{found}”. Bỏ bớt, chỉ để “{expected}”.',
    en: 'Words stand twice: “{found}”. Leave “{expected}”.',
  },
  'SP-04': {
    vi: 'Có chỗ gõ hai dấu cách liền nhau, ví dụ “{found}”. Thay bằng một dấu cách.',
    en: 'Blanks stand twice, as in “{found}”. Leave one.',
  },
  'SP-05': {
    vi: 'Dấu câu đặt chưa đúng, ví dụ “{found}”. Dấu câu sát chữ trước, cách chữ sau.',
    en: 'Marks stand wrong, as in “{found}”. A mark follows its word at once and is followed by a blank.',
  },
  'SP-06': {
    vi: 'Sai dấu: “{found}”. Phải là “{expected}”.',
    en: 'A mark is off: “{found}” should be “{expected}”.',
  },
  'UC-01': {
    vi: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI) nên hiện sai: “{found}”. Chuyển cả đoạn sang Unicode.',
    en: 'Letters of an old code (TCVN3, VNI) show as others: “{found}”. Convert the passage to Unicode.',
  },
  'UC-02': {
    vi: 'Có ký tự hỏng, không đọc được: “{found}”. Gõ lại chữ này.',
    en: 'A character is broken: “{found}”. Type the word again.',
  },
  'UC-03': {
    vi: 'Có ký tự ẩn trong chữ: “{found}”. Xóa và gõ lại chữ này.',
    en: 'An invisible character stands in “{found}”. Type the word again.',
  },
  'UC-04': {
    vi: 'Có chữ cái của bảng chữ khác trông giống chữ Việt: “{found}”. Gõ lại chữ này.',
    en: 'A letter of another alphabet looks like ours in “{found}”. Type the word again.',
  },
  'PH-01': {
    vi: 'Còn chỗ trống chưa điền: “{found}”. Điền số liệu hoặc bỏ câu này.',
    en: 'A blank was left: “{found}”. Fill it in or take the sentence out.',
  },
  'PH-02': {
    vi: 'Còn trường mẫu chưa thay: “{found}”. Thay bằng nội dung của đơn vị.',
    en: 'A field of the template was left: “{found}”. Put the unit’s own words.',
  },
  'PH-03': {
    vi: 'Còn tên hoặc số mẫu: “{found}”. Thay bằng tên, số thật.',
    en: 'A stand-in was left: “{found}”. Put the true name or figure.',
  },
  'PH-04': {
    vi: 'Còn lời dặn của mẫu hoặc của người soạn: “{found}”. Làm theo rồi xóa.',
    en: 'A direction of the template or the drafter was left: “{found}”. Follow it and delete it.',
  },
  'PH-05': {
    vi: 'Liên kết hoặc công thức bị mất: “{found}”. Nhập lại nội dung.',
    en: 'A reference or a formula was lost: “{found}”. Enter the words again.',
  },
  'PH-06': {
    vi: 'Còn chữ bôi màu: “{found}”. Kiểm tra, hoàn chỉnh rồi bỏ màu.',
    en: 'Marked text was left: “{found}”. Finish it and take the colour away.',
  },
} as const satisfies Record<ContentRuleId, Sentence>;
