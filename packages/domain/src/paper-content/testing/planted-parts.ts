import type { DocumentKind } from '../../paper-format/index.ts';

/** A short paper of a kind with all its parts: each line a paragraph; the lines that carry a part, and which. */
export interface WholePaper {
  readonly kind: DocumentKind;
  readonly lines: readonly string[];
  /** Lines without which a part is missing, with that part. */
  readonly carries: readonly (readonly [theme: string, ...lines: readonly number[]])[];
}

const filler =
  'Các đơn vị trao đổi thông tin với nhau qua cuộc họp ngày 05 mỗi kỳ, ghi sổ đầy đủ, lưu tại nơi làm việc, gửi bản chụp cho bộ phận tổng hợp của huyện để đối chiếu với bản trước.';

/** Papers that have all they need, kind by kind. */
export const wholePapers: readonly WholePaper[] = [
  {
    kind: 'resolution',
    lines: [
      'Đại hội đại biểu Đảng bộ huyện quyết nghị các nội dung sau đây.',
      'Mục tiêu tổng quát là xây dựng Đảng bộ trong sạch; đến năm 2025 thu nhập đạt 72 triệu đồng.',
      'Các giải pháp lớn là mở rộng vùng lúa, nâng cấp 45 km đường, đào tạo 1.200 lao động.',
      'Đại hội giao Ban Chấp hành khóa mới và phân công từng đồng chí theo dõi.',
      filler,
      filler,
    ],
    carries: [
      ['adoption', 0],
      ['targets', 1],
      ['tasks', 2],
      ['implementation', 3],
    ],
  },
  {
    kind: 'actionProgramme',
    lines: [
      'Mục đích là đưa nghị quyết vào cuộc sống.',
      'Nhiệm vụ thứ nhất là mở rộng vùng lúa ở ba ấp.',
      'Ban Tổ chức chủ trì từng việc.',
      'Hoàn thành trước ngày 30/6/2021.',
      'Kết quả cần đo là 450 ha lúa thơm, đạt 60% sản lượng bao tiêu.',
      filler,
      filler,
      filler,
    ],
    carries: [
      ['purpose', 0],
      ['tasks', 1],
      ['owner', 2],
      ['deadline', 3],
      ['yardstick', 4],
    ],
  },
  {
    kind: 'personnelScheme',
    lines: [
      'Nguyên tắc: giữ vững tập trung dân chủ.',
      'Số lượng cấp ủy viên là 15 đồng chí, Ban Thường vụ 5 đồng chí.',
      'Cơ cấu có từ 15% nữ, 10% trẻ tuổi.',
      'Tiêu chuẩn theo quy định của cấp trên; độ tuổi tính đến tháng 6 năm 2020.',
      'Quy trình gồm 5 bước, mỗi bước một hội nghị.',
      filler,
      filler,
    ],
    carries: [
      ['personnelPrinciples', 0],
      ['seatNumbers', 1],
      ['structure', 2],
      ['standards', 3],
      ['process', 4],
    ],
  },
  {
    kind: 'personnelProposal',
    lines: [
      'Căn cứ đề án đã được duyệt, Đảng ủy báo cáo như sau.',
      'Số lượng bầu là 15 đồng chí.',
      'Danh sách giới thiệu gồm 17 đồng chí, in kèm theo.',
      'Đề nghị Huyện ủy cho ý kiến.',
      filler,
      filler,
    ],
    carries: [
      ['reason', 0],
      ['seatNumbers', 1],
      ['candidates', 2],
      ['request', 3],
    ],
  },
  {
    kind: 'plan',
    lines: [
      'Mục đích là chuẩn bị chu đáo cho đại hội.',
      'Nội dung công việc gồm văn kiện, nhân sự, phục vụ.',
      'Hoàn thành trước ngày 30/6/2020.',
      'Văn phòng Huyện ủy chịu trách nhiệm theo dõi.',
      filler,
      filler,
      filler,
    ],
    carries: [
      ['purpose', 0],
      ['deadline', 2],
      ['implementation', 3],
    ],
  },
  {
    kind: 'decision',
    lines: [
      'Điều 1. Thành lập Tiểu ban Văn kiện gồm 7 đồng chí có tên sau đây.',
      'Điều 2. Văn phòng Huyện ủy và các đồng chí có tên chịu trách nhiệm thi hành quyết định này.',
      'Các đồng chí nêu trên họp phiên đầu ngày 05/3/2020 để bàn cách làm, ghi thành biên bản.',
    ],
    carries: [['enforcement', 1]],
  },
];
