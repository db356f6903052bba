/**
 * Who may issue which type under 399-QĐ/TW, as far as secondary sources tell (document-format, section 11). Where a list
 * is open, a type in neither column is not judged.
 */
export const issuingRights = {
  grassrootsExecutiveCommittee: {
    allowed: [
      'resolution',
      'decision',
      'conclusion',
      'rules',
      'regulation',
      'notice',
      'report',
      'plan',
      'programme',
      'scheme',
      'proposalPaper',
      'officialLetter',
      'minutes',
    ],
    forbidden: ['guidance'],
    closed: false,
  },
  grassrootsStandingCommittee: {
    allowed: [
      'resolution',
      'decision',
      'conclusion',
      'regulation',
      'guidance',
      'notice',
      'report',
      'plan',
      'programme',
      'scheme',
      'proposalPaper',
      'officialLetter',
      'minutes',
    ],
    forbidden: ['rules'],
    closed: false,
  },
  cell: {
    allowed: ['resolution', 'report', 'notice', 'plan', 'minutes', 'officialLetter'],
    forbidden: ['regulation', 'guidance'],
    closed: false,
  },
  cellCongress: {
    allowed: ['resolution', 'rules', 'programme', 'officialLetter', 'minutes'],
    forbidden: [],
    closed: true,
  },
} as const;
