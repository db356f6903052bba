import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, type ComponentType } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';

const PrepareStep = lazy(async () => ({
  default: (await import('../steps/prepare-step.tsx')).PrepareStep,
}));
const PrintStep = lazy(async () => ({
  default: (await import('../steps/print-step.tsx')).PrintStep,
}));
const BoxStep = lazy(async () => ({
  default: (await import('../steps/box-step.tsx')).BoxStep,
}));
const IssuedStep = lazy(async () => ({
  default: (await import('../steps/count-figure-step.tsx')).IssuedStep,
}));
const CollectedStep = lazy(async () => ({
  default: (await import('../steps/count-figure-step.tsx')).CollectedStep,
}));
const ReconcileStep = lazy(async () => ({
  default: (await import('../steps/reconcile-step.tsx')).ReconcileStep,
}));
const TellHallStep = lazy(async () => ({
  default: (await import('../steps/tell-hall-step.tsx')).TellHallStep,
}));
const TypistsStep = lazy(async () => ({
  default: (await import('../steps/typists-step.tsx')).TypistsStep,
}));
const CountingStep = lazy(async () => ({
  default: (await import('../steps/counting-step.tsx')).CountingStep,
}));
const ReleaseStep = lazy(async () => ({
  default: (await import('../result/release-step.tsx')).ReleaseStep,
}));
const ResultStep = lazy(async () => ({
  default: (await import('../result/result-step.tsx')).ResultStep,
}));
const VoidStep = lazy(async () => ({
  default: (await import('../steps/void-step.tsx')).VoidStep,
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
  RECONCILED: TellHallStep,
  HALL_TOLD: TypistsStep,
  COUNTING: CountingStep,
  DECIDED: ReleaseStep,
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
