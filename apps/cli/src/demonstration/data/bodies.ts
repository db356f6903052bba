/** What stands under a district besides its communes; "{district}" is the district's own name. */
export const districtBodies: readonly {
  readonly name: string;
  readonly cells: 'one' | 'many';
}[] = [
  { name: 'Công an {district}', cells: 'many' },
  { name: 'Quân sự {district}', cells: 'many' },
  { name: 'Trung tâm Y tế {district}', cells: 'many' },
  { name: 'Văn phòng cấp ủy {district}', cells: 'one' },
  { name: 'Ban Tổ chức {district}', cells: 'one' },
  { name: 'Ban Tuyên giáo {district}', cells: 'one' },
  { name: 'Ban Dân vận {district}', cells: 'one' },
  { name: 'Cơ quan Ủy ban Kiểm tra {district}', cells: 'one' },
  { name: 'Khối Mặt trận và đoàn thể {district}', cells: 'many' },
  { name: 'Văn phòng Ủy ban nhân dân {district}', cells: 'one' },
  { name: 'Phòng Tài chính - Kế hoạch {district}', cells: 'one' },
  { name: 'Phòng Giáo dục và Đào tạo {district}', cells: 'one' },
  { name: 'Phòng Nội vụ {district}', cells: 'one' },
  { name: 'Phòng Tài nguyên và Môi trường {district}', cells: 'one' },
  { name: 'Phòng Nông nghiệp {district}', cells: 'one' },
  { name: 'Phòng Văn hóa và Thông tin {district}', cells: 'one' },
  { name: 'Tòa án nhân dân {district}', cells: 'one' },
  { name: 'Viện Kiểm sát nhân dân {district}', cells: 'one' },
  { name: 'Chi cục Thi hành án dân sự {district}', cells: 'one' },
  { name: 'Bảo hiểm xã hội {district}', cells: 'one' },
  { name: 'Kho bạc Nhà nước {district}', cells: 'one' },
];

/** What stands under the bloc of agencies and enterprises of a province. */
export const blocBodies: readonly { readonly name: string; readonly cells: 'one' | 'many' }[] = [
  ...['Nội vụ', 'Tài chính', 'Kế hoạch và Đầu tư', 'Xây dựng', 'Giao thông vận tải'].map(
    (name) => ({ name: `Sở ${name}`, cells: 'many' }) as const,
  ),
  ...['Công Thương', 'Tư pháp', 'Y tế', 'Giáo dục và Đào tạo', 'Du lịch', 'Ngoại vụ'].map(
    (name) => ({ name: `Sở ${name}`, cells: 'many' }) as const,
  ),
  ...['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Nội chính', 'Văn phòng'].map(
    (name) => ({ name: `${name} Tỉnh ủy`, cells: 'one' }) as const,
  ),
  { name: 'Ủy ban Mặt trận Tổ quốc tỉnh', cells: 'one' },
  { name: 'Hội Nông dân tỉnh', cells: 'one' },
  { name: 'Hội Liên hiệp Phụ nữ tỉnh', cells: 'one' },
  { name: 'Liên đoàn Lao động tỉnh', cells: 'one' },
  { name: 'Tỉnh đoàn', cells: 'one' },
  { name: 'Bệnh viện Đa khoa tỉnh', cells: 'many' },
  { name: 'Đài Phát thanh và Truyền hình tỉnh', cells: 'many' },
  { name: 'Báo của Đảng bộ tỉnh', cells: 'one' },
];

/** Trades of invented enterprises. */
export const trades: readonly string[] = [
  'Chế biến nông sản',
  'Vận tải',
  'Xây dựng công trình',
  'Cấp thoát nước',
  'Thương mại tổng hợp',
  'Dịch vụ môi trường',
  'In và bao bì',
  'Cơ khí',
];

/** Kinds of schools that have an organisation of their own. */
export const schools: readonly string[] = [
  'Trường THPT',
  'Trường THCS',
  'Trường Tiểu học',
  'Trường Mầm non',
];
