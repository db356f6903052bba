import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { Presentation } from 'lucide-react';
import { urlOf } from '../../../api/url-of.ts';
import { Button, ButtonAnchor } from '../../../components/button.tsx';
import { addressOf, memberName, roomPath } from '../ballot-view.ts';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { ReasonedMove } from '../steps/void-panel.tsx';
import { KeepPanel } from './keep-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { PaperLinks } from './paper-links.tsx';
import { ResultFigures } from './result-figures.tsx';
import { ResultRules } from './result-rules.tsx';
import { ResultTable } from './result-table.tsx';
import { SamplePanel } from './sample-panel.tsx';
import { TakeBallots } from './take-ballots.tsx';
import { useResultWords, type ResultWords } from './use-result-words.ts';
import './result.css';

/** From the end of the count to the seal. Votes of people are shown only once the head has announced them. */
export function ResultStep({ view }: { readonly view: BallotSessionView }) {
  return view.state === 'DECIDED' ? <Release view={view} /> : <Announced view={view} />;
}

function Release({ view }: { readonly view: BallotSessionView }) {
  const { t, s, office, format } = useResultWords();
  return (
    <StepPage
      view={view}
      title={s('title.release')}
      text={s('text.release', {
        valid: format.integer(view.count?.valid ?? 0),
        invalid: format.integer(view.count?.invalid ?? 0),
      })}
      side={
        <>
          <MovePanel view={view} move="release" consequence={s('release.consequence')} />
          <Aloud words={[t('says.release', { office: office(view) })]} />
          <ReasonedMove view={view} move="countAgain" text={s('release.again')} />
        </>
      }
    >
      <ResultFigures view={view} />
      <SamplePanel view={view} />
      <Quality view={view} />
    </StepPage>
  );
}

function Announced({ view }: { readonly view: BallotSessionView }) {
  const { s, r, ballot, round } = useResultWords();
  const { state } = view;
  const title =
    state === 'RESULT'
      ? s('title.signMinutes')
      : state === 'MINUTES_SIGNED'
        ? s('title.seal')
        : s('title.sealed');
  return (
    <StepPage
      view={view}
      title={title}
      {...(state === 'RESULT' ? {} : { text: s(state === 'SEALED' ? 'text.sealed' : 'text.seal') })}
      side={<AnnouncedSide view={view} />}
    >
      <section
        className="panel result-panel"
        aria-label={r('title', { office: ballot(view), round: round(view) })}
      >
        <ResultFigures view={view} />
        <ResultTable view={view} />
        <ResultRules view={view} />
      </section>
      <Quality view={view} />
    </StepPage>
  );
}

function AnnouncedSide({ view }: { readonly view: BallotSessionView }) {
  const words = useResultWords();
  const { s, r } = words;
  const { state, sealHash } = view;
  const hall = `${roomPath(addressOf(view))}/hall`;
  return (
    <>
      <p>
        <Button icon={Presentation} onPress={() => void window.open(hall, 'daihoi-hall', 'popup')}>
          {r('hall')}
        </Button>
      </p>
      {state === 'RESULT' && (
        <MovePanel view={view} move="signMinutes" kind="seal" consequence={s('sign.consequence')} />
      )}
      {state === 'MINUTES_SIGNED' && (
        <MovePanel view={view} move="seal" kind="seal" consequence={s('seal.consequence')} />
      )}
      {state === 'MINUTES_SIGNED' && sealHash !== undefined && <TakeBallots view={view} />}
      {state === 'SEALED' && (
        <section className="panel">
          {sealHash !== undefined && (
            <>
              <h2>{s('seal.hash')}</h2>
              <p className="seal-hash">{sealHash.slice(0, 32).replaceAll(/(.{4})/gu, '$1 ')}</p>
              <p className="hands-note">{s('seal.packageText')}</p>
              <p>
                <ButtonAnchor
                  href={urlOf(ballotSessionRoutes.package, { params: addressOf(view) })}
                >
                  {s('seal.package')}
                </ButtonAnchor>
              </p>
            </>
          )}
          <ReasonedMove view={view} move="openSeal" text={s('seal.open')} />
        </section>
      )}
      {state === 'SEALED' && <KeepPanel view={view} />}
      <PaperLinks view={view} />
      <NextPanel view={view} />
      <Aloud words={[state === 'RESULT' ? resultAloud(view, words) : words.t('says.seal')]} />
    </>
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

/** How well and how fast the two keyings went; the head alone asks for it. */
function Quality({ view }: { readonly view: BallotSessionView }) {
  const { s, lang } = useResultWords();
  if (view.quality.length === 0) return null;
  return (
    <details className="quality">
      <summary>{s('count.quality')}</summary>
      <ul>
        {view.quality.map(({ witness, compared, borneOut, minutes }) => (
          <li key={witness}>
            {s('count.qualityLine', {
              name: view.typists
                .filter((each) => each.witness === witness)
                .map(({ member }) => memberName(view, member))
                .join(', '),
              right: borneOut,
              of: compared,
              minutes: lang === 'vi' ? String(minutes).replace('.', ',') : minutes,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
