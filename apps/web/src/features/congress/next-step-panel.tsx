import type { CongressView } from '@daihoi/contract/congress';
import { formatDate } from '@daihoi/domain/text';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Stamp } from 'lucide-react';
import { NextStepCard, type StepCondition } from '../../components/next-step-card.tsx';
import type { DecisionKind } from './decide/decision-kind.ts';
import { anchorOf, nextStepOf, type NextStep } from './next-step.ts';
import { useWords, type Words } from './use-words.ts';

interface NextStepPanelProps {
  readonly congress: CongressView;
  readonly onDecide: (kind: DecisionKind) => void;
}

/** The one next step in plain words, its missing items linked to where they are filled in. */
export function NextStepPanel({ congress, onDecide }: NextStepPanelProps) {
  const words = useWords();
  const { t } = words;
  const next = nextStepOf(congress);
  if (!next) return <NothingDue congress={congress} />;
  // Nobody stands above the highest unit of the tree: what its superior decides cannot be entered here.
  const superior = congress.committees.superior ?? t('next.superiorOutside');
  const isStuck = next.side === 'superior' && congress.committees.superior === null;
  const committee = next.side === 'own' ? congress.committees.own : superior;
  const why = ruleOf(next, words);
  const said = saidFor(next, congress);
  return (
    <NextStepCard
      eyebrow={next.mine ? t('next.mine') : t('next.of', { committee })}
      title={t(words.known(`next.${said}.title`, 'next.mine'))}
      conditions={next.step === 'plan' ? [] : conditionsOf(next, words)}
      action={<StepAction next={next} onDecide={onDecide} />}
      {...(why === undefined ? {} : { why })}
    >
      {isStuck
        ? t('next.noSuperior', { own: congress.committees.own })
        : t(words.known(`next.${said}.text`, 'next.mine'), {
            own: congress.committees.own,
            superior,
          })}
    </NextStepCard>
  );
}

/** What was not ratified is elected and reported again; nothing was forgotten the first time. */
function saidFor({ step }: NextStep, { state }: CongressView): string {
  const again = state === 'PARTIALLY_RATIFIED' || state === 'REJECTED';
  return again && step === 'reportResult' ? 'reportAgain' : step;
}

function NothingDue({ congress }: { readonly congress: CongressView }) {
  const { t } = useWords();
  return (
    <p className="congress-nothing-due">
      <b>{t('next.none')}.</b> {t(congress.state === 'CANCELLED' ? 'next.cancelled' : 'next.done')}
    </p>
  );
}

interface StepActionProps {
  readonly next: NextStep;
  readonly onDecide: (kind: DecisionKind) => void;
}

function StepAction({ next, onDecide }: StepActionProps) {
  const { t, known } = useWords();
  const { step } = next;
  if (!next.mine) return null;
  if (step === 'plan')
    return (
      <ButtonLink kind="act" to="#plan">
        {t('plan.edit')}
      </ButtonLink>
    );
  if (step === 'ratify')
    return (
      <ButtonLink kind="act" to="#result">
        {t('next.toResult')}
      </ButtonLink>
    );
  const seal = step === 'approve';
  return (
    <Button
      kind={seal ? 'seal' : 'act'}
      {...(seal ? { icon: Stamp } : {})}
      {...(next.ready ? {} : { blockedBecause: t('next.closed') })}
      onPress={() => onDecide(step)}
    >
      {t(known(`next.${step}.verb`, 'next.mine'))}
    </Button>
  );
}

function conditionsOf(next: NextStep, words: Words): readonly StepCondition[] {
  return next.checklist.map((item) => ({
    id: `${item.at}-${item.code}`,
    met: item.state === 'done',
    label: labelOf(item, words),
    to: anchorOf(item),
  }));
}

function labelOf(item: NextStep['checklist'][number], words: Words): string {
  const key = words.known(`check.${item.code}`, 'check.unknown');
  const figures = Object.entries(item.figures).map(([name, value]): [string, string | number] => [
    name,
    shown(value, words),
  ]);
  return words.t(key, { code: item.code, ...Object.fromEntries(figures) });
}

/** Figures travel as they are counted; days among them are written as the page writes days. */
function shown(value: string | number, { lang }: Words): string | number {
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  return day?.ok ? formatDate(day.value, lang) : value;
}

function ruleOf(next: NextStep, { t }: Words): string | undefined {
  const rule = next.checklist.find((item) => item.rule !== null)?.rule;
  if (!rule) return undefined;
  const article = rule.article === undefined ? '' : t('next.article', { n: rule.article });
  const clause = rule.clause === undefined ? '' : `, ${t('next.clause', { n: rule.clause })}`;
  return t('next.rule', { article: article + clause, document: rule.document });
}
