/**
 * Types of party paper that carry an abbreviation (document-format, section 6). `confidence`: CONFIRMED when the
 * abbreviation was read in an official text or a printed paper, PARTIAL when in secondary sources only.
 */
export const documentTypes = [
  { id: 'resolution', code: 'NQ', name: 'Nghị quyết', confidence: 'PARTIAL' },
  { id: 'decision', code: 'QĐ', name: 'Quyết định', confidence: 'CONFIRMED' },
  { id: 'regulation', code: 'QĐ', name: 'Quy định', confidence: 'CONFIRMED' },
  { id: 'directive', code: 'CT', name: 'Chỉ thị', confidence: 'CONFIRMED' },
  { id: 'conclusion', code: 'KL', name: 'Kết luận', confidence: 'PARTIAL' },
  { id: 'rules', code: 'QC', name: 'Quy chế', confidence: 'PARTIAL' },
  { id: 'circular', code: 'TT', name: 'Thông tri', confidence: 'CONFIRMED' },
  { id: 'guidance', code: 'HD', name: 'Hướng dẫn', confidence: 'CONFIRMED' },
  { id: 'notice', code: 'TB', name: 'Thông báo', confidence: 'CONFIRMED' },
  { id: 'report', code: 'BC', name: 'Báo cáo', confidence: 'PARTIAL' },
  { id: 'plan', code: 'KH', name: 'Kế hoạch', confidence: 'CONFIRMED' },
  { id: 'programme', code: 'CTr', name: 'Chương trình', confidence: 'PARTIAL' },
  { id: 'scheme', code: 'ĐA', name: 'Đề án', confidence: 'PARTIAL' },
  { id: 'option', code: 'PA', name: 'Phương án', confidence: 'PARTIAL' },
  { id: 'proposalPaper', code: 'TTr', name: 'Tờ trình', confidence: 'PARTIAL' },
  { id: 'officialLetter', code: 'CV', name: 'Công văn', confidence: 'PARTIAL' },
  { id: 'minutes', code: 'BB', name: 'Biên bản', confidence: 'PARTIAL' },
  { id: 'certifiedCopy', code: 'BS', name: 'Bản sao', confidence: 'CONFIRMED' },
] as const;
