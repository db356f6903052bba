import type { ToldAccount, ToldActor } from '../told.ts';

/** The one password of every demonstration account; whoever sees the data may know it. */
export const demonstrationPassword = 'trinh-dien-2020';

/** Invented people, one for each way of looking at a season. The first is the one to begin with. */
export const accounts: readonly ToldAccount[] = [
  {
    username: 'tochuc.kg',
    displayName: 'Trương Thanh Ánh',
    postTitle: 'Ban Tổ chức Tỉnh ủy Kiên Giang',
    role: 'organizationBoard',
    unit: 'KG',
    note: { vi: 'xem toàn tỉnh, duyệt, chuẩn y', en: 'sees the province, approves, ratifies' },
  },
  {
    username: 'lanhdao.kg',
    displayName: 'Ngô Hữu Đạt',
    postTitle: 'Thường trực Tỉnh ủy Kiên Giang',
    role: 'leader',
    unit: 'KG',
    note: { vi: 'người thứ hai cùng ký', en: 'the second person of a two-person act' },
  },
  {
    username: 'vanphong.phuquoc',
    displayName: 'Danh Thị Mỹ Giàu',
    postTitle: 'Văn phòng Huyện ủy Phú Quốc',
    role: 'committeeOffice',
    unit: 'KG-PQ',
    note: {
      vi: 'đang chuẩn bị, một trong mười đơn vị còn lại',
      en: 'preparing, one of the ten that remain',
    },
  },
  {
    username: 'vanphong.goquao',
    displayName: 'Lâm Quốc Tín',
    postTitle: 'Văn phòng Huyện ủy Gò Quao',
    role: 'committeeOffice',
    unit: 'KG-GQ',
    note: { vi: 'đã báo cáo kết quả, chờ chuẩn y', en: 'has reported, waits for ratification' },
  },
  {
    username: 'vanphong.phuong',
    displayName: 'Trần Thị Nhàn',
    postTitle: 'Văn phòng Đảng ủy phường, thành phố Rạch Giá',
    role: 'committeeOffice',
    unit: 'KG-RG-01',
    note: { vi: 'một người, một đại hội', en: 'one person, one congress' },
  },
  {
    username: 'tochuc.bk',
    displayName: 'Hà Văn Chấn',
    postTitle: 'Ban Tổ chức Tỉnh ủy Bắc Kạn',
    role: 'organizationBoard',
    unit: 'BK',
    note: { vi: 'tỉnh có 452 cơ sở', en: 'the province with 452 grassroots organisations' },
  },
  {
    username: 'tochuc.ls',
    displayName: 'Hoàng Thị Slao',
    postTitle: 'Ban Tổ chức Tỉnh ủy Lạng Sơn',
    role: 'organizationBoard',
    unit: 'LS',
    note: { vi: 'đại hội điểm', en: 'pilot congresses' },
  },
  {
    username: 'theodoi',
    displayName: 'Phạm Minh Khuê',
    postTitle: 'Đoàn theo dõi',
    role: 'observer',
    unit: 'KG',
    note: { vi: 'chỉ xem', en: 'looks, changes nothing' },
  },
  {
    username: 'quantri',
    displayName: 'Đỗ Công Bách',
    postTitle: 'Quản trị hệ thống',
    role: 'administrator',
    unit: 'TW',
    note: { vi: 'tài khoản, nhật ký, thiết lập', en: 'accounts, log, settings' },
  },
];

function office(code: string, place: string, displayName: string): ToldActor {
  return {
    username: `vanphong.${code.toLowerCase()}`,
    displayName,
    postTitle: `Văn phòng ${place}`,
    role: 'committeeOffice',
    unit: `KG-${code}`,
  };
}

/** Those who act in the story; nobody signs in as them. */
export const actors: readonly ToldActor[] = [
  {
    username: 'theodoi.tw',
    displayName: 'Đinh Quang Thắng',
    postTitle: 'Cơ quan theo dõi địa phương của Trung ương',
    role: 'organizationBoard',
    unit: 'TW',
  },
  office('AB', 'Huyện ủy An Biên', 'Lê Thị Diễm Trinh'),
  office('CT', 'Huyện ủy Châu Thành', 'Danh Hữu Khánh'),
  office('KL', 'Huyện ủy Kiên Lương', 'Huỳnh Ngọc Nghĩa'),
  office('HD', 'Huyện ủy Hòn Đất', 'Võ Thị Bích Loan'),
  office('GR', 'Huyện ủy Giồng Riềng', 'Phan Trung Hiếu'),
  office('HT', 'Thành ủy Hà Tiên', 'Lâm Mỹ Quyên'),
  office('CA', 'Đảng ủy Công an tỉnh', 'Trần Quốc Toàn'),
  office('GQ-01', 'Đảng ủy xã Mỹ Uyên', 'Nguyễn Thị Kim Thoa'),
  office('GQ-02', 'Đảng ủy xã Tân Ngãi', 'Danh Sóc Kha'),
  office('AB-01', 'Đảng ủy xã Hòa Tường', 'Lê Hoàng Vũ'),
  office('PQ-01', 'Đảng ủy xã Ngọc Sơn', 'Mai Thị Phương Nam'),
  office('RG-02', 'Đảng ủy phường Phú Kỳ', 'Huỳnh Tấn Lực'),
];
