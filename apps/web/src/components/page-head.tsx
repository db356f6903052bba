import { useEffect, useRef, type ReactNode } from 'react';
import './page-head.css';

interface PageHeadProps {
  /** The quiet name of the room: "Toàn cảnh", or a date. The page's h1 when there is no title. */
  readonly name: ReactNode;
  /** The title of an object: "Đại hội đại biểu Đảng bộ huyện Gò Quao lần thứ XII". */
  readonly title?: string;
  /** Chip, date, base: what one must know of the object at once. */
  readonly meta?: ReactNode;
  /** At most three, one of them filled. */
  readonly actions?: ReactNode;
  /** The sentence an officer would write in the report. */
  readonly children?: ReactNode;
}

/** The head of every page: quiet name, then the title or the sentence, with the acts at its right. */
export function PageHead({ name, title, meta, actions, children }: PageHeadProps) {
  const heading = useArrival();
  return (
    <header className="page-head">
      <div className="page-head-row">
        <div className="page-head-words">
          {title === undefined ? (
            <h1 className="page-head-name" tabIndex={-1} ref={heading}>
              {name}
            </h1>
          ) : (
            <>
              <div className="page-head-above">{name}</div>
              <h1 tabIndex={-1} ref={heading}>
                {title}
              </h1>
            </>
          )}
          {meta !== undefined && <div className="page-head-meta">{meta}</div>}
        </div>
        {actions !== undefined && <div className="page-head-actions">{actions}</div>}
      </div>
      {children !== undefined && <p className="page-head-sentence">{children}</p>}
    </header>
  );
}

/** Moves the focus to the heading when a page is reached by a link, so that readers hear where they are. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
