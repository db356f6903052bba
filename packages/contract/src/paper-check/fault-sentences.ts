import type { FormatFault } from '@daihoi/domain/paper-format';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What is said where a rule has no sentence of its own. */
export const faultSentences = {
  form: {
    vi: '{part}: phải là {expected}; trong văn bản là {found}.',
    en: '{part}: should be {expected}; the paper has {found}.',
  },
  missing: {
    vi: 'Không thấy: {part}. Bổ sung theo thể thức.',
    en: 'Not found: {part}. Add it as the form asks.',
  },
  size: {
    vi: '{part}: cỡ chữ phải là {expected}; trong văn bản là {found}.',
    en: '{part}: the size should be {expected}; the paper has {found}.',
  },
  bold: {
    vi: '{part}: phải in đậm; trong văn bản là {found}.',
    en: '{part}: should be bold; the paper has {found}.',
  },
  notBold: {
    vi: '{part}: không in đậm; trong văn bản là {found}.',
    en: '{part}: should not be bold; the paper has {found}.',
  },
  italic: {
    vi: '{part}: phải là chữ nghiêng; trong văn bản là {found}.',
    en: '{part}: should be italic; the paper has {found}.',
  },
  upright: {
    vi: '{part}: phải là chữ đứng; trong văn bản là {found}.',
    en: '{part}: should be upright; the paper has {found}.',
  },
  upper: {
    vi: '{part}: phải viết in hoa; trong văn bản là {found}.',
    en: '{part}: should be in capitals; the paper has {found}.',
  },
  lower: {
    vi: '{part}: viết chữ in thường; trong văn bản là {found}.',
    en: '{part}: should be in small letters; the paper has {found}.',
  },
  align: {
    vi: '{part}: phải {expected}; trong văn bản: {found}.',
    en: '{part}: should be {expected}; the paper has: {found}.',
  },
  position: {
    vi: '{part}: phải ở {expected}; trong văn bản: {found}.',
    en: '{part}: should be: {expected}; the paper has: {found}.',
  },
} as const satisfies Record<FormatFault, Sentence>;

/** Sentences of rules that say more than their part and their fault. */
export const ruleSentences: Readonly<Record<string, Sentence>> = {
  'PF-00': {
    vi: 'Văn bản ở thời kỳ của 01-HD/VPTW (1998), chưa đối chiếu được hướng dẫn này; các nhận xét chỉ để tham khảo.',
    en: 'The paper is of the time of 01-HD/VPTW (1998), which was not read; findings are for orientation only.',
  },
  'GV-01': {
    vi: 'Đây là văn bản của cơ quan nhà nước (có Quốc hiệu), theo Nghị định 30/2020/NĐ-CP; quy tắc thể thức của Đảng không áp dụng.',
    en: 'This is a paper of the state (it carries the state name) under Decree 30/2020/NĐ-CP; the Party’s rules of form do not apply.',
  },
  'PG-01': {
    vi: 'Khổ giấy phải là A4, {expected} mm; trong văn bản là {found} mm.',
    en: 'The sheet should be A4, {expected} mm; the paper has {found} mm.',
  },
  'PG-03': {
    vi: 'Mã chữ: phải dùng {expected}; trong văn bản là {found}.',
    en: 'Character code: should be {expected}; the paper has {found}.',
  },
  'PG-04': {
    vi: 'Phông chữ phải là {expected}; trong văn bản có {found}.',
    en: 'The typeface should be {expected}; the paper has {found}.',
  },
  'PG-05': {
    vi: 'Chữ phải {expected}; trong văn bản có chữ màu #{found}.',
    en: 'Letters should be {expected}; the paper has #{found}.',
  },
  'PG-06': {
    vi: 'Lề trên phải là {expected} mm; trong văn bản là {found} mm.',
    en: 'The top margin should be {expected} mm; the paper has {found} mm.',
  },
  'PG-07': {
    vi: 'Lề dưới phải là {expected} mm; trong văn bản là {found} mm.',
    en: 'The bottom margin should be {expected} mm; the paper has {found} mm.',
  },
  'PG-08': {
    vi: 'Lề trái phải là {expected} mm; trong văn bản là {found} mm.',
    en: 'The left margin should be {expected} mm; the paper has {found} mm.',
  },
  'PG-09': {
    vi: 'Lề phải phải là {expected} mm; trong văn bản là {found} mm.',
    en: 'The right margin should be {expected} mm; the paper has {found} mm.',
  },
  'PG-11.missing': {
    vi: 'Văn bản dài hơn một trang phải có {expected}; trong văn bản: {found}.',
    en: 'A paper of more than one page needs {expected}; the paper has: {found}.',
  },
  'PG-11.form': {
    vi: 'Số trang phải cách mép trên {expected} mm; trong văn bản là {found} mm.',
    en: 'The page number should stand {expected} mm from the upper edge; the paper has {found} mm.',
  },
  'PG-11.position': {
    vi: 'Số trang: {expected}; trong văn bản {found}.',
    en: 'Page number: {expected}; in the paper {found}.',
  },
  'HD-00': {
    vi: 'Phần đầu văn bản nên đặt trong {expected} để hai bên luôn ngang hàng; trong văn bản {found}.',
    en: 'The head should stand in {expected}, so that both sides stay level; the paper has it {found}.',
  },
  'HD-01.missing': {
    vi: 'Không thấy tiêu đề {expected} ở đầu trang 1, bên phải. Bổ sung tiêu đề.',
    en: 'The title {expected} was not found at the top right of page 1. Add it.',
  },
  'HD-02': {
    vi: 'Dưới tiêu đề Đảng phải có {expected}; trong văn bản: {found}.',
    en: 'Under the Party title there should be {expected}; the paper has: {found}.',
  },
  'HD-03': {
    vi: 'Tên cơ quan ban hành phải là của “{expected}”; trong văn bản là “{found}”. Kiểm tra lại tên đơn vị.',
    en: 'The issuing body should be that of “{expected}”; the paper has “{found}”. Check the name.',
  },
  'HD-04.missing': {
    vi: 'Thiếu tên cơ quan cấp trên ở dòng trên tên cơ quan ban hành. Thêm dòng tên của “{expected}”, in hoa, không đậm.',
    en: 'The superior is not named above the issuing body. Add a line with the name of “{expected}”, in capitals, not bold.',
  },
  'HD-04.form': {
    vi: 'Tên cơ quan cấp trên phải là “{expected}”; trong văn bản là “{found}”. Kiểm tra lại.',
    en: 'The superior should be “{expected}”; the paper has “{found}”. Check it.',
  },
  'HD-08.missing': {
    vi: 'Thiếu tên cấp ủy ở dòng trên tên ban, văn phòng ban hành. Thêm dòng tên cấp ủy của “{expected}”, in hoa, không đậm.',
    en: 'The committee is not named above its board or office. Add a line with the committee of “{expected}”, in capitals, not bold.',
  },
  'HD-08.form': {
    vi: 'Dòng trên tên ban, văn phòng ban hành phải là cấp ủy của “{expected}”; trong văn bản là “{found}”. Kiểm tra lại.',
    en: 'Above the board or office should stand the committee of “{expected}”; the paper has “{found}”. Check it.',
  },
  'HD-05': {
    vi: 'Thiếu dấu sao (*) dưới tên cơ quan ban hành, trước số và ký hiệu.',
    en: 'The star (*) under the issuing body, before the number, is missing.',
  },
  'HD-06': {
    vi: 'Tên đại hội phải ghi đủ loại đại hội và lần thứ (hoặc nhiệm kỳ): {expected}; trong văn bản là {found}.',
    en: 'The congress should be named with its kind and ordinal or term: {expected}; the paper has {found}.',
  },
  'HD-07': {
    vi: 'Văn bản của cơ quan điều hành đại hội phải ghi {expected}; dòng trên trong văn bản: {found}.',
    en: 'A paper of a body of the congress should have {expected}; the line above is: {found}.',
  },
  'HD-09': {
    vi: 'Văn bản của Đảng không ghi Quốc hiệu, tiêu ngữ; trong văn bản có “{found}”. Bỏ dòng này.',
    en: 'A paper of the Party does not carry the state name or motto; the paper has “{found}”. Remove it.',
  },
  'NO-FORM': {
    vi: 'Số và ký hiệu phải ghi “{expected}” (không có dấu hai chấm, gạch nối trước loại, gạch chéo trước cơ quan); trong văn bản là “{found}”.',
    en: 'Number and symbol should read “{expected}” (no colon, hyphen before the type, slash before the body); the paper has “{found}”.',
  },
  'NO-02': {
    vi: 'Số nhỏ hơn 10 ghi thêm số 0: “{expected}”; trong văn bản là “{found}”.',
    en: 'Numbers below 10 take a zero: “{expected}”; the paper has “{found}”.',
  },
  'NO-03': {
    vi: 'Văn bản của đại hội dùng ký hiệu ĐH: “{expected}”; trong văn bản là “{found}”.',
    en: 'Papers of a congress carry the symbol ĐH: “{expected}”; the paper has “{found}”.',
  },
  'NO-05': {
    vi: 'Bản dự thảo chưa có số, {expected}; trong văn bản là “{found}”.',
    en: 'A draft has no number yet; the paper has “{found}”.',
  },
  'NO-TYPE': {
    vi: 'Ký hiệu loại phải khớp với tên loại: {expected}; trong văn bản là “{found}”.',
    en: 'The symbol should fit the type of the paper: {expected}; the paper has “{found}”.',
  },
  'CP-01': {
    vi: 'Bản sao có số và ký hiệu riêng, loại BS: “{expected}”; trong văn bản là “{found}”.',
    en: 'A certified copy has a number of its own with the symbol BS: “{expected}”; the paper has “{found}”.',
  },
  'CP-02': {
    vi: 'Ký hiệu BS là của bản sao: tên loại phải là {expected}; số trong văn bản là “{found}”.',
    en: 'The symbol BS is that of certified copies: the type should be {expected}; the number of the paper is “{found}”.',
  },
  'NO-CITE': {
    vi: 'Số văn bản được viện dẫn phải ghi “{expected}”; trong văn bản là “{found}”.',
    en: 'A cited number should read “{expected}”; the paper has “{found}”.',
  },
  'DT-01': {
    vi: 'Địa danh và ngày tháng phải ghi “{expected}”; trong văn bản là “{found}”.',
    en: 'Place and date should read “{expected}”; the paper has “{found}”.',
  },
  'DT-02': {
    vi: 'Ngày dưới 10 và tháng 1, 2 thêm số 0, các tháng khác không thêm: “{expected}”; trong văn bản là “{found}”.',
    en: 'Days below 10 and months 1 and 2 take a zero, other months none: “{expected}”; the paper has “{found}”.',
  },
  'DT-03': {
    vi: 'Địa danh là tên nơi cơ quan ban hành đóng trụ sở ({expected}); trong văn bản là “{found}”. Kiểm tra lại.',
    en: 'The place is where the issuing body sits ({expected}); the paper has “{found}”. Check it.',
  },
  'DT-04.placeAndDate': {
    vi: 'Ngày ký sau hôm nay: “{found}”. Kiểm tra lại ngày, tháng, năm.',
    en: 'The date of signature lies after today: “{found}”. Check it.',
  },
  'DT-04.body': {
    vi: 'Viện dẫn văn bản ngày {found}, sau ngày của chính văn bản này ({expected}). Kiểm tra lại.',
    en: 'A paper of {found} is cited, which is after the date of this paper ({expected}). Check it.',
  },
  'DT-06': {
    vi: 'Ngày của văn bản không có trong lịch: “{found}”. Sửa lại ngày, tháng; quy tắc thể thức tạm chọn theo phần còn rõ.',
    en: 'The date of the paper is in no calendar: “{found}”. Correct it; the rules of form were chosen by what is certain in it.',
  },
  'DT-07': {
    vi: 'Ngày của văn bản chưa ghi đủ: “{found}”. Ghi {expected}; quy tắc thể thức tạm chọn theo phần đã ghi.',
    en: 'The date of the paper is not complete: “{found}”. Write {expected}; the rules of form were chosen by what is written.',
  },
  'IS-01': {
    vi: 'Cơ quan ban hành không được ban hành loại văn bản này ({found}); dùng {expected}.',
    en: 'The issuing body may not issue this type ({found}); use {expected}.',
  },
  'BD-01': {
    vi: 'Dưới trích yếu phải có năm dấu gạch nối “{expected}”; trong văn bản: {found}.',
    en: 'Under the abstract there should be five hyphens “{expected}”; the paper has: {found}.',
  },
  'BD-02': {
    vi: 'Công văn không ghi tên loại; trích yếu “{expected}” đặt dưới số và ký hiệu; trong văn bản: {found}.',
    en: 'A letter has no type name; its abstract “{expected}” stands under the number; the paper has: {found}.',
  },
  'BD-03': {
    vi: 'Phải ghi “{expected}: …” (tờ trình dùng Kính trình, công văn dùng Kính gửi); trong văn bản: {found}.',
    en: 'It should read “{expected}: …” (proposals: Kính trình, letters: Kính gửi); the paper has: {found}.',
  },
  'BD-04': {
    vi: 'Sau số La Mã là dấu gạch nối, ví dụ “{expected}”; trong văn bản là “{found}”.',
    en: 'A hyphen follows a Roman numeral, as in “{expected}”; the paper has “{found}”.',
  },
  'BD-05': {
    vi: 'Thứ tự mục bị nhảy: phải là “{expected}”; trong văn bản là “{found}”.',
    en: 'The numbering skips: “{expected}” is due; the paper has “{found}”.',
  },
  'BD-06': {
    vi: 'Dòng đầu đoạn phải lùi vào khoảng {expected} mm; trong văn bản là {found} mm.',
    en: 'The first line should stand in by about {expected} mm; the paper has {found} mm.',
  },
  'BD-07': {
    vi: 'Giãn dòng nên là {expected}; trong văn bản là {found}.',
    en: 'The distance of lines should be {expected}; the paper has {found}.',
  },
  'BD-08': {
    vi: 'Khoảng cách đoạn phải là {expected} pt trước hoặc sau; trong văn bản (trước/sau) là {found} pt.',
    en: 'Paragraphs should stand {expected} pt apart; the paper has (before/after) {found} pt.',
  },
  'BD-09': {
    vi: 'Mỗi căn cứ là một dòng chữ đứng, “{expected}”; trong văn bản: {found}.',
    en: 'Each legal basis is one upright line, “{expected}”; the paper has: {found}.',
  },
  'BD-10': {
    vi: 'Nội dung kết thúc bằng {expected}, không dùng “./.”; trong văn bản kết thúc: “…{found}”.',
    en: 'The body ends with {expected}, not with “./.”; the paper ends: “…{found}”.',
  },
  'BD-11': {
    vi: 'Đặt dấu thanh không thống nhất với phần lớn văn bản: “{found}” sửa thành “{expected}”.',
    en: 'Tone marks are placed otherwise than in most of the paper: “{found}” should be “{expected}”.',
  },
  'BD-12': {
    vi: 'Số viết theo cách Việt Nam (chấm hàng nghìn, phẩy thập phân): “{expected}”; trong văn bản là “{found}”.',
    en: 'Figures take a dot for thousands and a comma for decimals: “{expected}”; the paper has “{found}”.',
  },
  'SG-01': {
    vi: 'Tập thể quyết định thì ký thay mặt (T/M), không ký thay (K/T) hay ký trực tiếp: “{expected}”; trong văn bản là “{found}”.',
    en: 'For a collective body one signs on behalf (T/M), never for (K/T) or directly: “{expected}”; the paper has “{found}”.',
  },
  'SG-02': {
    vi: 'Văn bản của Đảng dùng dấu gạch chéo: “{expected}”; trong văn bản là “{found}” (cách ghi của cơ quan nhà nước).',
    en: 'Papers of the Party take a slash: “{expected}”; the paper has “{found}”, the form of state papers.',
  },
  'SG-FORM': {
    vi: 'Quyền hạn và chức vụ người ký chưa đúng: phải ghi “{expected}”; trong văn bản là “{found}”.',
    en: 'Authority and post of the signer do not fit: write “{expected}”; the paper has “{found}”.',
  },
  'SG-03': {
    vi: 'Cơ quan sau T/M phải là cơ quan ban hành: “{expected}”; trong văn bản là “{found}”.',
    en: 'The body after T/M should be the issuing body: “{expected}”; the paper has “{found}”.',
  },
  'SG-04': {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm: “{expected}”; trong văn bản là “{found}”.',
    en: 'No academic or military title stands before the name: “{expected}”; the paper has “{found}”.',
  },
  'SG-06': {
    vi: 'Biên bản có hai chữ ký ({expected}); trong văn bản có {found}.',
    en: 'Minutes carry two signatures ({expected}); the paper has {found}.',
  },
  'RC-01': {
    vi: '{part}: {expected}; trong văn bản: {found}.',
    en: '{part}: {expected}; the paper has: {found}.',
  },
  'SG-07': {
    vi: 'Biên bản kiểm phiếu phải có chữ ký của {expected}. Bổ sung phần ký.',
    en: 'Minutes of a count need the signature of {expected}. Add it.',
  },
  'RC-02': {
    vi: 'Nơi nhận: {expected}; trong văn bản, sau các nơi khác mới có “{found}”. Đưa lên đầu danh sách.',
    en: 'Recipients: {expected}; in the paper “{found}” stands behind others. Move it to the top.',
  },
  'RC-03': {
    vi: 'Văn bản gửi đích danh thì nơi nhận có “- {expected}”; trong văn bản không có.',
    en: 'A paper that is addressed has “- {expected}” among its recipients; this one has not.',
  },
  'MK-01': {
    vi: 'Văn bản có dấu “{found}”: không đưa nội dung lên phần mềm.',
    en: 'The paper is marked “{found}”: keep its content out of the program.',
  },
  'FL-01': {
    vi: 'Khi mở, tệp lấy nội dung từ nơi khác: {found}. Phần mềm không tải về. Chèn thẳng nội dung vào tệp hoặc bỏ liên kết, vì người nhận có thể không mở được.',
    en: 'When opened, the file takes content from elsewhere: {found}. It is not fetched here. Put the content into the file or remove the link, as others may not reach it.',
  },
  'FL-02': {
    vi: 'Tệp nhúng {found}. Phần mềm không mở; kiểm tra xem có được gửi kèm không, nếu không thì thay bằng bảng hoặc hình.',
    en: 'The file embeds {found}. They are not opened here; check that they may go with the paper, or put a table or a picture instead.',
  },
  'MK-03': {
    vi: 'Tệp còn {found} chưa xử lý. Chấp nhận hoặc từ chối từng thay đổi, trả lời rồi xóa nhận xét trước khi trình ký.',
    en: 'The file still holds {found} that nobody settled. Accept or reject each change, answer and remove comments before signature.',
  },
  'MK-02': {
    vi: 'Văn bản chưa có số là bản dự thảo, phải ghi “{expected}”.',
    en: 'A paper without a number is a draft and should say “{expected}”.',
  },
};
