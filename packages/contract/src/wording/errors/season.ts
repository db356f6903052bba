import type { ErrorWording } from './error-wording.ts';

export const seasonErrors = {
  'season.no-rulebook': {
    status: 422,
    vi: 'Chưa có bộ quy định cho nhiệm kỳ này. Chọn một nhiệm kỳ trong danh sách.',
    en: 'There is no rulebook for this term. Choose a term of the list.',
  },
  'season.no-level-scheme': {
    status: 422,
    vi: 'Chưa có hệ thống cấp này. Chọn một hệ thống trong danh sách.',
    en: 'There is no such level scheme. Choose one of the list.',
  },
  'season.code-taken': {
    status: 409,
    vi: 'Mã {taken} đã dùng cho mùa đại hội khác. Đặt mã khác.',
    en: 'The code {taken} belongs to another season. Choose another one.',
  },
  'season.term-taken': {
    status: 409,
    vi: 'Đơn vị này đã có mùa đại hội của nhiệm kỳ đó: {name}. Mở mùa ấy để sửa.',
    en: 'This organisation already has a season of that term: {name}. Open it to change it.',
  },
  'season.laid-already': {
    status: 409,
    vi: 'Mùa này đã lập {congresses} đại hội nên mục này không đổi được nữa.',
    en: 'This season already has {congresses} {congresses|congress|congresses}, so this can no longer be changed.',
  },
  'season.nothing-to-lay': {
    status: 409,
    vi: 'Các đơn vị ở cấp đã chọn đều có đại hội trong mùa này. Không có gì để lập thêm.',
    en: 'Every organisation of the chosen levels has its congress in this season. Nothing is left to lay.',
  },
  'season.no-window-for-level': {
    status: 422,
    vi: 'Có cấp chưa đặt thời gian tiến hành nên chưa lập được đại hội. Đặt thời gian cho cấp ấy trước.',
    en: 'A level has no window yet, so its congresses cannot be laid. Set its window first.',
  },
  'season.pilot-bounds': {
    status: 422,
    vi: 'Số đại hội điểm ít nhất lớn hơn số nhiều nhất. Đổi lại hai số này.',
    en: 'The fewest pilots are more than the most. Change the two numbers.',
  },
  'season.contents-not-foreseen': {
    status: 422,
    vi: 'Tập hợp {given} nội dung này không có trong {by}. Chọn theo chỉ thị, hoặc nhập số kế hoạch đã được cấp trên đồng ý.',
    en: 'This set of {given} {given|content|contents} is not in {by}. Choose by the directive, or enter the plan that the superior permitted.',
  },
  'season.duration-over-directive': {
    status: 422,
    vi: '{days} ngày dài hơn mức tối đa {limitDays} ngày theo {by}. Nhập {limitDays} ngày hoặc ngắn hơn.',
    en: '{days} {days|day is|days are} longer than the most allowed, {limitDays} {limitDays|day|days} by {by}. Enter {limitDays} {limitDays|day|days} or fewer.',
  },
  'window.level-not-below': {
    status: 422,
    vi: 'Đơn vị này không đặt được thời gian cho cấp đó. Chọn cấp của mình hoặc cấp dưới.',
    en: 'This organisation cannot set a window for that level. Choose its own level or one below.',
  },
  'window.reason-missing': {
    status: 422,
    vi: 'Thời gian này đã đặt trước đó. Nhập lý do điều chỉnh.',
    en: 'This window was set before. Enter why it is amended.',
  },
  'window.inside-out': {
    status: 422,
    vi: 'Ngày bắt đầu {opens} sau ngày kết thúc {closes}. Đổi lại hai ngày này.',
    en: 'The first day {opens} lies after the last day {closes}. Change the two days.',
  },
  'window.opens-before-parent': {
    status: 422,
    vi: 'Ngày {given} trước ngày bắt đầu {limit} của cấp trên ({by}). Chọn từ {limit} trở đi.',
    en: 'The day {given} lies before the superior’s first day, {limit} ({by}). Choose {limit} or later.',
  },
  'window.closes-after-parent': {
    status: 422,
    vi: 'Ngày {given} sau hạn {limit} của cấp trên ({by}). Chọn {limit} hoặc sớm hơn, hoặc đề nghị cấp trên điều chỉnh.',
    en: 'The day {given} lies after the superior’s last day, {limit} ({by}). Choose {limit} or earlier, or ask the superior to amend it.',
  },
  'window.opens-before-central': {
    status: 422,
    vi: 'Ngày {given} trước ngày bắt đầu {limit} theo {by}. Chọn từ {limit} trở đi.',
    en: 'The day {given} lies before {limit}, the first day by {by}. Choose {limit} or later.',
  },
  'window.closes-after-central': {
    status: 422,
    vi: 'Ngày {given} sau hạn {limit} theo {by}. Chọn {limit} hoặc sớm hơn.',
    en: 'The day {given} lies after {limit}, the last day by {by}. Choose {limit} or earlier.',
  },
  'window.below-outside': {
    status: 422,
    vi: '{units} đơn vị cấp dưới đã đặt thời gian nằm ngoài khung mới, như {unit} ({by}). Các đơn vị này điều chỉnh trước, hoặc nới khung.',
    en: '{units} {units|organisation below has|organisations below have} set windows outside the new one, such as {unit} ({by}). They amend theirs first, or widen this one.',
  },
  'pilot.congress-begun': {
    status: 409,
    vi: 'Đại hội này đã họp hoặc đã hủy nên không đổi được đại hội điểm nữa.',
    en: 'This congress has been in session or was cancelled, so its pilot mark can no longer be changed.',
  },
  'pilot.post-not-in-season': {
    status: 422,
    vi: 'Kế hoạch của mùa không cho bầu trực tiếp chức danh này. Sửa mục Bầu trực tiếp của mùa trước.',
    en: 'The season’s plan does not allow this post to be elected directly. Change the season first.',
  },
  'rule.confirmed-already': {
    status: 409,
    vi: 'Quy định này đã đối chiếu với văn bản nên không cần nhập nguồn.',
    en: 'This rule was read in its text, so no source needs to be entered.',
  },
  'rule.no-source': {
    status: 409,
    vi: 'Quy định này hiện không có nguồn nào để rút. Mở lại trang Quy định để xem nguồn đang có.',
    en: 'This rule has no source now that could be withdrawn. Open the page Rules again to see what stands.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
