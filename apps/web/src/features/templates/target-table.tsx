import type { Target } from '@daihoi/contract/templates';
import { Trash2 } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { useTemplateWords } from './use-template-words.ts';

const texts = ['name', 'measure', 'planned', 'achieved'] as const;
type TextField = (typeof texts)[number] | 'source';
const outcomes = ['REACHED', 'EXCEEDED', 'MISSED'] as const;
const labels = {
  name: 'targets.target',
  measure: 'targets.measure',
  planned: 'targets.planned',
  achieved: 'targets.achieved',
  source: 'targets.source',
} as const;
const longest = { name: 500, measure: 100, planned: 200, achieved: 200, source: 500 } as const;

interface TargetTableProps {
  readonly rows: readonly Target[];
  readonly mayWrite: boolean;
  readonly onChange: (rows: readonly Target[]) => void;
}

/** The targets as one table in which everything can be written. */
export function TargetTable({ rows, mayWrite, onChange }: TargetTableProps) {
  const { t } = useTemplateWords();
  return (
    <div className="templates-targets" role="region" aria-label={t('targets.name')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {texts.map((each) => (
              <th key={each} scope="col">
                {t(labels[each])}
              </th>
            ))}
            <th scope="col">{t('targets.outcome')}</th>
            <th scope="col">{t('targets.source')}</th>
            {mayWrite && (
              <td>
                <span className="seen-by-readers-only">{t('targets.remove')}</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <TargetRow
              // Rows have no identity of their own; their place is what a person sees.
              key={at}
              row={row}
              number={at + 1}
              mayWrite={mayWrite}
              onChange={(next) => onChange(rows.map((each, index) => (index === at ? next : each)))}
              onRemove={() => onChange(rows.filter((_, index) => index !== at))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly row: Target;
  readonly number: number;
  readonly mayWrite: boolean;
  readonly onChange: (row: Target) => void;
}

function TargetRow(props: CellProps & { readonly onRemove: () => void }) {
  const { t } = useTemplateWords();
  const { number, mayWrite, onRemove } = props;
  return (
    <tr>
      {texts.map((field) => (
        <TextCell key={field} {...props} field={field} />
      ))}
      <OutcomeCell {...props} />
      <TextCell {...props} field="source" />
      {mayWrite && (
        <td>
          <Button
            size="small"
            kind="text"
            icon={Trash2}
            label={t('targets.removeOf', { n: number })}
            onPress={onRemove}
          >
            {t('targets.remove')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function TextCell({
  row,
  number,
  mayWrite,
  onChange,
  field,
}: CellProps & { readonly field: TextField }) {
  const { t } = useTemplateWords();
  const label = t(labels[field]);
  return (
    <td className={`templates-target-${field}`} data-label={label}>
      {mayWrite ? (
        <input
          className="control"
          aria-label={t('targets.row', { label, n: number })}
          maxLength={longest[field]}
          value={row[field]}
          onChange={(event) => onChange({ ...row, [field]: event.target.value })}
        />
      ) : (
        row[field]
      )}
    </td>
  );
}

function OutcomeCell({ row, number, mayWrite, onChange }: CellProps) {
  const { t } = useTemplateWords();
  const label = t('targets.outcome');
  if (!mayWrite)
    return (
      <td data-label={label}>
        {row.outcome === null ? t('targets.unjudged') : t(`targets.${row.outcome}`)}
      </td>
    );
  return (
    <td data-label={label}>
      <select
        className="control"
        aria-label={t('targets.row', { label, n: number })}
        value={row.outcome ?? ''}
        onChange={(event) => {
          const chosen = outcomes.find((each) => each === event.target.value) ?? null;
          onChange({ ...row, outcome: chosen });
        }}
      >
        <option value="">{t('targets.unjudged')}</option>
        {outcomes.map((each) => (
          <option key={each} value={each}>
            {t(`targets.${each}`)}
          </option>
        ))}
      </select>
    </td>
  );
}
