import type { ScanningView } from '@daihoi/contract/ballot-scan';
import { Button } from '../../../components/button.tsx';
import { clockSeconds } from '../clock-seconds.ts';
import { useScanWords } from './use-scan-words.ts';

type ScanFileLine = ScanningView['files'][number];

/** Lines that come at once; a box of scans has hundreds of files. */
const atOnce = 50;

interface ScanFilesProps {
  readonly scans: ScanningView;
  /** How many of the newest are to be told by name; none while the list is closed. */
  readonly onWanted: (files: number) => void;
}

/** The files that came in, the newest first; only those that somebody looks at are asked for. */
export function ScanFiles({ scans, onWanted }: ScanFilesProps) {
  const { c, format } = useScanWords();
  const { fileCount, files } = scans;
  const earlier = fileCount - files.length;
  if (fileCount === 0) return null;
  return (
    <details
      className="panel scan-files"
      onToggle={({ currentTarget }) => onWanted(currentTarget.open ? atOnce : 0)}
    >
      <summary>{c('files.title', { n: format.integer(fileCount) })}</summary>
      <ul>
        {files.toReversed().map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
      {earlier > 0 && (
        <Button size="small" onPress={() => onWanted(files.length + atOnce)}>
          {c('files.more', { n: format.integer(earlier) })}
        </Button>
      )}
    </details>
  );
}

function FileLine({ file }: { readonly file: ScanFileLine }) {
  const { c, fault } = useScanWords();
  const { name, at, pages, pagesRead, read, copy } = file;
  return (
    <li>
      <time dateTime={at}>{clockSeconds(at)}</time>
      <b>{name}</b>
      <span>
        {file.fault === undefined
          ? c(copy ? 'files.copy' : read ? 'files.read' : 'files.reading')
          : fault(file.fault)}
        {pages !== undefined && pages > 1 && `, ${c('files.of', { read: pagesRead, of: pages })}`}
      </span>
    </li>
  );
}
