import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { ChevronDown, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Said } from '../../../components/said.tsx';
import { newId } from '../../../lib/new-id.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { committeeOf, draftOf, newRow, roles, type MemberDraft } from './committee-draft.ts';
import { candidateNamed } from './names-in.ts';
import { usePrepare } from './use-prepare.ts';

interface CommitteeFormProps {
  readonly view: BallotSessionView;
  readonly onDone: () => void;
}

/** Head, members, technicians: a row each. */
export function CommitteeForm({ view, onDone }: CommitteeFormProps) {
  const { s } = useCountingWords();
  const { state, save } = usePrepare(view);
  const [rows, setRows] = useState(() => draftOf(view));
  async function send(): Promise<void> {
    const done = await save({ committee: committeeOf(rows, view.candidates) });
    if (done.ok) onDone();
  }
  return (
    <section className="panel committee-form">
      <Form onSend={() => void send()}>
        <ul className="member-rows">
          {rows.map((row, at) => (
            <MemberRow
              key={row.key}
              row={row}
              at={at}
              onList={candidateNamed(row.name, view.candidates) !== undefined}
              onChange={(changed) =>
                setRows(rows.map((each) => (each.key === row.key ? changed : each)))
              }
              onRemove={() => setRows(rows.filter((each) => each.key !== row.key))}
            />
          ))}
        </ul>
        <p>
          <Button size="small" icon={Plus} onPress={() => setRows([...rows, newRow(newId())])}>
            {s('committee.add')}
          </Button>
        </p>
        <Said state={state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={state.status === 'sending'}>
            {s('committee.save')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

interface MemberRowProps {
  readonly row: MemberDraft;
  readonly at: number;
  readonly onList: boolean;
  readonly onChange: (row: MemberDraft) => void;
  readonly onRemove: () => void;
}

function MemberRow({ row, at, onList, onChange, onRemove }: MemberRowProps) {
  const { t, s } = useCountingWords();
  const n = at + 1;
  return (
    <li className="member-row">
      <input
        className="control"
        aria-label={s('committee.name', { n })}
        value={row.name}
        maxLength={120}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...row, name: target.value.normalize('NFC') })}
      />
      <span className="control-wrap">
        <select
          className="control"
          aria-label={s('committee.role', { n })}
          value={row.role}
          onChange={({ target }) => {
            const role = roles.find((each) => each === target.value) ?? 'member';
            onChange({ ...row, role, official: role !== 'technician' });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
        <span className="control-arrow">
          <Icon of={ChevronDown} />
        </span>
      </span>
      <label className="member-official">
        <input
          type="checkbox"
          checked={row.official}
          aria-label={s('committee.officialOf', { n })}
          onChange={({ target }) => onChange({ ...row, official: target.checked })}
        />
        <span aria-hidden="true">{s('committee.official')}</span>
      </label>
      <button
        type="button"
        className="member-remove"
        aria-label={s('committee.remove', { n })}
        onClick={onRemove}
      >
        <Icon of={X} />
      </button>
      {onList && <NamesakeField row={row} n={n} onChange={onChange} />}
    </li>
  );
}

/** Somebody of that name stands: not of the committee, or another person, with how one knows. */
function NamesakeField({
  row,
  n,
  onChange,
}: Pick<MemberRowProps, 'row' | 'onChange'> & { readonly n: number }) {
  const { s } = useCountingWords();
  return (
    <>
      <FieldMessage>{`${row.name.trim()} ${s('committee.onList')}`}</FieldMessage>
      <p className="member-namesake hands-note" aria-hidden="true">
        {s('committee.namesakeHelp')}
      </p>
      <input
        className="control member-namesake"
        aria-label={`${s('committee.namesake', { n })}. ${s('committee.namesakeHelp')}`}
        value={row.namesake ?? ''}
        maxLength={300}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...row, namesake: target.value.normalize('NFC') })}
      />
    </>
  );
}
