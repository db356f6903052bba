import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';
import { BoxStep } from '../steps/box-step.tsx';
import { CountFigureStep } from '../steps/count-figure-step.tsx';
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

/** The screen of the step that a ballot stands at. */
export function RoomStep({ view }: { readonly view: BallotSessionView }) {
  return (
    <Suspense fallback={<LoadingLines />}>
      <StepOf view={view} />
    </Suspense>
  );
}

function StepOf({ view }: { readonly view: BallotSessionView }) {
  switch (view.state) {
    case 'PREPARED':
      return <PrepareStep view={view} />;
    case 'LIST_FIXED':
      return <PrintStep view={view} />;
    case 'BALLOTS_PRINTED':
      return <BoxStep view={view} />;
    case 'BOX_SEALED':
      return <CountFigureStep key="issued" view={view} of="issued" />;
    case 'ISSUED':
      return <CountFigureStep key="collected" view={view} of="collected" />;
    case 'COLLECTED':
      return <ReconcileStep view={view} />;
    case 'RECONCILED':
      return <TypistsStep view={view} />;
    case 'COUNTING':
      return <CountingStep view={view} />;
    case 'DECIDED':
    case 'RESULT':
    case 'MINUTES_SIGNED':
    case 'SEALED':
      return <ResultStep view={view} />;
    case 'VOID':
      return <VoidStep view={view} />;
  }
}
