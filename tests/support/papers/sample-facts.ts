import { calendarDate } from '@daihoi/domain/kernel';
import type { PaperFacts } from '@daihoi/domain/paper-content';
import type { CongressTarget, TargetOutcome } from '@daihoi/domain/paper-templates';

function target(
  name: string,
  measure: string,
  came: readonly [planned: string, achieved: string, outcome: TargetOutcome],
): CongressTarget {
  const [planned, achieved, outcome] = came;
  return { name, measure, planned, achieved, outcome, source: '' };
}

/** The fifteen targets of the commune as its office entered them: twelve reached or passed, three missed. */
export const sampleTargets: readonly CongressTarget[] = [
  target('Giá trị sản xuất nông nghiệp - thủy sản', 'tỷ đồng', ['410', '436', 'EXCEEDED']),
  target('Thu nhập bình quân đầu người', 'triệu đồng', ['45', '48,5', 'EXCEEDED']),
  target('Tỷ lệ hộ nghèo cuối kỳ', '%', ['3,0', '2,6', 'EXCEEDED']),
  target('Tỷ lệ lao động qua đào tạo', '%', ['60', '54,2%', 'MISSED']),
  target('Tỷ lệ hộ sử dụng nước sạch', '%', ['từ 90 trở lên', '84,7', 'MISSED']),
  target('Tỷ lệ người dân tham gia bảo hiểm y tế', '%', ['85', '91,3', 'EXCEEDED']),
  target('Số đảng viên kết nạp mới', 'đảng viên', ['50', '58 đảng viên', 'EXCEEDED']),
  target('Tỷ lệ chi bộ hoàn thành xuất sắc nhiệm vụ', '%', ['20', '14,3', 'MISSED']),
  ...['Trạm y tế', 'Trường học', 'Giao thông', 'Thủy lợi', 'Điện', 'Bưu chính', 'Quốc phòng'].map(
    (field) =>
      target(`Tiêu chí ${field.toLowerCase()} nông thôn mới`, '', ['đạt', 'đạt', 'REACHED']),
  ),
];

/** What is known of the commune whose political report and self-review the samples are. */
export const sampleFacts: PaperFacts = {
  organisation: { fullName: 'Đảng bộ xã Thạnh Mỹ', superiorName: 'Đảng bộ huyện An Hòa' },
  unitNames: ['xã Thạnh Mỹ'],
  superiorNames: ['huyện An Hòa'],
  neighbourNames: ['xã Vĩnh Phú', 'xã Tân Thới'],
  term: { from: 2020, to: 2025 },
  ordinal: 12,
  members: [{ asOf: calendarDate('2019-12-31'), count: 281 }],
  targets: sampleTargets,
  targetCounts: { total: 15, reached: 12 },
};
