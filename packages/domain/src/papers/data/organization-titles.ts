/** How a party organisation and its committee are titled, and the body its papers carry; a place name follows. */
export const organizationTitles = {
  central: {
    organization: 'Đảng bộ Trung ương',
    committee: 'Ban Chấp hành Trung ương',
    body: 'TW',
  },
  province: { organization: 'Đảng bộ tỉnh', committee: 'Tỉnh ủy', body: 'TU' },
  centralCity: { organization: 'Đảng bộ thành phố', committee: 'Thành ủy', body: 'TU' },
  city: { organization: 'Đảng bộ thành phố', committee: 'Thành ủy', body: 'ThU' },
  district: { organization: 'Đảng bộ huyện', committee: 'Huyện ủy', body: 'HU' },
  urbanDistrict: { organization: 'Đảng bộ quận', committee: 'Quận ủy', body: 'QU' },
  town: { organization: 'Đảng bộ thị xã', committee: 'Thị ủy', body: 'ThU' },
  commune: { organization: 'Đảng bộ xã', committee: 'Đảng ủy xã', body: 'ĐU' },
  ward: { organization: 'Đảng bộ phường', committee: 'Đảng ủy phường', body: 'ĐU' },
  township: { organization: 'Đảng bộ thị trấn', committee: 'Đảng ủy thị trấn', body: 'ĐU' },
  specialZone: { organization: 'Đảng bộ đặc khu', committee: 'Đảng ủy đặc khu', body: 'ĐU' },
  bloc: { organization: 'Đảng bộ Khối', committee: 'Đảng ủy Khối', body: 'ĐUK' },
  army: { organization: 'Đảng bộ Quân sự', committee: 'Đảng ủy Quân sự', body: 'ĐU' },
  police: { organization: 'Đảng bộ Công an', committee: 'Đảng ủy Công an', body: 'ĐU' },
  borderGuard: {
    organization: 'Đảng bộ Bộ đội Biên phòng',
    committee: 'Đảng ủy Bộ đội Biên phòng',
    body: 'ĐU',
  },
  sectional: { organization: 'Đảng bộ bộ phận', committee: 'Đảng ủy bộ phận', body: 'ĐU' },
  otherOrganization: { organization: 'Đảng bộ', committee: 'Đảng ủy', body: 'ĐU' },
  cell: { organization: 'Chi bộ', committee: 'Chi bộ', body: 'CB' },
} as const;
