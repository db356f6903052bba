import type { Lang } from '../../text/index.ts';
import type { ArchiveLackKind, ArchivePart } from '../archive-manifest.ts';

type Names<Kind extends string> = Readonly<Record<Kind, Readonly<Record<Lang, string>>>>;

/** The parts of an archive, as its index and the screens name them. */
export const archivePartNames: Names<ArchivePart> = {
  index: { vi: 'Mục lục', en: 'Index' },
  issued: { vi: 'Văn bản đã ban hành', en: 'Issued papers' },
  dossier: { vi: 'Hồ sơ trình duyệt, báo cáo kết quả', en: 'Dossier and report of results' },
  drafts: { vi: 'Bản cuối của văn kiện', en: 'Final versions of drafts' },
  counts: { vi: 'Kiểm phiếu', en: 'Counts' },
  results: { vi: 'Kết quả bầu cử', en: 'Results of elections' },
  synthesis: { vi: 'Tổng hợp, tiếp thu, giải trình ý kiến', en: 'Synthesis of comments' },
  deliveries: { vi: 'Gửi, nhận văn bản', en: 'Sending and receipt' },
};

/** What is open when an archive is closed. `{about}` is filled. */
export const archiveLackNames: Names<ArchiveLackKind> = {
  congressOpen: { vi: 'Đại hội chưa bế mạc', en: 'The congress has not closed' },
  resultOpen: { vi: 'Kết quả bầu cử chưa được chuẩn y', en: 'The result is not ratified' },
  countOpen: { vi: 'Lần bỏ phiếu chưa niêm phong: {about}', en: 'Vote not sealed: {about}' },
  countPapersMissing: {
    vi: 'Không lập đủ biên bản, danh sách, gói kết quả của lần bỏ phiếu đã niêm phong: {about}',
    en: 'Minutes, list or package of a sealed vote cannot be made: {about}',
  },
  draftUnnumbered: { vi: 'Dự thảo chưa phát hành: {about}', en: 'Draft not issued: {about}' },
  consultationOpen: {
    vi: 'Lấy ý kiến chưa kết thúc: {about}',
    en: 'Consultation not concluded: {about}',
  },
  complaintOpen: { vi: 'Còn khiếu nại chưa kết luận', en: 'A complaint is not concluded' },
  paperMissing: { vi: 'Hồ sơ thiếu: {about}', en: 'Missing in the dossier: {about}' },
};
