import type { ScreenRun } from '@daihoi/contract/papers';
import { Link } from 'react-router';
import { classes } from '../../lib/classes.ts';

/** What a figure opens: the kind of list, and what picks it out. */
export type FigureRef = NonNullable<ScreenRun['figure']>;
export type FigureLink = (ref: FigureRef) => string | undefined;

/** The words of a line; a figure is a link to what stands behind it. */
export function PaperRuns(props: {
  readonly runs: readonly ScreenRun[];
  readonly linkOf: FigureLink;
}) {
  return props.runs.map((run, index) => {
    const to = run.figure && props.linkOf(run.figure);
    const look = classes(
      run.bold && 'paper-sheet-bold',
      run.italic && 'paper-sheet-italic',
      run.underline && 'paper-sheet-underline',
    );
    if (to !== undefined)
      return (
        <Link key={index} to={to} className={classes('paper-sheet-figure', look)}>
          {run.text}
        </Link>
      );
    return look === '' ? (
      run.text
    ) : (
      <span key={index} className={look}>
        {run.text}
      </span>
    );
  });
}
