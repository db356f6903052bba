import { gatherRoutes, type ConsultationView } from '@daihoi/contract/comments';
import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { useAddress } from '../../lib/use-address.ts';
import { sumOf } from './sum-of.ts';
import { useCommentWords, type CommentWords } from './use-comment-words.ts';
import { useConsultation } from './which-consultation.ts';

/** The one thing to do now, for the unit that asks or for a unit that is asked. */
export function NextStep({ view }: { readonly view: ConsultationView }) {
  const words = useCommentWords();
  if (view.phase === 'ended')
    return (
      <p className="comments-note" role="status">
        {words.t('next.ended')}
      </p>
    );
  return (
    <div className="comments-step">
      {view.isOwn ? <OwnStep view={view} /> : <AskedStep view={view} />}
    </div>
  );
}

/** What the unit that asks does: wait and remind, call up, sum up. */
function OwnStep({ view }: { readonly view: ConsultationView }) {
  const words = useCommentWords();
  if (view.phase === 'over') return <OverStep view={view} />;
  const { t } = words;
  return (
    <Step {...waitingStep(view, words)} act={<GoTo tab="tien-do" words={t('next.goBoard')} />} />
  );
}

/** After the last day: fetch what lies below, then sum up. */
function OverStep({ view }: { readonly view: ConsultationView }) {
  const { t } = useCommentWords();
  const { lying, comments } = view.board ?? { lying: { lines: 0, held: 0 }, comments: 0 };
  const n = lying.lines + lying.held;
  if (n > 0 && view.mayAsk)
    return <Step title={t('next.callUp', { n })} text={t('next.callUpText')} act={<CallUp />} />;
  return (
    <Step
      title={t('next.over', { n: comments })}
      text={t('next.overText')}
      act={<GoTo tab="gop-y" words={t('tab.box')} />}
    />
  );
}

function waitingStep(view: ConsultationView, { t, day }: CommentWords): Omit<Told, 'tab'> {
  if (view.phase === 'before')
    return { title: t('next.before', { day: day(view.opensOn) }), text: t('next.beforeText') };
  const { asked, sent } = sumOf(view.board?.levels ?? []);
  return {
    title: t('next.collect', { sent, asked }),
    text: t('next.collectText', { n: view.board?.comments ?? 0 }),
  };
}

/** What an asked unit does: read and write, send, wait for the answers. */
function AskedStep({ view }: { readonly view: ConsultationView }) {
  const words = useCommentWords();
  const { t } = words;
  const told = askedStep(view, words);
  return (
    <Step
      title={told.title}
      text={told.text}
      act={<GoTo tab={told.tab} words={told.tab === 'gui' ? t('next.goSend') : t('next.goRead')} />}
    />
  );
}

interface Told {
  readonly title: string;
  readonly text: string;
  readonly tab: string;
}

function askedStep(view: ConsultationView, { t, day, moment }: CommentWords): Told {
  const asker = view.asker.shortName;
  const superior = view.superiorName ?? asker;
  const n = view.box.lines;
  const until = day(view.closesOn);
  if (view.phase === 'before')
    return {
      title: t('next.before', { day: day(view.opensOn) }),
      text: t('next.beforeText'),
      tab: 'doc',
    };
  if (view.sent && (n === 0 || view.phase === 'over'))
    return {
      title: t('next.sent', { superior, when: moment(view.sent.at) }),
      text: t('next.sentText', { asker }),
      tab: 'doc',
    };
  if (view.phase === 'over')
    return { title: t('next.missed'), text: t('next.missedText', { asker }), tab: 'doc' };
  if (n === 0)
    return { title: t('next.write'), text: t('next.writeText', { superior }), tab: 'doc' };
  const text = view.sent
    ? t('next.more', { n, day: until })
    : t('next.sendText', { n, day: until });
  return {
    title: t('next.send', { n, superior }),
    text: `${text}${belowWords(view, t)}`,
    tab: 'gui',
  };
}

function belowWords({ below }: ConsultationView, t: CommentWords['t']): string {
  const { asked, sent } = sumOf(below);
  return asked > sent ? ` ${t('next.sendBelow', { left: asked - sent, asked })}` : '';
}

function Step(props: { readonly title: string; readonly text: string; readonly act: ReactNode }) {
  const { t } = useCommentWords();
  return (
    <NextStepCard eyebrow={t('next.mine')} title={props.title} action={props.act}>
      {props.text}
    </NextStepCard>
  );
}

/** Opens a part of the page; the part that is open already needs no button. */
function GoTo({ tab, words }: { readonly tab: string; readonly words: string }) {
  const [open, choose] = useAddress('tab');
  if ((open ?? 'doc') === tab) return null;
  return <Button onPress={() => choose(tab)}>{words}</Button>;
}

function CallUp() {
  const { t } = useCommentWords();
  const { params } = useConsultation();
  const act = useAct(gatherRoutes.callUp);
  return (
    <>
      <Button
        kind="act"
        icon={Send}
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params, body: {} })}
      >
        {t('next.callUpSend')}
      </Button>
      <Said state={act.state} />
    </>
  );
}
