import { useEffect, useRef, useState, type ReactNode } from 'react';

const chunkSize = 50;
const drawnAtOnce = 200;
const guessedRow = 40;

interface LazyRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly children: (row: Row, index: number) => ReactNode;
}

/**
 * The body of a long table in chunks of 50; a chunk away from the view is a spacer of its own height, so rows may be of
 * any height and the scroll bar tells the truth. Up to 200 rows are drawn as they are.
 */
export function LazyRows<Row>({ rows, columns, children }: LazyRowsProps<Row>) {
  if (rows.length <= drawnAtOnce) return <tbody>{rows.map(children)}</tbody>;
  const starts = Array.from(
    { length: Math.ceil(rows.length / chunkSize) },
    (_, n) => n * chunkSize,
  );
  return starts.map((start) => (
    <Chunk key={start} size={Math.min(chunkSize, rows.length - start)} columns={columns}>
      {() => rows.slice(start, start + chunkSize).map((row, index) => children(row, start + index))}
    </Chunk>
  ));
}

interface ChunkProps {
  readonly size: number;
  readonly columns: number;
  readonly children: () => ReactNode;
}

function Chunk({ size, columns, children }: ChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef(size * guessedRow);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watched = body.current;
    if (!watched) return undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: '800px' },
    );
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  return (
    <tbody ref={body}>
      {near ? (
        children()
      ) : (
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ height: height.current, border: 0 }} />
        </tr>
      )}
    </tbody>
  );
}
