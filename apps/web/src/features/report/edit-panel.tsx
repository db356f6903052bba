import { reportRoutes, type ReportView } from '@daihoi/contract/report';
import { instantFrom, type Instant } from '@daihoi/domain/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ConflictPanel } from '../../components/conflict-panel.tsx';
import { FieldMessage } from '../../components/field.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { TextField } from '../../components/text-field.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { editsOf, enteredWords, wordFields, wordsOf, type ReportWords } from './report-words.ts';

interface EditPanelProps {
  readonly report: ReportView;
  readonly unsaved: boolean;
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** The words beside the paper: a form for those who draft, a note for those who read. */
export function EditPanel(props: EditPanelProps) {
  const { t } = useText(reportTexts);
  const { report } = props;
  if (report.may.edit) return <EditForm {...props} />;
  return (
    <Card title={t('edit.title')}>
      <p className="report-note">
        {t(report.state === 'issued' ? 'page.frozen' : 'edit.readOnly')}
      </p>
    </Card>
  );
}

/**
 * The form keeps the version that it was filled from until it is saved, so that nobody writes over words that they have
 * not seen; when somebody else saved first, both texts stand side by side.
 */
function EditForm({ report, unsaved, onUnsaved }: EditPanelProps) {
  const { t } = useText(reportTexts);
  const queries = useQueryClient();
  const act = useAct(reportRoutes.edit);
  const [base, setBase] = useState(report);
  const [savedAt, setSavedAt] = useState<Instant>();
  const [mine, setMine] = useState<ReportWords>();
  if (!unsaved && !mine && base.version !== report.version) setBase(report);
  const asked = act.state.status === 'refused' ? act.state.error.message : undefined;
  if (mine) return <Conflict mine={mine} report={report} onResolve={resolve} />;
  return (
    <Card
      title={t('edit.title')}
      note={unsaved ? t('edit.unsaved') : savedAt && <Saved at={savedAt} />}
    >
      <Form key={base.version} onSend={(entered) => void save(base, enteredWords(entered))}>
        <p className="report-note">{t('edit.help')}</p>
        <WordsFields words={wordsOf(base)} onType={() => onUnsaved(true)} />
        {asked !== undefined && <FieldMessage>{asked}</FieldMessage>}
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('edit.save')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );

  async function save(from: ReportView, words: ReportWords): Promise<void> {
    const body = { version: from.version, ...editsOf(from, words) };
    const saved = await act.send({ params: { reportId: report.id }, body });
    if (!saved.ok && saved.error.code !== 'version.stale') return;
    setMine(saved.ok ? undefined : words);
    if (saved.ok) {
      onUnsaved(false);
      setSavedAt(instantFrom(Date.now()));
    } else await queries.invalidateQueries();
  }

  function resolve(chosen: Readonly<Record<string, string>>): void {
    if (mine) void save(report, { ...mine, ...chosen });
  }
}

function Saved({ at }: { readonly at: Instant }) {
  const format = useFormat();
  return <SaveState saving={{ state: 'saved', time: format.time(at) }} />;
}

function WordsFields(props: { readonly words: ReportWords; readonly onType: () => void }) {
  const { t } = useText(reportTexts);
  return wordFields.map((name) => (
    <TextField
      key={name}
      name={name}
      label={t(`edit.${name}`)}
      defaultValue={props.words[name]}
      lines={name === 'recipients' ? 4 : 7}
      onType={props.onType}
      {...(name === 'recipients' ? { help: t('edit.recipientsHelp') } : {})}
    />
  ));
}

interface ConflictProps {
  readonly mine: ReportWords;
  readonly report: ReportView;
  readonly onResolve: (chosen: Readonly<Record<string, string>>) => void;
}

function Conflict({ mine, report, onResolve }: ConflictProps) {
  const { t } = useText(reportTexts);
  const theirs = wordsOf(report);
  const fields = wordFields
    .filter((at) => mine[at] !== theirs[at])
    .map((at) => ({ at, label: t(`edit.${at}`), mine: mine[at], theirs: theirs[at] }));
  return <ConflictPanel fields={fields} onResolve={onResolve} />;
}
