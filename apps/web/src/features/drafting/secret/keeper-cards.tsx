import {
  confidentialRoutes,
  type SecretReaderLine,
  type SecretView,
} from '@daihoi/contract/confidential';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/choice-fields.tsx';
import { DataTable } from '../../../components/data-table.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { WordsForm } from '../../../components/words-form.tsx';
import { useSecretWords } from './use-secret-words.ts';

/** Who is named, a way to name one more, and to recall. */
export function ReadersCard({ view }: { readonly view: SecretView }) {
  const { t } = useSecretWords();
  return (
    <Card title={t('readers.title')}>
      <ul className="secret-readers" aria-label={t('readers.label')}>
        {view.readers.map((reader) => (
          <Reader key={`${reader.accountId} ${reader.namedAt}`} view={view} reader={reader} />
        ))}
      </ul>
      <NameForm paperId={view.id} />
    </Card>
  );
}

function Reader({
  view,
  reader,
}: {
  readonly view: SecretView;
  readonly reader: SecretReaderLine;
}) {
  const { t, moment } = useSecretWords();
  const act = useAct(confidentialRoutes.recall);
  const [recalling, setRecalling] = useState(false);
  const { name, username, keeper, recalled } = reader;
  return (
    <li>
      <div>
        <b>{name}</b> ({username})
        <small>
          {recalled
            ? t('readers.recalled', { when: moment(recalled.at), reason: recalled.reason })
            : `${t(keeper ? 'readers.keeper' : 'readers.reader')} · ${moment(reader.namedAt)}`}
        </small>
      </div>
      {!recalled && !recalling && (
        <Button
          size="small"
          kind="text"
          label={t('readers.recallOf', { name })}
          onPress={() => setRecalling(true)}
        >
          {t('readers.recall')}
        </Button>
      )}
      {recalling && !recalled && (
        <WordsForm
          name="reason"
          label={t('readers.reason')}
          missing={t('readers.reasonMissing')}
          send={t('readers.recall')}
          maxLength={500}
          state={act.state}
          onStop={() => setRecalling(false)}
          onSend={(reason) => void recall(reason)}
        />
      )}
    </li>
  );

  async function recall(reason: string): Promise<void> {
    const { accountId } = reader;
    const params = { secretPaperId: view.id };
    const done = await act.send({ params, body: { accountId, reason } });
    if (done.ok) setRecalling(false);
  }
}

function NameForm({ paperId }: { readonly paperId: string }) {
  const { t } = useSecretWords();
  const act = useAct(confidentialRoutes.name);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [round, setRound] = useState(0);
  return (
    <Form key={round} onSend={(entered) => void send(entered)} errors={errors}>
      <TextField
        name="username"
        label={t('readers.username')}
        help={t('readers.usernameHelp')}
        width="name"
        autoComplete="off"
        maxLength={120}
      />
      <Checkbox name="keeper">{t('readers.asKeeper')}</Checkbox>
      <Said state={act.state} />
      <FormActions>
        <Button size="small" type="submit" busy={act.state.status === 'sending'}>
          {t('readers.act')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const username = formText(entered, 'username').trim();
    const missing = { at: 'username', label: t('readers.username'), message: t('readers.missing') };
    setErrors(username === '' ? [missing] : []);
    if (username === '') return;
    const body = { username, keeper: entered.get('keeper') !== null };
    const done = await act.send({ params: { secretPaperId: paperId }, body });
    if (done.ok) setRound(round + 1);
  }
}

/** Each opening, the latest first. */
export function OpeningsCard({ view }: { readonly view: SecretView }) {
  const { t, moment } = useSecretWords();
  return (
    <Card title={t('openings.title')} padded={false}>
      <DataTable
        label={t('openings.label')}
        columns={[
          { id: 'name', head: t('openings.name'), phone: 'name', cell: (row) => row.name },
          {
            id: 'at',
            head: t('openings.at'),
            phone: 'figure',
            cell: (row) => moment(row.openedAt),
          },
          {
            id: 'manner',
            head: t('openings.manner'),
            phone: 'figure',
            cell: (row) => t(`openings.${row.manner}`),
          },
        ]}
        rows={view.openings}
        keyOf={(row) => `${row.name} ${row.openedAt} ${row.manner}`}
        empty={t('openings.none')}
      />
    </Card>
  );
}
