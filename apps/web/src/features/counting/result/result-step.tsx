import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { Presentation } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { urlOf } from '../../../api/url-of.ts';
import { Button, ButtonAnchor } from '../../../components/button.tsx';
import { addressOf, roomPath } from '../ballot-view.ts';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { ReasonedMove } from '../steps/void-panel.tsx';
import { KeepPanel } from './keep-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { PaperLinks } from './paper-links.tsx';
import { Quality } from './quality.tsx';
import { ResultFigures } from './result-figures.tsx';
import { ResultRules } from './result-rules.tsx';
import { OldSealNote } from './old-seal-note.tsx';
import { ResultTable } from './result-table.tsx';
import { useResultWords, type ResultWords } from './use-result-words.ts';
import './result.css';

/** A seal hardly ever breaks. */
const SealBroken = lazy(async () => ({
  default: (await import('./seal-broken.tsx')).SealBroken,
}));
/** A seal is hardly ever opened. */
const TakeBallots = lazy(async () => ({
  default: (await import('./take-ballots.tsx')).TakeBallots,
}));

/** From the release to the seal: the result, its papers, and what follows from it. */
export function ResultStep({ view }: { readonly view: BallotSessionView }) {
  const { s, r, ballot, round } = useResultWords();
  const broken = view.seal?.kind === 'broken';
  const heading = broken ? { title: r('broken.step') } : headingOf(view, s);
  return (
    <StepPage view={view} {...heading} side={<AnnouncedSide view={view} />}>
      {broken ? (
        <Suspense>
          <SealBroken view={view} />
        </Suspense>
      ) : (
        <section
          className="panel result-panel"
          aria-label={r('title', { office: ballot(view), round: round(view) })}
        >
          <ResultFigures view={view} />
          <ResultTable view={view} />
          <ResultRules view={view} />
        </section>
      )}
      {!broken && <Quality view={view} />}
    </StepPage>
  );
}

function headingOf(
  { state }: BallotSessionView,
  s: ResultWords['s'],
): { readonly title: string; readonly text?: string } {
  if (state === 'RESULT') return { title: s('title.signMinutes') };
  return state === 'MINUTES_SIGNED'
    ? { title: s('title.seal'), text: s('text.seal') }
    : { title: s('title.sealed'), text: s('text.sealed') };
}

function AnnouncedSide({ view }: { readonly view: BallotSessionView }) {
  const words = useResultWords();
  const { s } = words;
  const { state, sealHash } = view;
  const broken = view.seal?.kind === 'broken';
  return (
    <>
      {!broken && <HallButton view={view} />}
      {state === 'RESULT' && (
        <MovePanel view={view} move="signMinutes" kind="seal" consequence={s('sign.consequence')} />
      )}
      {state === 'MINUTES_SIGNED' && !broken && (
        <MovePanel view={view} move="seal" kind="seal" consequence={s('seal.consequence')} />
      )}
      {state === 'MINUTES_SIGNED' && sealHash !== undefined && (
        <Suspense>
          <TakeBallots view={view} />
        </Suspense>
      )}
      {state === 'SEALED' && <SealedPanel view={view} />}
      {state === 'SEALED' && <KeepPanel view={view} />}
      <PaperLinks view={view} />
      <NextPanel view={view} />
      {!broken && (
        <Aloud words={[state === 'RESULT' ? resultAloud(view, words) : words.t('says.seal')]} />
      )}
    </>
  );
}

function HallButton({ view }: { readonly view: BallotSessionView }) {
  const { r } = useResultWords();
  const hall = `${roomPath(addressOf(view))}/hall`;
  return (
    <p>
      <Button icon={Presentation} onPress={() => void window.open(hall, 'daihoi-hall', 'popup')}>
        {r('hall')}
      </Button>
    </p>
  );
}

/** What a seal is known by, what may leave the room under it, and how it is opened. */
function SealedPanel({ view }: { readonly view: BallotSessionView }) {
  const { s } = useResultWords();
  const { seal, sealHash } = view;
  return (
    <section className="panel sealed-panel">
      {sealHash !== undefined && seal?.kind !== 'broken' && (
        <>
          <h2>{s('seal.hash')}</h2>
          <p className="seal-hash">{sealHash.slice(0, 32).replaceAll(/(.{4})/gu, '$1 ')}</p>
          <OldSealNote view={view} />
          <p className="hands-note">{s('seal.packageText')}</p>
          <p>
            <ButtonAnchor href={urlOf(ballotSessionRoutes.package, { params: addressOf(view) })}>
              {s('seal.package')}
            </ButtonAnchor>
          </p>
        </>
      )}
      <ReasonedMove view={view} move="openSeal" text={s('seal.open')} />
    </section>
  );
}

/** The result in one breath, as the head reads it. */
function resultAloud(view: BallotSessionView, { t, format }: ResultWords): string {
  const { count, agreed } = view;
  const elected = count?.elected.length ?? 0;
  return t(elected === 0 ? 'says.nobody' : 'says.result', {
    issued: format.integer(agreed.issued?.issued ?? 0),
    collected: format.integer(agreed.collected ?? 0),
    valid: format.integer(count?.valid ?? 0),
    invalid: format.integer(count?.invalid ?? 0),
    elected: format.integer(elected),
  });
}
