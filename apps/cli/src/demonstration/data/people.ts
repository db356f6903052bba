/** What invented people are made of: names as they are heard in a province, and its peoples by share. */
export interface Peoples {
  readonly families: readonly string[];
  /** Each with the share of people, in percent, that belongs to it; what is left is Kinh. */
  readonly minorities: readonly {
    readonly ethnicity: string;
    readonly percent: number;
    readonly families: readonly string[];
  }[];
}

const kinh = 'Nguyễn Trần Lê Phạm Huỳnh Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Lý'.split(' ');

export const peoples: Readonly<Record<'KG' | 'BK' | 'LS', Peoples>> = {
  KG: {
    families: kinh,
    minorities: [
      { ethnicity: 'Khmer', percent: 11, families: ['Danh', 'Thị', 'Tiên', 'Kim'] },
      { ethnicity: 'Hoa', percent: 2, families: ['Lâm', 'Quách', 'Trịnh'] },
    ],
  },
  BK: {
    families: kinh,
    minorities: [
      { ethnicity: 'Tày', percent: 58, families: ['Hà', 'Hoàng', 'Nông', 'Triệu', 'Ma'] },
      { ethnicity: 'Nùng', percent: 9, families: ['Lường', 'Vi', 'Lục'] },
      { ethnicity: 'Dao', percent: 12, families: ['Bàn', 'Đặng', 'Triệu', 'Phùng'] },
    ],
  },
  LS: {
    families: kinh,
    minorities: [
      { ethnicity: 'Nùng', percent: 42, families: ['Hoàng', 'Vi', 'Lương', 'Chu'] },
      { ethnicity: 'Tày', percent: 36, families: ['Nông', 'Hoàng', 'Lâm', 'Dương'] },
    ],
  },
};

export const middles = {
  MALE: 'Văn Hữu Đức Minh Quốc Thành Công Ngọc Trung Xuân Thanh Bá'.split(' '),
  FEMALE: 'Thị Thị Thị Ngọc Thu Thanh Mỹ Kim Bích Hồng'.split(' '),
};

export const givens = {
  MALE: 'An Bảo Chiến Cường Dũng Đạt Hải Hiếu Hòa Hùng Khánh Khoa Lâm Long Nam Nghĩa Phong Phúc Quang Sơn Tài Thắng Thiện Tín Toàn Tuấn Vinh'.split(
    ' ',
  ),
  FEMALE:
    'Ánh Chi Diễm Dung Giang Hà Hạnh Hiền Hoa Hương Lan Liên Linh Loan Mai Nga Ngân Nhung Oanh Phượng Quyên Thảo Thủy Trang Trinh Vân Yến'.split(
      ' ',
    ),
};
