import { useEffect, useState, type RefObject } from 'react';

/** Whether an element's content is wider than the element: only then is it a region that one must be able to scroll by key. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const watcher = new ResizeObserver(() =>
      setOverflows(watched.scrollWidth > watched.clientWidth + 1),
    );
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element]);
  return overflows;
}
