/** One submission of a dossier to the superior: handed in, looked at, decided. */
export interface ToldRound {
  readonly submitted: string;
  readonly outcome?: { readonly on: string; readonly as: 'returned' | 'approved' };
  /** Papers that were remarked on, by the code of the paper; all others were accepted when the round was decided. */
  readonly remarks: readonly { readonly paper: string; readonly text: string }[];
}

/** The dossier of one congress for one phase. */
export interface ToldDossier {
  readonly unit: string;
  readonly phase: 'approval' | 'result';
  readonly rounds: readonly ToldRound[];
  /** Looked at and not yet decided: remarks of the open round are written, these papers are not yet read. */
  readonly unread?: readonly string[];
}

function approved(unit: string, submitted: string, on: string): ToldDossier {
  return {
    unit,
    phase: 'approval',
    rounds: [{ submitted, outcome: { on, as: 'approved' }, remarks: [] }],
  };
}

/** Dossiers of the upper organisations of Kiên Giang that can be read, returned, approved and ratified by hand. */
export const dossiers: readonly ToldDossier[] = [
  approved('KG-GQ', '2020-07-02', '2020-07-15'),
  approved('KG-AB', '2020-07-07', '2020-07-20'),
  approved('KG-CT', '2020-07-08', '2020-07-21'),
  approved('KG-KL', '2020-07-09', '2020-07-22'),
  approved('KG-HD', '2020-07-13', '2020-07-28'),
  {
    unit: 'KG-GR',
    phase: 'approval',
    rounds: [
      {
        submitted: '2020-07-14',
        outcome: { on: '2020-07-22', as: 'returned' },
        remarks: [
          {
            paper: 'personnelScheme',
            text: 'Đề án nhân sự chưa nêu cơ cấu cán bộ trẻ, nữ và phương án cho nơi thiếu. Đề nghị bổ sung.',
          },
        ],
      },
      { submitted: '2020-07-28', remarks: [] },
    ],
  },
  {
    unit: 'KG-HT',
    phase: 'approval',
    rounds: [
      {
        submitted: '2020-07-20',
        outcome: { on: '2020-07-30', as: 'returned' },
        remarks: [
          {
            paper: 'politicalReportDraft',
            text: 'Phần hạn chế, nguyên nhân còn chung chung; đề nghị nêu chỉ tiêu không đạt và nguyên nhân chủ quan.',
          },
          {
            paper: 'selfReviewReportDraft',
            text: 'Nhiều đoạn lặp lại báo cáo chính trị. Đề nghị viết riêng về sự lãnh đạo của ban chấp hành.',
          },
        ],
      },
    ],
  },
  {
    unit: 'KG-CA',
    phase: 'approval',
    rounds: [{ submitted: '2020-07-27', remarks: [] }],
  },
  {
    unit: 'KG-GQ',
    phase: 'result',
    rounds: [
      {
        submitted: '2020-07-31',
        remarks: [
          {
            paper: 'countMinutes/standingCommittee/1',
            text: 'Thiếu chữ ký trưởng ban kiểm phiếu ở trang 3. Đề nghị ký bổ sung và gửi lại trang này.',
          },
        ],
      },
    ],
    unread: ['ratificationProposal'],
  },
];
