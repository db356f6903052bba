import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './open-figure.css';

interface OpenFigureProps {
  /** Where the units behind the figure are listed. */
  readonly to: string;
  /** What a reader hears: "811 trên 811 tổ chức cơ sở đảng, 100 phần trăm, tính đến 31 tháng 7 năm 2020". */
  readonly words: string;
  readonly tone?: 'ink' | 'late';
  readonly children: ReactNode;
}

/** A figure that opens the list of units behind it. */
export function OpenFigure({ to, words, tone = 'ink', children }: OpenFigureProps) {
  return (
    <Link to={to} className={`open-figure open-figure-${tone}`}>
      <span aria-hidden="true">{children}</span>
      <span className="seen-by-readers-only">{words}</span>
    </Link>
  );
}

/** Numerator over denominator on one line, the numerator in semibold. */
export function Fraction({ part, whole }: { readonly part: string; readonly whole: string }) {
  return (
    <span className="fraction">
      <b>{part}</b>/{whole}
    </span>
  );
}

/** A zero that means "none": grey, so that the eye passes over it. */
export function NoneFigure() {
  return <span className="figure-none">0</span>;
}

/** An unknown figure: never an empty cell; the reason shows on focus and to readers. */
export function UnknownFigure({ why }: { readonly why: string }) {
  return (
    <span className="figure-unknown" title={why} role="note" tabIndex={0} aria-label={why}>
      —
    </span>
  );
}
