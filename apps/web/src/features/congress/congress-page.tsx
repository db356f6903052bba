import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { congressRoutes, type CongressView } from '@daihoi/contract/congress';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Here, LoadingLines } from '../../components/screen-states.tsx';
import { StageStepper } from '../../components/stage-stepper.tsx';
import { useAsOfQuery } from '../../lib/as-of.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { useIdle } from '../../lib/use-idle.ts';
import { AttendanceCard } from './attendance-card.tsx';
import { CongressHead } from './congress-head.tsx';
import { CongressInfo } from './congress-info.tsx';
import type { DecisionKind } from './decide/decision-kind.ts';
import { DossierSection } from './dossier/dossier-section.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { PlanCard } from './plan-card.tsx';
import { PostponementNotes } from './postponement-notes.tsx';
import { ResultSlot } from './result-slot.tsx';
import { stageSteps, stateOf } from './stage-steps.ts';
import { titleOf, useWords } from './use-words.ts';
import './congress.css';

const Chronicle = lazy(async () => ({ default: (await import('./chronicle.tsx')).Chronicle }));
const ComplaintSection = lazy(async () => ({
  default: (await import('./complaint/complaint-section.tsx')).ComplaintSection,
}));
const DecisionDialog = lazy(async () => ({
  default: (await import('./decide/decision-dialog.tsx')).DecisionDialog,
}));

/** The page of one congress: where it stands, the one next step, its papers, its history. */
export function CongressPage() {
  const { congressId = '' } = useParams();
  const query = useAsOfQuery();
  const congress = useRoute(congressRoutes.show, { params: { congressId }, query });
  return (
    <Here page of={congress}>
      {(data) => <LoadedCongress congress={data} />}
    </Here>
  );
}

function LoadedCongress({ congress }: { readonly congress: CongressView }) {
  const words = useWords();
  const [kind, setKind] = useState<DecisionKind>();
  // Its past is read after its next step: the chronicle brings words for every act there is.
  const idle = useIdle();
  useTitledObject(titleOf(congress, words));
  return (
    <>
      <Breadcrumb levels={trailOf(congress)} />
      <CongressHead congress={congress} onDecide={setKind} />
      <StageStepper steps={stageSteps(congress, words)} />
      <div className="congress-columns">
        <div className="congress-main">
          {congress.asOf === null && <NextStepPanel congress={congress} onDecide={setKind} />}
          <PostponementNotes congress={congress} />
          <CongressSections congress={congress} />
        </div>
        <aside className="congress-side">
          <CongressInfo congress={congress} />
          {idle && (
            <Suspense fallback={<LoadingLines />}>
              <Chronicle congressId={congress.id} unitId={congress.unit.id} />
            </Suspense>
          )}
        </aside>
      </div>
      {kind !== undefined && (
        <Suspense>
          <DecisionDialog congress={congress} kind={kind} onClose={() => setKind(undefined)} />
        </Suspense>
      )}
    </>
  );
}

const afterOpening = new Set([
  'FORMAL_SESSION',
  'CLOSED',
  'RESULTS_REPORTED',
  'RATIFIED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
  'POST_CONGRESS',
  'ARCHIVED',
]);

/** The result comes first once there is one; before that the plan and the dossier do. */
function CongressSections({ congress }: { readonly congress: CongressView }) {
  const { t } = useWords();
  const opened = afterOpening.has(stateOf(congress.state));
  const past = congress.asOf !== null;
  const early = (
    <>
      <PlanCard congress={congress} />
      <AttendanceCard congress={congress} />
    </>
  );
  return (
    <>
      {opened && <ResultSlot congressId={congress.id} />}
      {showsComplaints(congress) && (
        <div id="complaints" className="congress-anchor">
          <Suspense fallback={<LoadingLines />}>
            <ComplaintSection congressId={congress.id} />
          </Suspense>
        </div>
      )}
      {opened && !past && <DossierSection congressId={congress.id} phase="result" />}
      {!opened && early}
      {past ? (
        <p className="congress-past-note">{t('past.dossier')}</p>
      ) : (
        <DossierSection congressId={congress.id} phase="approval" folded={opened} />
      )}
      {opened && early}
    </>
  );
}

/** Complaints come after the closing, and not everybody may know of them. */
function showsComplaints({ days, may }: CongressView): boolean {
  return days['closedOn'] !== undefined && may.includes('complaint.view');
}

function trailOf({ line }: CongressView) {
  return line.map((unit, index) =>
    index === line.length - 1
      ? { label: unit.shortName }
      : { label: unit.shortName, to: `/units/${unit.id}` },
  );
}
