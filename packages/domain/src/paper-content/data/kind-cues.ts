import type { DocumentKind } from '../../paper-format/index.ts';
import type { ThemeId } from './required-themes.ts';

interface KindCue {
  readonly kind: DocumentKind;
  /** What the title makes of it; undefined for a paper without a type name. */
  readonly types: readonly (DocumentKind | undefined)[];
  /** Words of the title or the first paragraphs. */
  readonly opens: RegExp;
  /** Words that paragraph after paragraph has. */
  readonly often?: RegExp;
  readonly themes: readonly ThemeId[];
}

/** How a kind is told without its name in the title, in small letters without diacritics; the first that fits. */
export const kindCues: readonly KindCue[] = [
  {
    kind: 'selfReview',
    types: ['report', undefined],
    opens: /\b(?:kiem diem|tu phe binh)\b/u,
    often: /\b(?:ban chap hanh|ban thuong vu|cap uy|dang uy|chi uy)\b/u,
    themes: ['limitations', 'responsibility'],
  },
  {
    kind: 'politicalReport',
    types: ['report', undefined],
    opens: /\b(?:trinh dai hoi|bao cao chinh tri)\b/u,
    themes: ['results', 'targets', 'measures'],
  },
  {
    kind: 'personnelScheme',
    types: ['scheme'],
    opens: /\b(?:cap uy|ban chap hanh|bau cu)\b/u,
    often: /\b(?:nhan su|cap uy vien)\b/u,
    themes: ['seatNumbers', 'structure'],
  },
  {
    kind: 'personnelProposal',
    types: ['proposalPaper'],
    opens: /\b(?:cap uy|ban chap hanh|bau cu)\b/u,
    often: /\b(?:nhan su|cap uy vien|ung cu|de cu|gioi thieu)\b/u,
    themes: ['seatNumbers'],
  },
  {
    kind: 'actionProgramme',
    types: ['programme'],
    opens: /\bthuc hien nghi quyet\b/u,
    themes: ['tasks', 'implementation'],
  },
];
