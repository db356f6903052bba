import type { OrganizationLevel } from '../organization-level.ts';
import type { UnitKind } from '../unit.ts';

/** How a level is written in the units table, and other ways people write it. */
export const levelWords: Readonly<
  Record<OrganizationLevel, { readonly word: string; readonly aliases: readonly string[] }>
> = {
  GROUP: { word: 'Tổ đảng', aliases: [] },
  CELL: { word: 'Chi bộ', aliases: ['Chi bộ trực thuộc'] },
  SECTIONAL: { word: 'Đảng bộ bộ phận', aliases: ['Bộ phận'] },
  GRASSROOTS: {
    word: 'Cơ sở',
    aliases: ['Cấp cơ sở', 'TCCSĐ', 'Tổ chức cơ sở đảng', 'Đảng bộ cơ sở', 'Chi bộ cơ sở'],
  },
  UPPER_GRASSROOTS: {
    word: 'Cấp trên trực tiếp cơ sở',
    aliases: [
      'Cấp trên cơ sở',
      'Đảng bộ cấp trên trực tiếp cơ sở',
      'Cấp trên trực tiếp của tổ chức cơ sở đảng',
      'Cấp huyện',
      'Cấp huyện và tương đương',
    ],
  },
  PROVINCIAL: {
    word: 'Trực thuộc Trung ương',
    aliases: ['Đảng bộ trực thuộc Trung ương', 'Cấp tỉnh', 'Cấp tỉnh và tương đương'],
  },
  CENTRAL: { word: 'Trung ương', aliases: ['Cấp Trung ương'] },
};

/** How a kind is written in the units table, and other ways people write it. */
export const kindWords: Readonly<
  Record<UnitKind, { readonly word: string; readonly aliases: readonly string[] }>
> = {
  MULTI_CELL: { word: 'Đảng bộ cơ sở', aliases: ['Đảng bộ'] },
  SINGLE_CELL: { word: 'Chi bộ cơ sở', aliases: [] },
  COMMUNE: { word: 'Xã', aliases: [] },
  WARD: { word: 'Phường', aliases: [] },
  TOWNSHIP: { word: 'Thị trấn', aliases: [] },
  SPECIAL_ZONE: { word: 'Đặc khu', aliases: [] },
  DISTRICT: { word: 'Huyện', aliases: [] },
  URBAN_DISTRICT: { word: 'Quận', aliases: [] },
  TOWN: { word: 'Thị xã', aliases: [] },
  CITY: { word: 'Thành phố', aliases: [] },
  PROVINCE: { word: 'Tỉnh', aliases: [] },
  BLOC: { word: 'Khối', aliases: ['Đảng bộ khối', 'Đảng ủy khối'] },
  AGENCY: { word: 'Cơ quan', aliases: ['Đơn vị sự nghiệp'] },
  ENTERPRISE: { word: 'Doanh nghiệp', aliases: ['Công ty'] },
  SCHOOL: { word: 'Trường học', aliases: ['Trường'] },
  ARMY: { word: 'Quân sự', aliases: ['Quân đội'] },
  POLICE: { word: 'Công an', aliases: [] },
  BORDER_GUARD: { word: 'Biên phòng', aliases: ['Bộ đội Biên phòng'] },
  OTHER: { word: 'Khác', aliases: [] },
};
