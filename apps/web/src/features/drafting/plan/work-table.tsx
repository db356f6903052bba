import type { DraftWorkView, TeamMemberView } from '@daihoi/contract/drafting';
import { Trash2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { DueInput } from './due-input.tsx';

const states = ['OPEN', 'WRITING', 'DONE'] as const;

interface WorkTableProps {
  readonly works: readonly DraftWorkView[];
  readonly team: readonly TeamMemberView[];
  readonly onChange: (works: readonly DraftWorkView[]) => void;
}

/** Parts and studies: what, who, until when, how far. */
export function WorkTable({ works, team, onChange }: WorkTableProps) {
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
          {works.map((work, at) => (
            <WorkRow
              // Rows that are new have no identity; their place is what a person sees.
              key={at}
              work={work}
              number={at + 1}
              names={names}
              onChange={(next) =>
                onChange(works.map((each, index) => (index === at ? next : each)))
              }
              onRemove={() => onChange(works.filter((_, index) => index !== at))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WorkRowProps {
  readonly work: DraftWorkView;
  readonly number: number;
  /** The list of names that a writer is chosen from. */
  readonly names: string;
  readonly onChange: (work: DraftWorkView) => void;
  readonly onRemove: () => void;
}

function WorkRow({ work, number, names, onChange, onRemove }: WorkRowProps) {
  const { t } = useDraftWords();
  function textCell(field: 'title' | 'writer', head: string) {
    return (
      <Cell head={head}>
        <input
          className={field === 'title' ? 'control plan-title' : 'control'}
          aria-label={t('plan.row', { label: head, n: number })}
          maxLength={field === 'title' ? 300 : 200}
          value={work[field]}
          onChange={(event) => onChange({ ...work, [field]: event.target.value })}
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
      <DueAndState work={work} number={number} onChange={onChange} />
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

function DueAndState({ work, number, onChange }: Omit<WorkRowProps, 'names' | 'onRemove'>) {
  const { t } = useDraftWords();
  return (
    <>
      <Cell head={t('plan.due')}>
        <DueInput
          // What the office wrote stays as it is typed; another day from the server begins anew.
          key={work.id ?? number}
          label={t('plan.row', { label: t('plan.due'), n: number })}
          due={work.due}
          onRead={(due) => onChange({ ...work, due })}
        />
      </Cell>
      <Cell head={t('plan.state')}>
        <select
          className="control"
          aria-label={t('plan.row', { label: t('plan.state'), n: number })}
          value={work.state}
          onChange={({ target: { value } }) =>
            onChange({ ...work, state: states.find((each) => each === value) ?? 'OPEN' })
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
