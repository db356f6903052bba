import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { equationNames } from '@daihoi/domain/ballot-session';
import type { CountingWords } from './use-counting-words.ts';

export type EquationView = BallotSessionView['equations'][number];

/** How one equation of the print control is said and written. */
export interface EquationWords {
  readonly title: string;
  /** What the figures say beside it. */
  readonly note: string;
  /** The sentence when it is false. */
  readonly broken: string;
  /** "260 = 246 + 2 + 1 + 11". */
  readonly figures: string;
  readonly left: string;
  readonly right: string;
  /** What the difference is made of. */
  readonly difference: string;
}

/** One equation in words and in figures. */
export function equationWords(equation: EquationView, words: CountingWords): EquationWords {
  const name = equationNames.find((each) => each === equation.name) ?? 'printed';
  const { t, format } = words;
  const [issued = 0, exchanged = 0, spoiled = 0, left = 0] = equation.terms;
  const n = format.integer(Math.abs(equation.left - equation.right));
  return {
    title: t(`equation.${name}`),
    note:
      name === 'printed'
        ? t('equation.printedNote', { printed: equation.left, issued, exchanged, spoiled, left })
        : t(`equation.${name}Note`, { n }),
    broken: t(`equation.${name}Broken`, { n }),
    figures: figuresOf(equation, format.integer),
    ...labelsOf(name, t),
  };
}

function labelsOf(name: (typeof equationNames)[number], t: CountingWords['t']) {
  switch (name) {
    case 'printed':
      return {
        left: t('equation.label.printed'),
        right: t('equation.label.used'),
        difference: t('equation.label.apart'),
      };
    case 'issuedWithinPresent':
      return {
        left: t('equation.label.issued'),
        right: t('equation.label.present'),
        difference: t('equation.label.over'),
      };
    case 'collectedWithinIssued':
      return {
        left: t('equation.label.collected'),
        right: t('equation.label.issued'),
        difference: t('equation.label.unknown'),
      };
  }
}

function figuresOf(
  { name, left, right, terms, holds }: EquationView,
  write: (n: number) => string,
) {
  const sign = name === 'printed' ? (holds ? '=' : '≠') : holds ? '≤' : '>';
  const other = name === 'printed' ? terms.map(write).join(' + ') : write(right);
  return `${write(left)} ${sign} ${other}`;
}
