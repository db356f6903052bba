import { startTransition, useEffect, useState } from 'react';

/** No page keeps what stands further down waiting longer than this, in milliseconds. */
const longestMs = 300;

/**
 * True from the moment when the page has been painted and the browser has nothing more urgent to do. What lies under the
 * first screen waits for it, so that the first screen can be read and clicked while the rest is drawn.
 */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    function begin() {
      startTransition(() => setIdle(true));
    }
    // Safari knows no idle time: after the next frame is as good as it gets.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(begin, 50);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(begin, { timeout: longestMs });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
