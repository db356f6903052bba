import { Plus, X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { useFieldError } from '../../../components/form-context.ts';
import { FieldMessage } from '../../../components/field.tsx';
import { Icon } from '../../../components/icon.tsx';
import { newId } from '../../../lib/new-id.ts';
import { asksDisagree, type BallotDraft, type DraftRow } from './ballot-draft.ts';
import { useResultWords } from './use-result-words.ts';

interface CandidateRowsProps {
  readonly draft: BallotDraft;
  readonly onChange: (next: BallotDraft) => void;
}

/** The list in ballot order with the votes of each; Enter goes down a row and adds one at the end. */
export function CandidateRows({ draft, onChange }: CandidateRowsProps) {
  const { t } = useResultWords();
  const table = useRef<HTMLTableElement>(null);
  const agrees = asksDisagree(draft);
  const whole = useFieldError('candidates');
  return (
    <fieldset className="ballot-part" data-field="candidates">
      <legend>{t('ballot.candidates')}</legend>
      <p className="field-help">{t('ballot.candidatesHelp')}</p>
      <table className="ballot-rows" ref={table} onKeyDown={goDown}>
        <RowHeads agrees={agrees} />
        <tbody>
          {draft.rows.map((row, index) => (
            <CandidateRow
              key={row.id}
              row={row}
              index={index}
              agrees={agrees}
              onChange={(next) => onChange({ ...draft, rows: draft.rows.with(index, next) })}
              onRemove={() => onChange({ ...draft, rows: draft.rows.toSpliced(index, 1) })}
            />
          ))}
        </tbody>
      </table>
      {whole !== undefined && <FieldMessage>{whole}</FieldMessage>}
      <Button size="small" icon={Plus} onPress={add}>
        {t('ballot.add')}
      </Button>
    </fieldset>
  );

  function add(): void {
    const row: DraftRow = {
      id: newId(),
      name: '',
      candidacy: 'FIRST_TIME',
      votes: '',
      disagree: '',
    };
    onChange({ ...draft, rows: [...draft.rows, row] });
    focusSoon(draft.rows.length, 'name');
  }

  function goDown(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const row = Number(target.dataset['row']);
    if (row + 1 < draft.rows.length) focusSoon(row + 1, target.dataset['column'] ?? 'votes');
    else add();
  }

  function focusSoon(row: number, column: string): void {
    requestAnimationFrame(() =>
      table.current
        ?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`)
        ?.focus(),
    );
  }
}

function RowHeads({ agrees }: { readonly agrees: boolean }) {
  const { t } = useResultWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('ballot.row')}</th>
        <th scope="col">{t('col.name')}</th>
        <th scope="col">{t('ballot.again')}</th>
        <th scope="col">{t(agrees ? 'ballot.agree' : 'ballot.votes')}</th>
        {agrees && <th scope="col">{t('ballot.disagree')}</th>}
        <td />
      </tr>
    </thead>
  );
}

interface CandidateRowProps {
  readonly row: DraftRow;
  readonly index: number;
  readonly agrees: boolean;
  readonly onChange: (next: DraftRow) => void;
  readonly onRemove: () => void;
}

function CandidateRow({ row, index, agrees, onChange, onRemove }: CandidateRowProps) {
  const { t } = useResultWords();
  const n = index + 1;
  return (
    <tr>
      <td className="ballot-row-number">{n}</td>
      <td>
        <RowInput
          at={{ index, column: 'name' }}
          label={t('ballot.name', { n })}
          value={row.name}
          onType={(name) => onChange({ ...row, name: name.normalize('NFC') })}
        />
      </td>
      <td className="ballot-row-again" data-head={t('ballot.again')}>
        <input
          type="checkbox"
          aria-label={t('ballot.againOf', { n })}
          checked={row.candidacy === 'RE_ELECTION'}
          onChange={(event) =>
            onChange({ ...row, candidacy: event.target.checked ? 'RE_ELECTION' : 'FIRST_TIME' })
          }
        />
      </td>
      <td className="ballot-row-votes">
        <RowInput
          at={{ index, column: 'votes' }}
          label={t('ballot.votesOf', { n })}
          value={row.votes}
          onType={(votes) => onChange({ ...row, votes })}
        />
      </td>
      {agrees && (
        <td className="ballot-row-votes">
          <RowInput
            at={{ index, column: 'disagree' }}
            label={t('ballot.disagreeOf', { n })}
            value={row.disagree}
            onType={(disagree) => onChange({ ...row, disagree })}
          />
        </td>
      )}
      <td>
        <button
          type="button"
          className="ballot-remove"
          aria-label={t('ballot.removeRow', { n })}
          onClick={onRemove}
        >
          <Icon of={X} size="small" />
        </button>
      </td>
    </tr>
  );
}

interface RowInputProps {
  readonly at: { readonly index: number; readonly column: 'name' | 'votes' | 'disagree' };
  readonly label: string;
  readonly value: string;
  readonly onType: (raw: string) => void;
}

function RowInput({ at, label, value, onType }: RowInputProps) {
  const path = `candidates[${at.index}].${at.column}`;
  const error = useFieldError(path);
  const messageId = `error-${at.index}-${at.column}`;
  return (
    <div data-field={path}>
      <input
        className="control"
        aria-label={label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : messageId}
        autoComplete="off"
        inputMode={at.column === 'name' ? 'text' : 'numeric'}
        data-row={at.index}
        data-column={at.column}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      {error !== undefined && <FieldMessage id={messageId}>{error}</FieldMessage>}
    </div>
  );
}
