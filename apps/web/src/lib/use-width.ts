import { useEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels as it changes, so that a chart draws its text at its true size. */
export function useWidth<E extends HTMLElement>(start: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const watcher = new ResizeObserver(() => setWidth(watched.clientWidth));
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  return { element, width };
}
