import type { ArchiveView } from '@daihoi/contract/archive';
import { lazy, Suspense } from 'react';
import type { ActState } from '../../api/use-act.ts';
import { CloseStep, type ClosingWords } from './close-step.tsx';
import { ClosedCard } from './closed-card.tsx';
import { FilesCard } from './files-card.tsx';
import './archive.css';

const VerifyCard = lazy(async () => ({
  default: (await import('./verify-card.tsx')).VerifyCard,
}));

const RemovalCard = lazy(async () => ({
  default: (await import('./removal-card.tsx')).RemovalCard,
}));

interface ArchiveRoomProps {
  readonly view: ArchiveView;
  /** Undefined for the papers of a term. */
  readonly congressId?: string;
  readonly state: ActState;
  readonly onClose: (words: ClosingWords) => void;
  readonly hrefOf: (archiveId: string) => string;
}

/** What to do now, what was closed, what it would hold, and a place to check a bundle. */
export function ArchiveRoom({ view, congressId, state, onClose, hrefOf }: ArchiveRoomProps) {
  return (
    <div className="archive-room">
      <CloseStep
        key={view.fingerprint}
        view={view}
        {...(congressId === undefined ? {} : { congressId })}
        state={state}
        onClose={onClose}
        hrefOf={hrefOf}
      />
      {view.closed.length > 0 && <ClosedCard closed={view.closed} hrefOf={hrefOf} />}
      {view.files.length > 0 && <FilesCard view={view} />}
      <Suspense fallback={null}>
        {congressId !== undefined && <RemovalCard congressId={congressId} />}
        <VerifyCard />
      </Suspense>
    </div>
  );
}
