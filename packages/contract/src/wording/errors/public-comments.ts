import type { ErrorWording } from './error-wording.ts';

export const publicCommentErrors = {
  'comment-page.unknown': {
    status: 404,
    vi: 'Không có trang góp ý nào mang mã này. Xem lại đường dẫn trên giấy mời, hoặc hỏi văn phòng cấp ủy nơi lấy ý kiến.',
    en: 'No page for comments has this code. Look at the address on the invitation again, or ask the office that asks for comments.',
  },
  'comment-page.not-begun': {
    status: 409,
    vi: 'Trang này nhận góp ý từ ngày {day}. Nội dung đã viết vẫn còn trên trang; đến ngày đó mở lại rồi gửi.',
    en: 'This page takes comments from {day}. What you wrote is still on the page; open it again on that day and send.',
  },
  'comment-page.over': {
    status: 409,
    vi: 'Thời gian góp ý đã hết sau ngày {day} nên trang không nhận nữa. Liên hệ văn phòng cấp ủy nơi lấy ý kiến nếu cần góp ý thêm.',
    en: 'Comments were taken until {day}, so the page takes no more. Turn to the office that asks if you still have something to say.',
  },
  'comment-page.ended': {
    status: 409,
    vi: 'Đợt lấy ý kiến này đã kết thúc. Liên hệ văn phòng cấp ủy nơi lấy ý kiến nếu cần góp ý thêm.',
    en: 'This consultation has ended. Turn to the office that asked if you still have something to say.',
  },
  'comment-page.no-such-passage': {
    status: 422,
    vi: 'Dự thảo không có đoạn này. Mở lại trang, chọn đúng đoạn hoặc góp ý chung cho cả dự thảo; nội dung đã viết vẫn còn.',
    en: 'The draft has no such paragraph. Load the page again and choose one, or comment on the whole; what you wrote is kept.',
  },
  'comment-page.receipt-malformed': {
    status: 422,
    vi: 'Mã phiếu gồm ba nhóm, mỗi nhóm 4 chữ và số, ví dụ 7K2M-PQ4R-9XTB. Gõ lại đúng mã đã nhận khi gửi góp ý.',
    en: 'A receipt has three groups of four letters and figures, as 7K2M-PQ4R-9XTB. Enter the one that was given when the comment was sent.',
  },
  'comment-page.receipt-unknown': {
    status: 404,
    vi: 'Không có góp ý nào mang mã phiếu này. So lại từng nhóm 4 ký tự với mã đã ghi; nếu vẫn không thấy, hỏi văn phòng nơi lấy ý kiến.',
    en: 'No comment has this receipt. Compare each group of four with what you wrote down; if it still is not found, ask the office.',
  },
  'comment-page.name-missing': {
    status: 422,
    vi: 'Trang này dành cho đảng viên của chi bộ, đảng bộ nên ý kiến phải ghi họ tên. Ghi họ tên rồi gửi lại.',
    en: 'This page is for the members of one organisation, so a comment carries a name. Give your name and send again.',
  },
  'comment-page.too-many-from-here': {
    status: 429,
    vi: 'Từ địa chỉ mạng này đã gửi nhiều góp ý trong một giờ. Nội dung đã viết vẫn còn trên trang; chờ sang giờ sau rồi gửi lại, hoặc viết ra giấy gửi văn phòng.',
    en: 'Many comments came from this network address within the hour. What you wrote is still on the page; send it in the next hour, or hand it in on paper.',
  },
  'comment-page.too-many-now': {
    status: 429,
    vi: 'Trang đang nhận quá nhiều góp ý trong một giờ nên tạm dừng nhận. Nội dung đã viết vẫn còn trên trang; chờ sang giờ sau rồi gửi lại.',
    en: 'The page has had too many comments within the hour and takes none for now. What you wrote is still on the page; send it in the next hour.',
  },
  'challenge.foreign': {
    status: 422,
    vi: 'Phép tính kiểm tra không phải của trang này. Nội dung đã viết vẫn còn; bấm gửi lần nữa để máy tính lại.',
    en: 'The sum is not one of this page. What you wrote is kept; send again and the device works out a new one.',
  },
  'challenge.expired': {
    status: 422,
    vi: 'Phép tính kiểm tra đã quá hạn. Nội dung đã viết vẫn còn; bấm gửi lần nữa để máy tính lại.',
    en: 'The sum is out of date. What you wrote is kept; send again and the device works out a new one.',
  },
  'challenge.unsolved': {
    status: 422,
    vi: 'Máy chưa tính đúng phép tính kiểm tra. Nội dung đã viết vẫn còn; bấm gửi lần nữa.',
    en: 'The device did not get the sum right. What you wrote is kept; send again.',
  },
  'challenge.spent': {
    status: 409,
    vi: 'Phép tính kiểm tra này đã dùng cho một góp ý khác. Nội dung đã viết vẫn còn; bấm gửi lần nữa để máy tính lại.',
    en: 'This sum was used for another comment. What you wrote is kept; send again and the device works out a new one.',
  },
  'held-comments.gone': {
    status: 409,
    vi: 'Có ý kiến đồng chí khác vừa xử lý. Danh sách đã tải lại; chọn lại những ý kiến còn chờ.',
    en: 'A colleague has just dealt with one of these. The list was loaded again; choose among what still waits.',
  },
  'held-comments.ended': {
    status: 409,
    vi: 'Đợt lấy ý kiến đã kết thúc nên không xử lý góp ý được nữa. Mở lại trang để xem kết quả.',
    en: 'The consultation has ended, so nothing more is decided here. Load the page again to see how it ended.',
  },
  'held-comments.no-page': {
    status: 422,
    vi: 'Đợt lấy ý kiến này không có trang như vậy cho đơn vị, nên không in phiếu được.',
    en: 'This consultation has no such page for the unit, so there is no sheet to print.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
