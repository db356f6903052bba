import { useEffect, useRef } from 'react';

/** The heading of the one thing to do now. When the thing changes, the focus moves to it, so that readers hear it. */
export function StepHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo({ top: 0 });
  }, [children]);
  return (
    <h1 className="step-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
