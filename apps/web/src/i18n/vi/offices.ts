/** The offices that a congress elects. */
export const offices = {
  committee: 'Ban chấp hành',
  standingCommittee: 'Ban thường vụ',
  secretary: 'Bí thư',
  deputySecretary: 'Phó bí thư',
  inspectionCommittee: 'Ủy ban kiểm tra',
  inspectionHead: 'Chủ nhiệm ủy ban kiểm tra',
  inspectionDeputyHead: 'Phó chủ nhiệm ủy ban kiểm tra',
  delegates: 'Đoàn đại biểu dự đại hội cấp trên',
};
