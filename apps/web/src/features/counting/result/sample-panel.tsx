import {
  ballotSessionRoutes,
  type BallotSessionView,
  type DrawnBallotView,
  type Hand,
  type MarksBody,
} from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { readDice } from '@daihoi/domain/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { countingChecksTexts } from '../../../i18n/counting-checks.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { useFormat } from '../../../lib/format.ts';
import { addressOf } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { countIn } from '../steps/count-in.ts';
import { useCountingWords } from '../use-counting-words.ts';

type Sample = NonNullable<BallotSessionView['sample']>;

/** The hand check of ballots that public dice draw: drawn once, compared with the paper by two people. */
export function SamplePanel({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingChecksTexts);
  return (
    <section className="panel" aria-label={t('sample.title')}>
      <h2>{t('sample.title')}</h2>
      {view.earlierChecks > 0 && (
        <p className="hands-note">{t('sample.earlier', { n: view.earlierChecks })}</p>
      )}
      {view.sample ? <Drawn view={view} sample={view.sample} /> : <Draw view={view} />}
      {view.sample?.checked?.differing === 0 && (
        <details>
          <summary>{t('sample.more')}</summary>
          <Draw view={view} again />
        </details>
      )}
    </section>
  );
}

interface DrawProps {
  readonly view: BallotSessionView;
  /** A check was recorded before: others are drawn only with a reason. */
  readonly again?: boolean;
}

function Draw({ view, again = false }: DrawProps) {
  const words = useCountingWords();
  const { t } = useText(countingChecksTexts);
  const act = useAct(ballotSessionRoutes.drawSample);
  function check(entered: FormData): readonly FieldError[] {
    const few = readDice(formText(entered, 'dice')) === undefined;
    const dice = { at: 'dice', label: t('sample.dice'), message: t('sample.diceMissing') };
    return [...(few ? [dice] : []), ...(again ? checkReason(entered, words.t) : [])];
  }
  function draw(hands: readonly Hand[], entered: FormData): void {
    const dice = formText(entered, 'dice');
    const reason = again ? reasonIn(entered) : {};
    const body = { version: view.version, hands: [...hands], dice, ...reason };
    void act.tell({ params: addressOf(view), body });
  }
  return (
    <>
      <p className="hands-note">{t(isDue(view) ? 'sample.anew' : 'sample.why')}</p>
      <HandsForm
        view={view}
        asks="headAndMember"
        kind="outline"
        verb={t('sample.draw')}
        state={act.state}
        check={check}
        onHands={draw}
      >
        <TextField
          name="dice"
          label={t('sample.dice')}
          help={t('sample.diceHelp')}
          inputMode="numeric"
          maxLength={200}
        />
        {again && <TextField name="reason" label={words.t('hands.reason')} maxLength={500} />}
      </HandsForm>
    </>
  );
}

/** True when the check before keeps the result back until another one finds nothing. */
function isDue({ moves }: BallotSessionView): boolean {
  return moves.some(({ open }) => open.some(({ code }) => code === 'sample-anew'));
}

interface DrawnProps {
  readonly view: BallotSessionView;
  readonly sample: Sample;
}

function Drawn({ view, sample }: DrawnProps) {
  const { t } = useText(countingChecksTexts);
  const dice = sample.dice.replaceAll(/(.{5})/gu, '$1 ').trim();
  return (
    <>
      <p className="hands-note">{t('sample.drawn', { dice })}</p>
      {sample.told ? (
        <Told told={sample.told} />
      ) : (
        <Opened view={view} sample={sample} key={sample.drawnAt} />
      )}
      {sample.checked && (
        <p>
          {sample.checked.differing === 0
            ? t('sample.right')
            : t('sample.wrong', { n: sample.checked.differing })}
        </p>
      )}
    </>
  );
}

/** After the release: how many were drawn, which, and what a check of so many can miss. */
function Told({ told }: { readonly told: NonNullable<Sample['told']> }) {
  const { t } = useText(countingChecksTexts);
  const format = useFormat();
  const figures = {
    size: format.integer(told.size),
    wrong: format.integer(told.wrongNeeded),
    chance: format.percent(Math.ceil(told.chance * 10_000), 10_000, 2),
  };
  return (
    <>
      <p className="hands-note">{t('sample.risk', figures)}</p>
      <DrawnBallots ballots={told.places} />
    </>
  );
}

/** Before it: how many ballots were drawn tells how close the result is, so the head opens them with the own code. */
function Opened({ view, sample }: DrawnProps) {
  const { t } = useText(countingChecksTexts);
  const act = useAct(ballotSessionRoutes.sampleBallots);
  const [ballots, setBallots] = useState<readonly DrawnBallotView[]>();
  async function open([hand]: readonly Hand[]): Promise<void> {
    if (!hand) return;
    const found = await act.send({ params: addressOf(view), body: { hand } });
    if (found.ok) setBallots(found.value.ballots);
  }
  if (ballots)
    return (
      <>
        <DrawnBallots ballots={ballots} />
        {!sample.checked && <Record view={view} />}
      </>
    );
  return (
    <>
      <p className="hands-note">{t('sample.closed')}</p>
      <HandsForm
        view={view}
        asks="head"
        kind="outline"
        verb={t('sample.open')}
        state={act.state}
        onHands={(hands) => void open(hands)}
      />
    </>
  );
}

function DrawnBallots({ ballots }: { readonly ballots: readonly DrawnBallotView[] }) {
  const { t } = useText(countingChecksTexts);
  return (
    <ol className="sample-ballots">
      {ballots.map(({ bundle, position, marks }) => (
        <li key={`${String(bundle)}/${String(position)}`}>
          <b>{t('sample.place', { bundle, position })}</b> {marks && <Marks marks={marks} />}
        </li>
      ))}
    </ol>
  );
}

function Record({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingChecksTexts);
  const act = useAct(ballotSessionRoutes.checkSample);
  function check(entered: FormData): readonly FieldError[] {
    const differing = countIn(entered, 'differing');
    return differing === undefined
      ? [{ at: 'differing', label: t('sample.differing'), message: t('sample.differingMissing') }]
      : [];
  }
  function record(hands: readonly Hand[], entered: FormData): void {
    const differing = countIn(entered, 'differing') ?? 0;
    const body = { version: view.version, hands: [...hands], differing };
    void act.tell({ params: addressOf(view), body });
  }
  return (
    <HandsForm
      view={view}
      asks="headAndMember"
      verb={t('sample.record')}
      state={act.state}
      check={check}
      onHands={record}
    >
      <NumberField name="differing" label={t('sample.differing')} />
    </HandsForm>
  );
}

/** What was counted for a ballot, by the numbers that stand on the paper. */
function Marks({ marks }: { readonly marks: MarksBody }) {
  const { t } = useText(countingChecksTexts);
  if (marks.flag !== undefined) return t('sample.flagged');
  if (marks.rows)
    return t('sample.rows', {
      agree: numbersOf(marks.rows, 'agree') || t('sample.none'),
      disagree: numbersOf(marks.rows, 'disagree') || t('sample.none'),
    });
  const struck = marks.struck ?? [];
  return struck.length === 0
    ? t('sample.nothing')
    : t('sample.struck', { numbers: struck.join(' ') });
}

function numbersOf(rows: readonly string[], choice: string): string {
  return rows.flatMap((each, at) => (each === choice ? [String(at + 1)] : [])).join(' ');
}
