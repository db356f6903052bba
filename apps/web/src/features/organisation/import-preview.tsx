import type { ImportProblem, UnitImport } from '@daihoi/contract/organisation';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { organisationTexts, type OrganisationKey } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useUnitWords } from './use-unit-words.ts';

type Preview = NonNullable<UnitImport['preview']>;
type Line = Preview['created'][number];

/** What a check found: every problem by its place, and what would be written. */
export function ImportPreview({ record }: { readonly record: UnitImport }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { preview } = record;
  const problemColumns = useProblemColumns();
  const lineColumns = useLineColumns();
  if (!preview) return null;
  const { problems, created, updated } = preview;
  const all = preview.errors + preview.warnings;
  return (
    <>
      {problems.length > 0 && (
        <section className="import-block">
          <h2>{t(preview.errors > 0 ? 'import.problems' : 'import.notes')}</h2>
          {all > problems.length && (
            <p className="unit-quiet">{t('import.more', { n: format.integer(problems.length) })}</p>
          )}
          <DataTable
            name="problem"
            label={t('import.problems')}
            columns={problemColumns}
            rows={problems}
            keyOf={keyOf}
          />
        </section>
      )}
      <Lines
        title={t('import.created')}
        lines={created}
        of={preview.creates}
        columns={lineColumns}
      />
      <Lines
        title={t('import.updated')}
        lines={updated}
        of={preview.updates}
        columns={lineColumns}
      />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly of: number;
  readonly columns: readonly Column<Line>[];
}

function Lines({ title, lines, of, columns }: LinesProps) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  if (lines.length === 0) return null;
  return (
    <section className="import-block">
      <h2>
        {title} ({format.integer(of)})
      </h2>
      {of > lines.length && (
        <p className="unit-quiet">{t('import.more', { n: format.integer(lines.length) })}</p>
      )}
      <DataTable
        name={title}
        label={title}
        columns={columns}
        rows={lines}
        keyOf={(line) => line.code}
        density="dense"
      />
    </section>
  );
}

const severities = {
  error: 'import.error',
  warning: 'import.warning',
  info: 'import.info',
} as const satisfies Record<ImportProblem['severity'], OrganisationKey>;

function useProblemColumns(): readonly Column<ImportProblem>[] {
  const { t } = useText(organisationTexts);
  const words = useUnitWords();
  return [
    {
      id: 'place',
      head: t('import.place'),
      cell: ({ sheet, row, column }) =>
        t('import.where', { sheet, row, column: column === 0 ? '—' : letters(column) }),
    },
    {
      id: 'severity',
      head: t('import.severity'),
      cell: (problem) => (
        <span className={problem.severity === 'error' ? 'import-error' : undefined}>
          {t(severities[problem.severity])}
        </span>
      ),
      phone: 'chip',
    },
    { id: 'value', head: t('import.value'), cell: (problem) => words.level(problem.value) || '—' },
    { id: 'message', head: t('import.message'), cell: (problem) => problem.message },
  ];
}

const fields: Readonly<Record<string, OrganisationKey>> = {
  fullName: 'import.field.fullName',
  shortName: 'import.field.shortName',
  kind: 'import.field.kind',
  memberCount: 'import.field.memberCount',
};

function useLineColumns(): readonly Column<Line>[] {
  const { t } = useText(organisationTexts);
  return [
    { id: 'code', head: t('tree.code'), cell: (line) => line.code },
    { id: 'name', head: t('tree.name'), cell: (line) => line.name },
    {
      id: 'changed',
      head: t('import.changed'),
      cell: (line) => line.changed.map((field) => wordOf(field)).join(', ') || '—',
    },
  ];

  function wordOf(field: string): string {
    const key = fields[field];
    return key ? t(key) : field;
  }
}

function keyOf(problem: ImportProblem): string {
  const { sheet, row, column, code } = problem;
  return `${sheet}-${row}-${column}-${code}-${problem.value}`;
}

/** The column as a spreadsheet names it: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? letters(rest) + last : last;
}
