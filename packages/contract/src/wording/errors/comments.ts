import type { ErrorWording } from './error-wording.ts';

export const commentErrors = {
  'consultation.draft-not-passed': {
    status: 409,
    vi: 'Chỉ lấy ý kiến dự thảo đã được cấp trên thông qua. Trình dự thảo lên cấp trên trước, hoặc mở lại trang nếu dự thảo vừa được mở lại để sửa.',
    en: 'Only a draft that the superior passed goes out for comments. Submit it first, or reload the page if it was just taken up again.',
  },
  'consultation.nobody-asked': {
    status: 422,
    vi: 'Chưa chọn ai để lấy ý kiến. Chọn ít nhất một cấp có đơn vị, hoặc đảng viên, hoặc nhân dân.',
    en: 'Nobody is asked yet. Choose at least one level that has units, or members, or the public.',
  },
  'consultation.window': {
    status: 422,
    vi: 'Ngày kết thúc {to} đứng trước ngày bắt đầu {from}. Chọn ngày kết thúc bằng hoặc sau ngày bắt đầu.',
    en: 'The last day {to} comes before the first day {from}. Choose a last day that is the same or later.',
  },
  'consultation.in-the-past': {
    status: 422,
    vi: 'Ngày {day} đã qua nên không nhận được góp ý. Chọn từ hôm nay trở đi.',
    en: 'The day {day} has passed. Choose today or a later day.',
  },
  'consultation.not-shorter': {
    status: 422,
    vi: 'Hạn góp ý hiện là {day} và chỉ được lùi thêm, không rút ngắn, vì các đơn vị đã được báo. Chọn ngày sau {day}.',
    en: 'The last day is {day}; days are only added, because everybody was told. Choose a day after {day}.',
  },
  'consultation.not-begun': {
    status: 409,
    vi: 'Việc góp ý bắt đầu từ {day}. Đọc trước dự thảo và ghi góp ý từ ngày đó.',
    en: 'Comments are taken from {day}. Read the draft now and write from that day on.',
  },
  'consultation.over': {
    status: 409,
    vi: 'Hạn góp ý là hết ngày {day} nên không ghi hay gửi thêm được. Cấp lấy ý kiến sẽ rút những góp ý chưa gửi lên; cần thêm ngày thì đề nghị cấp đó gia hạn.',
    en: 'The last day was {day}, so nothing more is written or sent. The unit that asks calls up what was not sent; ask it for more days if needed.',
  },
  'comment.nobody-to-remind': {
    status: 409,
    vi: 'Không còn đơn vị nào để nhắc: các đơn vị đều đã gửi hoặc đã được nhắc hôm nay. Mỗi đơn vị chỉ được nhắc một lần trong ngày.',
    en: 'Nobody is left to remind: every unit has sent or was reminded today. A unit is reminded once a day.',
  },
  'consultation.not-over': {
    status: 409,
    vi: 'Chưa hết hạn góp ý ({day}) nên chưa rút lên được: các đơn vị còn đang làm. Nhắc đơn vị chưa gửi, hoặc chờ qua ngày đó.',
    en: 'The last day ({day}) has not passed, and units are still at work. Remind those that have not sent, or wait.',
  },
  'consultation.ended': {
    status: 409,
    vi: 'Việc lấy ý kiến này đã kết thúc hoặc đã hủy nên không ghi thêm được. Mở lại trang để xem kết quả.',
    en: 'This consultation has ended or was called off. Reload the page to see what became of it.',
  },
  'consultation.has-comments': {
    status: 409,
    vi: 'Đã có {count} góp ý nên không hủy được: mọi góp ý đều phải được trả lời. Để hết hạn rồi tổng hợp và kết thúc.',
    en: '{count} comments have come, so it is not called off: each has to be answered. Let it run out, then answer and conclude.',
  },
  'comment.no-such-passage': {
    status: 422,
    vi: 'Dự thảo không có đoạn số {paragraph}. Chọn lại đoạn trong văn bản, hoặc góp ý chung cho cả dự thảo.',
    en: 'The draft has no paragraph {paragraph}. Choose a passage of the text, or comment on the whole.',
  },
  'comment.move-not-from-state': {
    status: 409,
    vi: 'Góp ý này vừa được xử lý khác đi. Mở lại danh sách để thấy tình trạng hiện tại.',
    en: 'This comment was handled in the meantime. Reload the list to see how it stands.',
  },
  'comment.elsewhere': {
    status: 409,
    vi: 'Góp ý này không còn ở đơn vị: đã gửi lên hoặc đã gộp vào dòng khác. Mở lại danh sách để thấy nó đang ở đâu.',
    en: 'This comment no longer stands here: it was sent up or merged into another line. Reload the list to see where it is.',
  },
  'comment.from-below': {
    status: 409,
    vi: 'Góp ý này do đơn vị cấp dưới gửi lên nên không để riêng được. Gộp với dòng khác hoặc gửi lên nguyên văn; cấp có dự thảo sẽ trả lời.',
    en: 'This comment came from a unit below and is not set aside here. Merge it or send it up as it is; the unit of the draft answers it.',
  },
  'comment.members-not-asked': {
    status: 422,
    vi: 'Lần lấy ý kiến này không hỏi riêng từng đảng viên. Ghi góp ý đó vào góp ý của đơn vị.',
    en: 'Members are not asked one by one this time. Write it as a comment of the unit.',
  },
  'comment.public-not-asked': {
    status: 422,
    vi: 'Phiếu của nhân dân chỉ nhập ở đơn vị có dự thảo, và khi có lấy ý kiến nhân dân. Chuyển phiếu cho văn phòng đơn vị đó.',
    en: 'Papers of the public are keyed at the unit of the draft, where the public is asked. Pass the paper on to that office.',
  },
  'comment.meeting-figures': {
    status: 422,
    vi: 'Số người dự họp ({present}) phải từ 1 đến tổng số đảng viên ({total}). Sửa lại theo biên bản.',
    en: 'Those present ({present}) must be between 1 and the number of members ({total}). Correct it by the minutes.',
  },
  'comment.meeting-in-future': {
    status: 422,
    vi: 'Ngày họp {day} chưa tới. Ghi cuộc họp sau khi họp xong.',
    en: 'The meeting day {day} has not come yet. Record the meeting after it was held.',
  },
  'comment.top-of-all': {
    status: 409,
    vi: 'Đây là đơn vị có dự thảo: góp ý dừng ở đây để tổng hợp và trả lời, không gửi lên nữa.',
    en: 'This is the unit of the draft: comments stay here to be answered and go no higher.',
  },
  'comment.not-the-top': {
    status: 409,
    vi: 'Chỉ đơn vị có dự thảo mới rút góp ý còn lại lên, sau khi hết hạn.',
    en: 'Only the unit of the draft calls up what is left, after the last day.',
  },
  'comment.held-open': {
    status: 409,
    vi: 'Còn {count} góp ý chờ xem. Nhận hoặc để riêng từng góp ý rồi gửi lên.',
    en: '{count} comments wait for a look. Take or set aside each, then send.',
  },
  'comment.nothing-to-send': {
    status: 422,
    vi: 'Chưa có góp ý nào để gửi. Ghi góp ý trước, hoặc chọn "Không có ý kiến" nếu đơn vị đã bàn và nhất trí.',
    en: 'There is nothing to send yet. Write comments first, or choose “Nothing to say” if the unit agreed.',
  },
  'comment.something-to-send': {
    status: 422,
    vi: 'Đơn vị đang có {count} góp ý nên không báo "Không có ý kiến" được. Gửi các góp ý đó lên, hoặc để riêng nếu nhập nhầm.',
    en: 'There are {count} comments here, so “Nothing to say” would not be true. Send them, or set aside what was keyed by mistake.',
  },
  'comment.no-meeting': {
    status: 422,
    vi: 'Chưa ghi cuộc họp góp ý. Ghi ngày họp và số người dự theo biên bản rồi làm tiếp.',
    en: 'The meeting is not recorded yet. Enter its day and who was there by the minutes, then go on.',
  },
  'comment.nothing-below': {
    status: 409,
    vi: 'Không còn góp ý nào ở cấp dưới để rút lên.',
    en: 'Nothing lies below that could be called up.',
  },
  'comment.merge-needs-two': {
    status: 422,
    vi: 'Chọn ít nhất hai góp ý khác nhau để gộp.',
    en: 'Choose at least two different comments to merge.',
  },
  'comment.merge-other-passage': {
    status: 422,
    vi: 'Các góp ý đã chọn nói về những đoạn khác nhau. Chỉ gộp góp ý vào cùng một đoạn.',
    en: 'The chosen comments are about different passages. Merge only comments on one passage.',
  },
  'comment.merge-not-counting': {
    status: 409,
    vi: 'Có góp ý đang chờ xem hoặc đã để riêng. Chỉ gộp góp ý đã nhận.',
    en: 'One of them waits for a look or was set aside. Merge only comments that were received.',
  },
  'comment.no-name': {
    status: 422,
    vi: 'Thiếu họ tên người góp ý. Ghi họ tên như trên phiếu; phiếu không ký tên thì không nhập.',
    en: 'The name of the writer is missing. Enter it as on the paper; papers without a name are not keyed.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
