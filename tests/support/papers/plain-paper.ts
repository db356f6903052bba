import type { Block, Paper } from '@daihoi/application/papers';

/** A report that has not been numbered yet and says nothing but its blocks. */
export function plainPaper(blocks: readonly Block[]): Paper {
  return {
    ruleSet: 'PF-2026',
    kind: 'report',
    purpose: 'official',
    issuingBody: 'Đảng ủy xã Đông Yên',
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: 'Đông Yên', date: { kind: 'open', year: 2026 } },
    title: { kind: 'named', typeName: 'Báo cáo', abstract: ['tổng hợp ý kiến'] },
    blocks,
    signatures: [],
    recipients: ['Lưu Văn phòng'],
  };
}
