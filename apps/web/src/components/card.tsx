import { useId, type ReactNode } from 'react';
import { classes } from '../lib/classes.ts';
import './card.css';

interface CardProps {
  readonly title?: ReactNode;
  /** A quiet word beside the title: a count, a deadline. */
  readonly note?: ReactNode;
  /** A link at the right of the title. */
  readonly aside?: ReactNode;
  /** False for tables and lists, which bring their own edges. */
  readonly padded?: boolean;
  readonly children: ReactNode;
}

/** A surface with a hairline border, no shadow. Never a card in a card. */
export function Card({ title, note, aside, padded = true, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className="card-head">
          <h2 id={id}>{title}</h2>
          {note !== undefined && <span className="card-note">{note}</span>}
          {aside !== undefined && <span className="card-aside">{aside}</span>}
        </div>
      )}
      <div className={classes(padded && 'card-body')}>{children}</div>
    </section>
  );
}
