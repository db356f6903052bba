import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { LinkButton } from '../../components/button.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { useAddress } from '../../lib/use-address.ts';
import { DraftHead } from './draft-head.tsx';
import { DraftRoom } from './draft-room.tsx';
import { waitsOutside } from './next-draft-step.ts';
import { NextStepPanel } from './next-step-panel.tsx';
import { useDraftWords } from './use-draft-words.ts';
import { WhichDraftContext } from './which-draft.ts';
import '../../design/font-words.css';
import './drafting.css';

const BringForm = lazy(async () => ({
  default: (await import('./office/bring-form.tsx')).BringForm,
}));

const OutsidePart = lazy(async () => ({
  default: (await import('./outside/outside-part.tsx')).OutsidePart,
}));

const PlanCard = lazy(async () => ({ default: (await import('./plan/plan-card.tsx')).PlanCard }));

/** One draft: the next step, what the check says of a version beside its pages, remarks, who holds it, its history. */
export function DraftPage() {
  const { congressId = '', draftId = '' } = useParams();
  const [asked] = useAddress('ban');
  const number = asked !== null && /^[1-9]\d{0,4}$/u.test(asked) ? Number(asked) : undefined;
  const draft = useRoute(
    draftingRoutes.show,
    { params: { congressId, draftId }, query: { number } },
    { keepLast: true },
  );
  return (
    <Here page of={draft}>
      {(data) => (
        <WhichDraftContext value={{ congressId, draftId, version: data.version }}>
          <LoadedDraft congressId={congressId} draft={data} />
        </WhichDraftContext>
      )}
    </Here>
  );
}

interface LoadedDraftProps {
  readonly congressId: string;
  readonly draft: DraftView;
}

function LoadedDraft({ congressId, draft }: LoadedDraftProps) {
  const { t } = useDraftWords();
  const [bringing, setBringing] = useState(false);
  useTitledObject(draft.title);
  const { shown } = draft;
  const waits = waitsOutside(draft);
  return (
    <>
      <Breadcrumb
        levels={[
          { label: draft.unit.shortName, to: `/congresses/${congressId}` },
          { label: t('name'), to: `/drafts/${congressId}` },
          { label: draft.title },
        ]}
      />
      <DraftHead draft={draft} />
      {bringing ? (
        <Suspense>
          <BringForm draft={draft} onDone={() => setBringing(false)} />
        </Suspense>
      ) : (
        !waits && <NextStepPanel draft={draft} onBring={() => setBringing(true)} />
      )}
      {(waits || draft.passedOutside) && (
        <Suspense>
          <OutsidePart draft={draft} />
        </Suspense>
      )}
      <OlderNote draft={draft} />
      {shown && <DraftRoom key={shown.number} draft={draft} shown={shown} />}
      {draft.mayWrite && (
        <Suspense>
          <PlanCard />
        </Suspense>
      )}
    </>
  );
}

/** A version of before is never taken for the newest one. */
function OlderNote({ draft: { shown, versions } }: { readonly draft: DraftView }) {
  const { t } = useDraftWords();
  const [, choose] = useAddress('ban');
  const newest = versions[0]?.number;
  if (!shown || newest === undefined || shown.number === newest) return null;
  return (
    <p className="drafting-older" role="status">
      {t('version.older', { n: shown.number })}
      <LinkButton onPress={() => choose()}>{t('version.toNewest', { n: newest })}</LinkButton>
    </p>
  );
}
