import type { PaperPart } from '@daihoi/domain/paper-format';
import type { Lang } from '@daihoi/domain/text';

/** Parts of a paper as people call them. */
export const partWords = {
  page: { vi: 'Trang giấy', en: 'Page' },
  partyTitle: { vi: 'Tiêu đề Đảng', en: 'Party title' },
  superiorBody: { vi: 'Tên cơ quan cấp trên', en: 'Superior body' },
  issuingBody: { vi: 'Tên cơ quan ban hành', en: 'Issuing body' },
  star: { vi: 'Dấu sao dưới tên cơ quan', en: 'Star under the body' },
  documentNumber: { vi: 'Số và ký hiệu', en: 'Number and symbol' },
  placeAndDate: { vi: 'Địa danh và ngày, tháng, năm', en: 'Place and date' },
  typeName: { vi: 'Tên loại văn bản', en: 'Type name' },
  abstract: { vi: 'Trích yếu', en: 'Abstract' },
  letterAbstract: { vi: 'Trích yếu công văn', en: 'Abstract of the letter' },
  addressee: { vi: 'Dòng kính gửi, kính trình', en: 'Addressee' },
  body: { vi: 'Nội dung', en: 'Body' },
  heading: { vi: 'Tiêu đề mục', en: 'Heading' },
  signature: { vi: 'Phần ký', en: 'Signature' },
  authority: { vi: 'Dòng quyền hạn ký', en: 'Signing authority' },
  post: { vi: 'Chức vụ người ký', en: 'Post of the signer' },
  signerName: { vi: 'Họ tên người ký', en: 'Name of the signer' },
  recipientsHead: { vi: 'Chữ "Nơi nhận"', en: 'The words "Nơi nhận"' },
  recipients: { vi: 'Danh sách nơi nhận', en: 'Recipients' },
  mark: { vi: 'Dấu chỉ mức độ, dấu dự thảo', en: 'Mark' },
  annex: { vi: 'Phụ lục', en: 'Annex' },
  pageNumber: { vi: 'Số trang', en: 'Page number' },
} as const satisfies Record<PaperPart, Readonly<Record<Lang, string>>>;
