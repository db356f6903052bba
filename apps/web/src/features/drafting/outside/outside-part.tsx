import {
  outsideApprovalRoutes,
  type DraftView,
  type OutsideApprovalLine,
  type OutsideApprovalsView,
} from '@daihoi/contract/drafting';
import { calendarDate } from '@daihoi/domain/kernel';
import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { urlOf } from '../../../api/url-of.ts';
import { useRoute } from '../../../api/use-route.ts';
import { LooksOf } from '../../../components/looks-of.tsx';
import { Button, ButtonAnchor } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { NextStepCard } from '../../../components/next-step-card.tsx';
import { Said } from '../../../components/said.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { outsideTexts } from '../../../i18n/outside.ts';
import { useText } from '../../../i18n/use-text.ts';
import { waitsOutside } from '../next-draft-step.ts';
import { TakeBack } from '../office/take-back.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { RecordForm } from './record-form.tsx';

/** The word of a superior that works outside this program: its paper is recorded by one person and confirmed by another. */
export function OutsidePart({ draft }: { readonly draft: DraftView }) {
  const { params } = useWhichDraft();
  const approvals = useRoute(outsideApprovalRoutes.show, { params });
  return (
    <Here of={approvals}>
      {(view) => (
        <>
          {waitsOutside(draft) && <Step key={draft.version} draft={draft} view={view} />}
          <Confirmed approvals={view.approvals} />
        </>
      )}
    </Here>
  );
}

interface StepProps {
  readonly draft: DraftView;
  readonly view: OutsideApprovalsView;
}

/** To record, to confirm, or to wait for who confirms. */
function Step({ draft, view }: StepProps) {
  const { t } = useText(outsideTexts);
  const { moment } = useDraftWords();
  const said = useSaid();
  const [recording, setRecording] = useState(false);
  const { open } = view;
  const round = draft.rounds.at(-1);
  const step = stepOf(view);
  const words = open
    ? { ...said(open), who: open.recordedBy, when: moment(open.recordedAt) }
    : { n: round?.version ?? 0, when: round ? moment(round.submittedAt) : '' };
  return (
    <div className="drafting-step">
      <NextStepCard
        eyebrow={t(step === 'wait' ? 'theirs' : 'mine')}
        title={t(step, words)}
        action={
          <StepActs
            draft={draft}
            view={view}
            {...(recording ? {} : { onRecord: () => setRecording(true) })}
          />
        }
      >
        {t(`${step}Text`, words)}
        {open && <LooksOf looks={open.looks} />}
      </NextStepCard>
      {recording && (
        <div className="drafting-bring">
          <RecordForm onDone={() => setRecording(false)} />
        </div>
      )}
    </div>
  );
}

function stepOf({ open, mayConfirm }: OutsideApprovalsView): 'record' | 'confirm' | 'wait' {
  if (open === null) return 'record';
  return mayConfirm ? 'confirm' : 'wait';
}

interface StepActsProps extends StepProps {
  /** Left out while the form is open. */
  readonly onRecord?: () => void;
}

function StepActs({ draft: { mayWrite }, view: { open, mayConfirm }, onRecord }: StepActsProps) {
  const { t } = useText(outsideTexts);
  return (
    <div className="drafting-acts">
      {mayConfirm && <Confirm />}
      {open && <SignedCopy of={open} />}
      {mayWrite && onRecord && (
        <Button kind={open ? 'text' : 'act'} onPress={onRecord}>
          {t(open ? 'again' : 'open')}
        </Button>
      )}
      {mayWrite && <TakeBack />}
    </div>
  );
}

function Confirm() {
  const { t } = useText(outsideTexts);
  const { params, version } = useWhichDraft();
  const act = useAct(outsideApprovalRoutes.confirm);
  return (
    <>
      <Button
        kind="act"
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params, body: { version } })}
      >
        {t('act')}
      </Button>
      <Said state={act.state} />
    </>
  );
}

function SignedCopy({ of: { id } }: { readonly of: OutsideApprovalLine }) {
  const { t } = useText(outsideTexts);
  const { params } = useWhichDraft();
  const href = urlOf(outsideApprovalRoutes.file, { params: { ...params, approvalId: id } });
  return (
    <ButtonAnchor size="small" icon={FileCheck} href={href}>
      {t('file')}
    </ButtonAnchor>
  );
}

/** The papers by which submissions were passed. */
function Confirmed({ approvals }: { readonly approvals: readonly OutsideApprovalLine[] }) {
  const { t } = useText(outsideTexts);
  const { moment } = useDraftWords();
  const said = useSaid();
  const passed = approvals.flatMap((each) =>
    each.confirmed ? [{ ...each, confirmed: each.confirmed }] : [],
  );
  if (passed.length === 0) return null;
  return (
    <div className="drafting-step">
      <Card title={t('title')}>
        <ul className="drafting-list">
          {passed.map((approval) => (
            <li key={approval.id}>
              <b>{t('one', said(approval))}</b>
              <p className="drafting-note">
                {t('of', {
                  n: approval.round,
                  recorder: approval.recordedBy,
                  when: moment(approval.recordedAt),
                  confirmer: approval.confirmed.by,
                  confirmed: moment(approval.confirmed.at),
                })}
              </p>
              <LooksOf looks={approval.looks} />
              <SignedCopy of={approval} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** A paper as its sentences cite it. */
function useSaid() {
  const { format } = useDraftWords();
  return ({ authority, number, signedOn }: OutsideApprovalLine) => ({
    authority,
    number,
    date: format.date(calendarDate(signedOn)),
  });
}
