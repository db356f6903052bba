import type { ErrorWording } from './error-wording.ts';

export const synthesisErrors = {
  'synthesis.reason-missing': {
    status: 422,
    vi: 'Chưa có lý do nên chưa lưu được câu trả lời. Viết lý do giữ nguyên hoặc chỉ tiếp thu một phần, để người góp ý biết.',
    en: 'The answer has no reason yet, so it cannot be saved. Say why it is declined or accepted only in part: those who wrote will read it.',
  },
  'synthesis.not-concluded': {
    status: 422,
    vi: 'Chưa kết thúc được vì còn ý kiến chưa xong. Làm hết các mục nêu ở đầu trang rồi kết thúc.',
    en: 'This cannot be concluded yet, because comments are left. Do what stands on top of the page, then conclude.',
  },
  'synthesis.nothing-picked': {
    status: 422,
    vi: 'Chưa chọn ý kiến nào. Chọn ít nhất một ý kiến hoặc một đề xuất rồi xếp vào nhóm.',
    en: 'No comment is chosen. Choose at least one comment or proposal, then put it into a group.',
  },
  'synthesis.no-such-place': {
    status: 422,
    vi: 'Bản lấy ý kiến không có đoạn này. Mở lại trang rồi chọn đoạn trong danh sách.',
    en: 'The version that was commented on has no such passage. Reload the page and choose one of the list.',
  },
  'synthesis.moved-meanwhile': {
    status: 409,
    vi: 'Người khác vừa xếp {count} ý kiến trong số này vào nhóm khác nên chưa chuyển ý kiến nào. Mở lại trang để xem nhóm hiện tại.',
    en: 'Somebody else has just moved {count} of these comments, so none was moved. Reload the page to see the present groups.',
  },
  'synthesis.not-taken-up': {
    status: 422,
    vi: 'Nhóm này không được tiếp thu nên không gắn với đoạn sửa. Sửa câu trả lời trước, hoặc chọn nhóm khác.',
    en: 'This group was not accepted, so no change belongs to it. Change its answer first, or choose another group.',
  },
  'synthesis.no-such-version': {
    status: 422,
    vi: 'Dự thảo không có bản {version} sau bản lấy ý kiến. Nạp bản mới trước rồi gắn đoạn sửa.',
    en: 'The draft has no version {version} after the one that was commented on. Add the new version first, then link its changes.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
