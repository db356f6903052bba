import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, type ComponentType } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';
import { BoxStep } from '../steps/box-step.tsx';
import { CollectedStep, IssuedStep } from '../steps/count-figure-step.tsx';
import { PrintStep } from '../steps/print-step.tsx';
import { ReconcileStep } from '../steps/reconcile-step.tsx';
import { TypistsStep } from '../steps/typists-step.tsx';
import { VoidStep } from '../steps/void-step.tsx';

const PrepareStep = lazy(async () => ({
  default: (await import('../steps/prepare-step.tsx')).PrepareStep,
}));
const CountingStep = lazy(async () => ({
  default: (await import('../steps/counting-step.tsx')).CountingStep,
}));
const ResultStep = lazy(async () => ({
  default: (await import('../result/result-step.tsx')).ResultStep,
}));

type Step = ComponentType<{ readonly view: BallotSessionView }>;

/** The screen of each state. */
const stepOf: Readonly<Record<BallotSessionView['state'], Step>> = {
  PREPARED: PrepareStep,
  LIST_FIXED: PrintStep,
  BALLOTS_PRINTED: BoxStep,
  BOX_SEALED: IssuedStep,
  ISSUED: CollectedStep,
  COLLECTED: ReconcileStep,
  RECONCILED: TypistsStep,
  COUNTING: CountingStep,
  DECIDED: ResultStep,
  RESULT: ResultStep,
  MINUTES_SIGNED: ResultStep,
  SEALED: ResultStep,
  VOID: VoidStep,
};

/** The screen of the step that a ballot stands at. */
export function RoomStep({ view }: { readonly view: BallotSessionView }) {
  const Step = stepOf[view.state];
  return (
    <Suspense fallback={<LoadingLines />}>
      <Step view={view} />
    </Suspense>
  );
}
