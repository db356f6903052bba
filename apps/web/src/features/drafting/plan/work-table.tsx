import type { TeamMemberView } from '@daihoi/contract/drafting';
import { Trash2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { DueInput } from './due-input.tsx';
import type { PlanRow } from './plan-row.ts';

const states = ['OPEN', 'WRITING', 'DONE'] as const;

interface WorkTableProps {
  readonly rows: readonly PlanRow[];
  readonly team: readonly TeamMemberView[];
  readonly onChange: (rows: readonly PlanRow[]) => void;
}

/** Parts and studies: what, who, until when, how far. */
export function WorkTable({ rows, team, onChange }: WorkTableProps) {
  const { t } = useDraftWords();
  const names = useId();
  return (
    <div className="plan-works" role="region" aria-label={t('plan.works')} tabIndex={0}>
      <datalist id={names}>
        {team.map(({ name }, at) => (
          <option key={at} value={name} />
        ))}
      </datalist>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.kindHead')}</th>
            <th scope="col">{t('plan.work')}</th>
            <th scope="col">{t('plan.writer')}</th>
            <th scope="col">{t('plan.due')}</th>
            <th scope="col">{t('plan.state')}</th>
            <td>
              <span className="seen-by-readers-only">{t('plan.remove')}</span>
            </td>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <WorkRow
              key={row.key}
              row={row}
              number={at + 1}
              names={names}
              onChange={(next) => onChange(rows.map((each, index) => (index === at ? next : each)))}
              onRemove={() => onChange(rows.filter((_, index) => index !== at))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WorkRowProps {
  readonly row: PlanRow;
  readonly number: number;
  /** The list of names that a writer is chosen from. */
  readonly names: string;
  readonly onChange: (row: PlanRow) => void;
  readonly onRemove: () => void;
}

function WorkRow({ row, number, names, onChange, onRemove }: WorkRowProps) {
  const { t } = useDraftWords();
  const { work } = row;
  function textCell(field: 'title' | 'writer', head: string) {
    return (
      <Cell head={head}>
        <input
          className={field === 'title' ? 'control plan-title' : 'control'}
          aria-label={t('plan.row', { label: head, n: number })}
          maxLength={field === 'title' ? 300 : 200}
          value={work[field]}
          onChange={(event) => onChange({ ...row, work: { ...work, [field]: event.target.value } })}
          {...(field === 'writer' ? { list: names } : {})}
        />
      </Cell>
    );
  }
  return (
    <tr>
      <Cell head={t('plan.kindHead')}>{t(`plan.kind.${work.kind}`)}</Cell>
      {textCell('title', t('plan.work'))}
      {textCell('writer', t('plan.writer'))}
      <DueAndState row={row} number={number} onChange={onChange} />
      <td>
        <Button
          size="small"
          kind="text"
          icon={Trash2}
          label={t('plan.removeOf', { n: number })}
          onPress={onRemove}
        >
          {t('plan.remove')}
        </Button>
      </td>
    </tr>
  );
}

function DueAndState({ row, number, onChange }: Omit<WorkRowProps, 'names' | 'onRemove'>) {
  const { t } = useDraftWords();
  const { work } = row;
  return (
    <>
      <Cell head={t('plan.due')}>
        <DueInput
          label={t('plan.row', { label: t('plan.due'), n: number })}
          due={work.due}
          unclear={row.unclear}
          onRead={({ due, unclear }) => onChange({ ...row, work: { ...work, due }, unclear })}
        />
      </Cell>
      <Cell head={t('plan.state')}>
        <select
          className="control"
          aria-label={t('plan.row', { label: t('plan.state'), n: number })}
          value={work.state}
          onChange={({ target: { value } }) =>
            onChange({
              ...row,
              work: { ...work, state: states.find((each) => each === value) ?? 'OPEN' },
            })
          }
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {t(`plan.states.${each}`)}
            </option>
          ))}
        </select>
      </Cell>
    </>
  );
}

function Cell({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return <td data-label={head}>{children}</td>;
}
