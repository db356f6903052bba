import { Check, MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { dossierRoutes, type DossierPaper } from '@daihoi/contract/dossier';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formWords } from '../decide/read-form.ts';
import { Refused } from '../decide/refused.tsx';
import { useWords } from '../use-words.ts';

interface VerdictActsProps {
  readonly congressId: string;
  readonly phase: 'approval' | 'result';
  readonly lineKey: string;
  readonly paper: DossierPaper;
  readonly name: string;
}

/** The superior's verdict on a paper: accepted, or a remark that says what has to change. What is accepted rests. */
export function VerdictActs({ congressId, phase, lineKey, paper, name }: VerdictActsProps) {
  const { t } = useWords();
  const act = useAct(dossierRoutes.review);
  const [remarking, setRemarking] = useState(false);
  const busy = act.state.status === 'sending';
  const accepted = paper.verdict === 'accepted';
  return (
    <div className="dossier-acts">
      {!remarking && accepted && (
        <Button
          size="small"
          kind="text"
          busy={busy}
          label={`${t('dossier.reconsider')}: ${name}`}
          onPress={() => void judge('notReviewed')}
        >
          {t('dossier.reconsider')}
        </Button>
      )}
      {!remarking && !accepted && (
        <>
          <Button
            size="small"
            icon={Check}
            busy={busy}
            label={`${t('dossier.accept')}: ${name}`}
            onPress={() => void judge('accepted')}
          >
            {t('dossier.accept')}
          </Button>
          <Button
            size="small"
            icon={MessageSquareText}
            label={`${t('dossier.remark')}: ${name}`}
            onPress={() => setRemarking(true)}
          >
            {t('dossier.remark')}
          </Button>
        </>
      )}
      {remarking && (
        <RemarkForm
          name={name}
          busy={busy}
          onStop={() => setRemarking(false)}
          onRemark={(remark) => void judge('remarked', remark)}
        />
      )}
      <Refused state={act.state} />
    </div>
  );

  async function judge(verdict: DossierPaper['verdict'], remark: string | null = null) {
    const params = { congressId, phase, paperId: paper.id };
    const sent = await act.send({ params, body: { key: lineKey, verdict, remark } });
    if (sent.ok) setRemarking(false);
  }
}

interface RemarkFormProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onStop: () => void;
  readonly onRemark: (remark: string) => void;
}

function RemarkForm({ name, busy, onStop, onRemark }: RemarkFormProps) {
  const { t } = useWords();
  const common = useText(commonTexts);
  return (
    <Form
      onSend={(entered) => {
        const remark = formWords(entered, 'remark');
        if (remark !== null) onRemark(remark);
      }}
    >
      <TextField
        name="remark"
        label={t('dossier.remarkField', { name })}
        help={t('dossier.remarkHelp')}
        lines={3}
      />
      <FormActions>
        <Button size="small" type="submit" busy={busy}>
          {t('dossier.sendRemark')}
        </Button>
        <Button size="small" kind="text" onPress={onStop}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );
}
