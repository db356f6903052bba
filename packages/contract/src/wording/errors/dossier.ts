import type { ErrorWording } from './error-wording.ts';

export const dossierErrors = {
  'dossier.closed-for-papers': {
    status: 409,
    vi: 'Hồ sơ đang ở cấp trên hoặc đã duyệt nên không thêm, thay, gỡ văn bản được. Khi cấp trên trả lại thì sửa tiếp.',
    en: 'The dossier lies with the superior or is approved, so its papers cannot be changed. They can once it is sent back.',
  },
  'dossier.unknown-paper': {
    status: 422,
    vi: 'Hồ sơ này không có loại văn bản đó. Mở lại trang để xem danh mục hiện hành.',
    en: 'This dossier does not ask for such a paper. Reload the page to see the present list.',
  },
  'dossier.not-preparing': {
    status: 409,
    vi: 'Hồ sơ đã trình rồi. Mở lại trang để xem cấp trên đang xem đến đâu.',
    en: 'The dossier has been submitted already. Reload the page to see how far the superior has come.',
  },
  'dossier.papers-missing': {
    status: 422,
    vi: 'Hồ sơ còn thiếu văn bản bắt buộc. Tải lên đủ rồi trình lại.',
    en: 'Required papers are missing. Upload them, then submit again.',
  },
  'dossier.paper-twice': {
    status: 422,
    vi: 'Một văn bản đang có hai tệp. Gỡ một tệp rồi trình lại.',
    en: 'One paper has two files. Remove one, then submit again.',
  },
  'dossier.remarks-unanswered': {
    status: 422,
    vi: 'Còn văn bản bị góp ý mà chưa thay bằng bản mới. Thay các văn bản này rồi trình lại.',
    en: 'Papers that were remarked on have not been replaced yet. Replace them, then submit again.',
  },
  'dossier.not-submitted': {
    status: 409,
    vi: 'Hồ sơ chưa trình hoặc đã có quyết định. Mở lại trang để thấy bước hiện tại.',
    en: 'The dossier has not been submitted or is decided already. Reload the page to see the present step.',
  },
  'dossier.remark-empty': {
    status: 422,
    vi: 'Góp ý chưa có nội dung. Ghi rõ đơn vị cần sửa gì.',
    en: 'The remark has no words. Say what the unit has to change.',
  },
  'dossier.no-remark': {
    status: 422,
    vi: 'Chưa có góp ý nào nên chưa trả lại được. Ghi ít nhất một góp ý vào văn bản cần sửa.',
    en: 'There is no remark yet, so the dossier cannot be sent back. Remark on at least one paper.',
  },
  'dossier.remarks-open': {
    status: 422,
    vi: 'Còn văn bản đang có góp ý nên chưa duyệt được. Trả lại để đơn vị sửa, hoặc đổi kết luận của văn bản đó.',
    en: 'Some papers still carry a remark, so the congress cannot be approved. Send the dossier back, or change those verdicts.',
  },
  'dossier.not-all-reviewed': {
    status: 422,
    vi: 'Còn văn bản chưa xem nên chưa duyệt được. Xem và kết luận từng văn bản.',
    en: 'Some papers have not been read, so the congress cannot be approved. Read each and give a verdict.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
