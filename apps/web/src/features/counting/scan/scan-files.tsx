import type { ScanningView } from '@daihoi/contract/ballot-scan';
import { clockSeconds } from '../clock-seconds.ts';
import { useScanWords } from './use-scan-words.ts';

type ScanFileLine = ScanningView['files'][number];

/** The files that came in, the newest first. */
export function ScanFiles({ scans }: { readonly scans: ScanningView }) {
  const { c } = useScanWords();
  const { files } = scans;
  if (files.length === 0) return null;
  return (
    <details className="panel scan-files">
      <summary>{c('files.title', { n: files.length })}</summary>
      <ul>
        {files.toReversed().map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
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
