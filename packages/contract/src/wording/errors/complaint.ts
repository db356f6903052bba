import type { ErrorWording } from './error-wording.ts';

export const complaintErrors = {
  'complaint.congress-not-closed': {
    status: 409,
    vi: 'Đại hội chưa bế mạc nên chưa ghi được khiếu nại về bầu cử. Khiếu nại tại đại hội do ban kiểm phiếu kết luận và ghi vào biên bản.',
    en: 'The congress has not closed, so no complaint about its elections can be registered. The counting committee concludes complaints raised at the congress, in its minutes.',
  },
  'complaint.before-closing': {
    status: 422,
    vi: 'Ngày nhận đơn trước ngày bế mạc {closedOn}. Kiểm tra lại ngày nhận.',
    en: 'The complaint arrived before the congress closed on {closedOn}. Check the day of arrival.',
  },
  'complaint.day-to-come': {
    status: 422,
    vi: 'Ngày này sau hôm nay ({today}). Ghi ngày hôm nay hoặc sớm hơn.',
    en: 'This day lies after today ({today}). Enter today or an earlier day.',
  },
  'complaint.too-late': {
    status: 422,
    vi: 'Hết hạn khiếu nại ngày {due} ({workingDays} ngày làm việc từ ngày bế mạc, {by}). Trả lời người gửi rằng đơn quá hạn.',
    en: 'The time for complaints ended on {due} ({workingDays} working days after the closing, {by}). Tell the sender that it came too late.',
  },
  'complaint.already-taken-up': {
    status: 409,
    vi: 'Khiếu nại này đã được thụ lý. Mở lại trang để thấy bước hiện tại.',
    en: 'This complaint has been taken up. Reload the page.',
  },
  'complaint.not-taken-up': {
    status: 409,
    vi: 'Khiếu nại này chưa được thụ lý. Ghi cơ quan thụ lý trước, rồi kết luận.',
    en: 'This complaint has not been taken up. Enter who verifies it before concluding.',
  },
  'complaint.already-concluded': {
    status: 409,
    vi: 'Khiếu nại này đã có kết luận. Mở lại trang để đọc kết luận.',
    en: 'This complaint has been concluded. Reload the page to read the conclusion.',
  },
  'complaint.day-before-previous-step': {
    status: 422,
    vi: 'Ngày này trước bước liền trước ({previous}). Chọn ngày {previous} hoặc muộn hơn.',
    en: 'This day lies before the step before it ({previous}). Choose {previous} or later.',
  },
  'complaint.paper-missing': {
    status: 422,
    vi: 'Kết luận đúng hoặc không đúng phải có văn bản. Ghi số và ngày của thông báo kết luận.',
    en: 'A complaint is upheld or not upheld by a paper. Enter the number and date of the conclusion.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
