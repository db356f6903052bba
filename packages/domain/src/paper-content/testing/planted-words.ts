import type { ContentRuleId } from '../index.ts';

/** A paragraph with one fault: the rule that sees it, and what it names. */
export type PlantedWords = readonly [rule: ContentRuleId, paragraph: string, found?: string];

/** Faults of characters, spelling, punctuation, and places left to fill. */
export const plantedWords: readonly PlantedWords[] = [
  ['UC-01', 'Các tiểu ban đã hoàn thành TiÕng ViÖt.', 'TiÕng'],
  ['UC-01', 'Các cấp ủy ®· chỉ đạo kịp thời.', '®·'],
  ['UC-01', 'Công tác cuûa Ñaûng ñöôïc giữ vững.'],
  ['UC-02', 'Các cấp \ue001ủy đã chỉ đạo kịp thời.', '[U+E001]ủy'],
  ['UC-02', 'Các cấp ủy đã ch\ufffd đạo kịp thời.'],
  ['UC-03', 'Các cấp ủy đã chỉ\u200bđạo kịp thời.', 'chỉ[U+200B]đạo'],
  ['UC-04', 'Các cấp ủy đã chỉ đạо kịp thời.'],
  ['UC-04', 'Nghị quyết của Ðảng được cụ thể hóa.', 'Ðảng'],
  ['SP-01', 'Nội dung sinh hạot được đổi mới.', 'hạot'],
  ['SP-01', 'Việc săp xếp được thực hiện đúng.', 'săp'],
  ['SP-01', 'Kế hoạch đựơc ban hành kịp thời.', 'đựơc'],
  ['SP-01', 'Các chỉ tiêu đã hòan thành.', 'hòan'],
  ['SP-01', 'Các nghành đã phối hợp.', 'nghành'],
  ['SP-01', 'Cấp ủy thuờng xuyên kiểm tra.', 'thuờng'],
  ['SP-02', 'Cấp ủy đã nêu khuyest điểm.', 'khuyest'],
  ['SP-03', 'Đã chỉ đạo các các chi bộ.', 'các các'],
  ['SP-03', 'Đã tổ chức thực hiện thực hiện nghị quyết.', 'thực hiện thực hiện'],
  ['SP-04', 'Đã chỉ đạo  các chi bộ.', 'đạo  các'],
  ['SP-05', 'Đã chỉ đạo , kiểm tra các chi bộ.'],
  ['SP-05', 'Đã chỉ đạo,kiểm tra các chi bộ.'],
  ['PH-01', 'Toàn huyện có .......... đảng viên.', '..........'],
  ['PH-01', 'Toàn huyện có …… đảng viên.', '……'],
  ['PH-01', 'Hội nghị họp ngày … tháng … năm 2020.', 'ngày … tháng'],
  ['PH-01', 'Các chi bộ hoàn thành đạt … %.', '… %'],
  ['PH-02', 'Đảng bộ [tên đơn vị] có 12 chi bộ.', '[tên đơn vị]'],
  ['PH-02', 'Đảng bộ {{tên_đơn_vị}} có 12 chi bộ.', '{{tên_đơn_vị}}'],
  ['PH-02', 'Đảng bộ «TenDonVi» có 12 chi bộ.', '«TenDonVi»'],
  ['PH-03', 'Nhân dân xã A đã đồng tình.', 'xã A'],
  ['PH-03', 'Hộ ông Nguyễn Văn A đã hiến đất.'],
  ['PH-03', 'Toàn huyện có xxx đảng viên.', 'xxx'],
  ['PH-03', 'Hoàn thành trước tháng 6 năm 20xx.', '20xx'],
  ['PH-03', 'Lorem ipsum dolor sit amet.'],
  ['PH-04', 'Kết quả đạt được (ghi rõ số liệu).', '(ghi rõ'],
  ['PH-04', 'Kết quả thu ngân sách (chưa có số liệu).', '(chưa có số liệu'],
  ['PH-04', 'Kết quả thu ngân sách đạt 12 tỷ đồng ???', '???'],
  ['PH-05', 'Theo Error! Reference source not found, kết quả tốt.'],
  ['PH-05', 'Tổng thu là #REF! đồng.', '#REF!'],
];

/** Paragraphs in which nothing is wrong, each like a fault. */
export const cleanWords: readonly string[] = [
  'Các huyện Đắk Hà, Krông Pắc, Kông Chro và thành phố Pleiku, tỉnh Đắk Lắk cùng dự.',
  'Đồng bào Ê-đê, Ba-na, Xơ-đăng, K’ho, M’nông và Gia-rai giữ gìn bản sắc.',
  'Đã tuyên truyền qua Facebook, Zalo, website và fanpage; lắp camera, mở wifi, ki-lô-mét đường.',
  'Trang trí, băng rôn, khẩu hiệu… được chuẩn bị, gồm âm thanh, ánh sáng, v.v.',
  'Người người thi đua, nhà nhà thi đua, luôn luôn đổi mới, dần dần tiến bộ trong năm năm.',
  'Thực hiện Nghị định số 30/2020/NĐ-CP và Luật số 80/2015/QH13 (sửa đổi, bổ sung năm 2020).',
  'Địa chỉ thư: vanphong@angiang.gov.vn, trang https://angiang.gov.vn/tin-tuc.',
  'Đạt 35,5 triệu đồng/người/năm; diện tích 1.250,5 ha; giá 12.000 đ/kg.',
  'Theo các nguồn [1], [2], kết quả đáng tin cậy; họp lúc 16:42 [GMT+7].',
  'Mỗi tổ tổ chức một buổi họp; thiết bị bị hỏng đã được thay; các nghị quyết quyết định ba việc.',
  'Chuyên gia của München và Düsseldorf đã đến; nồng độ bụi là 25 μg/m3, điện trở 5 Ω.',
  'Đại hội lần thứ XXX bầu 15 đồng chí vào Ban Chấp hành.',
  'Khu phố 3, ấp Hòa Thuận, thôn 5 và tổ dân phố số 12 đạt chuẩn văn hóa.',
  'Bà Võ Thị Ý, ông Y Bhăm, đồng chí H’Lan cùng tham gia.',
  'Công tác quản lí, kĩ thuật, mĩ thuật; khỏe mạnh, khoẻ khoắn; quý I/2020, quí II.',
];
