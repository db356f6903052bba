import type { ArchiveLine, ArchiveView } from '@daihoi/contract/archive';
import { archiveParts } from '@daihoi/domain/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useArchiveWords, type ArchiveWords } from './use-archive-words.ts';

/** Everything that is in the archive, part by part, and what is not. */
export function FilesCard({ view }: { readonly view: ArchiveView }) {
  const words = useArchiveWords();
  const { t, format, size, partName } = words;
  const { files, confidential } = view;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <Card
      title={t('files.title')}
      note={t('files.sentence', { files: format.integer(files.length), size: size(bytes) })}
    >
      <p className="archive-quiet">
        {confidential > 0 && (
          <>{t('files.confidential', { count: format.integer(confidential) })} </>
        )}
        {t('files.ballots')}
      </p>
      {archiveParts.map((part) => {
        const lines = files.filter((file) => file.part === part);
        if (lines.length === 0) return null;
        return (
          <section key={part} className="archive-part">
            <h3>{partName(part)}</h3>
            <DataTable
              name={part}
              density="dense"
              label={t('files.label', { part: partName(part) })}
              columns={columnsIn(words, lines)}
              rows={lines}
              keyOf={({ path }) => path}
            />
          </section>
        );
      })}
    </Card>
  );
}

function columnsIn(
  { t, format, size }: ArchiveWords,
  lines: readonly ArchiveLine[],
): readonly Column<ArchiveLine>[] {
  const numbered = lines.some(({ number }) => number !== null);
  const dated = lines.some(({ issuedOn }) => issuedOn !== null);
  const columns: readonly Column<ArchiveLine>[] = [
    { id: 'title', head: t('files.head'), phone: 'wide', cell: ({ title }) => title },
    {
      id: 'number',
      head: t('files.number'),
      width: '132px',
      phone: 'figure',
      cell: ({ number }) => number,
    },
    {
      id: 'day',
      head: t('files.day'),
      width: '104px',
      numeric: true,
      phone: 'figure',
      cell: ({ issuedOn }) => (issuedOn === null ? '' : format.date(calendarDate(issuedOn))),
    },
    {
      id: 'size',
      head: t('files.size'),
      width: '104px',
      numeric: true,
      cell: ({ bytes }) => size(bytes),
    },
    {
      id: 'hash',
      head: t('files.hash'),
      width: '168px',
      cell: ({ sha256 }) => (
        <code className="archive-hash" title={sha256}>
          {sha256.slice(0, 16)}
        </code>
      ),
    },
  ];
  return columns.filter(({ id }) => (id !== 'number' || numbered) && (id !== 'day' || dated));
}
