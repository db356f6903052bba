import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { FileUp, MessagesSquare, Send, Undo2 } from 'lucide-react';
import { useAct } from '../../api/use-act.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { IssueAct } from './office/issue-act.tsx';
import { ReviseAct } from './office/revise-act.tsx';
import { TakeBack } from './office/take-back.tsx';
import {
  nextDraftStep,
  openFindings,
  unsentRemarks,
  type NextDraftStep,
} from './next-draft-step.ts';
import { stepText, stepTitle } from './step-words.ts';
import { useDraftWords, type DraftWords } from './use-draft-words.ts';
import { useWhichDraft } from './which-draft.ts';

interface NextStepPanelProps {
  readonly draft: DraftView;
  readonly onBring: () => void;
}

/** The one next step of a draft, for whom, with its act. */
export function NextStepPanel({ draft, onBring }: NextStepPanelProps) {
  const words = useDraftWords();
  const next = nextDraftStep(draft);
  const { t } = words;
  if (next.step === 'passed' || next.step === 'dropped')
    return (
      <div className="drafting-step drafting-done">
        <p role="status">
          <b>{t(`next.${next.step}`, { n: draft.versions[0]?.number ?? 0 })}</b>
        </p>
        {next.step === 'passed' && <IssueAct draft={draft} />}
        {next.step === 'passed' && draft.mayWrite && draft.issued === null && (
          <>
            <AskLink />
            <ReviseAct />
          </>
        )}
      </div>
    );
  return (
    <div className="drafting-step">
      <NextStepCard
        eyebrow={t(next.mine ? 'next.mine' : draft.mayWrite ? 'next.theirs' : 'next.unit')}
        title={stepTitle(draft, next.step, words)}
        action={<StepActs draft={draft} next={next} onBring={onBring} />}
      >
        {stepText(draft, next.step, words)}
      </NextStepCard>
    </div>
  );
}

/** A passed draft goes out for comments on a page of its own. */
function AskLink() {
  const { t } = useDraftWords();
  const { congressId, draftId } = useWhichDraft();
  return (
    <ButtonLink size="small" icon={MessagesSquare} to={`/comments/ask/${congressId}/${draftId}`}>
      {t('next.ask')}
    </ButtonLink>
  );
}

/** What may be done now: one filled button, the others beside it. */
function StepActs(props: NextStepPanelProps & { readonly next: NextDraftStep }) {
  const { draft, next, onBring } = props;
  if (draft.state === 'SUBMITTED')
    return draft.mayJudge ? <JudgeActs draft={draft} /> : draft.mayWrite ? <TakeBack /> : null;
  return draft.mayWrite ? <OfficeActs draft={draft} next={next} onBring={onBring} /> : null;
}

function OfficeActs(props: NextStepPanelProps & { readonly next: NextDraftStep }) {
  const { draft, next, onBring } = props;
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.moveOwn);
  const newest = draft.versions[0]?.number;
  const ready = next.step === 'submit' || next.step === 'submitWarn';
  return (
    <>
      <div className="drafting-acts">
        <Button kind={ready ? 'outline' : 'act'} icon={FileUp} onPress={onBring}>
          {t(newest === undefined ? 'bring.first' : 'bring.next')}
        </Button>
        {newest !== undefined && (ready || next.step === 'fix' || next.step === 'settle') && (
          <Button
            kind={ready ? 'act' : 'text'}
            icon={Send}
            busy={act.state.status === 'sending'}
            onPress={() => send('submit')}
          >
            {submitWords(draft, t)}
          </Button>
        )}
        {mayDrop(draft) && (
          <Button kind="text" busy={act.state.status === 'sending'} onPress={() => send('drop')}>
            {t('act.drop')}
          </Button>
        )}
      </div>
      <Said state={act.state} />
    </>
  );

  function send(move: 'submit' | 'drop'): void {
    void act.tell({ params, body: { version, move } });
  }
}

function submitWords(draft: DraftView, t: DraftWords['t']): string {
  const { errors } = openFindings(draft);
  return errors > 0 ? t('act.submitOpen', { n: errors }) : t('act.submit');
}

/** Only what was begun by mistake is dropped: nothing uploaded, never submitted. */
function mayDrop({ rounds, state, versions }: DraftView): boolean {
  return state === 'DRAFTING' && rounds.length === 0 && versions.length === 0;
}

function JudgeActs({ draft }: { readonly draft: DraftView }) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.decide);
  const remarks = unsentRemarks(draft).length;
  const busy = act.state.status === 'sending';
  return (
    <>
      <div className="drafting-acts">
        <Button
          kind={remarks === 0 ? 'act' : 'outline'}
          busy={busy}
          {...(remarks > 0 ? { blockedBecause: t('act.passNeeds') } : {})}
          onPress={() => send('pass')}
        >
          {t('act.pass')}
        </Button>
        <Button
          kind={remarks > 0 ? 'act' : 'outline'}
          icon={Undo2}
          busy={busy}
          {...(remarks === 0 ? { blockedBecause: t('act.returnNeeds') } : {})}
          onPress={() => send('return')}
        >
          {t('act.return')}
        </Button>
      </div>
      <Said state={act.state} />
    </>
  );

  function send(move: 'return' | 'pass'): void {
    void act.tell({ params, body: { version, move } });
  }
}
