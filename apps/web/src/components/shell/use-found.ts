import { useEffect, useState } from 'react';

/** What a search found, a moment after the typing stops; an answer that a newer question has overtaken is dropped. */
export function useFound<Found>(
  query: string,
  find: (query: string) => Promise<readonly Found[]>,
): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      find(query).then(
        (answer) => current && setFound(answer),
        () => current && setFound([]),
      );
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, find]);
  return found;
}
