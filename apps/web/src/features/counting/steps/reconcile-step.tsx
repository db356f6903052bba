import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { OctagonAlert } from 'lucide-react';
import { equationNames, type EquationName } from '@daihoi/domain/ballot-session';
import { Icon } from '../../../components/icon.tsx';
import { equationWords, type EquationView } from '../equation-words.ts';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { AgreedFigures, agreedFigures } from './agreed-figures.tsx';
import { CorrectPrintedForm } from './correct-printed-form.tsx';
import { EquationList } from './equation-list.tsx';
import { RollPanel } from './roll-panel.tsx';
import { VoidPanel } from './void-panel.tsx';

/** The figures side by side: while one equation is false nobody counts. */
export function ReconcileStep({ view }: { readonly view: BallotSessionView }) {
  const broken = view.equations.filter(({ holds }) => !holds);
  // The gravest last: more ballots collected than issued is what makes a ballot void.
  const worst = broken.at(-1);
  return worst ? <Stopped view={view} equation={worst} /> : <Agreeing view={view} />;
}

function Agreeing({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  return (
    <StepPage
      view={view}
      title={s('title.reconcile')}
      side={
        <>
          <MovePanel view={view} move="reconcile" />
          <Aloud words={[t('says.reconcile')]} />
        </>
      }
    >
      <AgreedFigures view={view} />
      {view.attendanceSince && <RollPanel view={view} />}
    </StepPage>
  );
}

interface StoppedProps {
  readonly view: BallotSessionView;
  readonly equation: EquationView;
}

function Stopped({ view, equation }: StoppedProps) {
  const words = useCountingWords();
  const { t, s, format } = words;
  const name = equationNames.find((each) => each === equation.name) ?? 'printed';
  const said = agreedFigures(view, format);
  return (
    <StepPage
      view={view}
      title={equationWords(equation, words).broken}
      side={
        <>
          <Orders name={name} />
          <MovePanel view={view} move="recount" reasoned consequence={s('check.recountText')} />
          <Aloud
            label={s('check.report')}
            words={[
              name === 'collectedWithinIssued' ? t('says.broken', said) : t('says.brokenOther'),
            ]}
          />
          <VoidPanel view={view} />
          <p className="hands-note">{s('check.logged')}</p>
        </>
      }
    >
      <BrokenFigures equation={equation} />
      {name === 'printed' && (
        <section className="panel" aria-label={s('print.correct')}>
          <h2>{s('print.correct')}</h2>
          <CorrectPrintedForm view={view} />
        </section>
      )}
      <EquationList view={view} />
      {(name === 'issuedWithinPresent' || view.attendanceSince) && <RollPanel view={view} />}
    </StepPage>
  );
}

/** The false equation in large figures: left, right, and by how much. */
function BrokenFigures({ equation }: { readonly equation: EquationView }) {
  const words = useCountingWords();
  const { t, s, format } = words;
  const { left, right, difference } = equationWords(equation, words);
  const more = equation.left > equation.right;
  return (
    <section className="broken">
      <p className="broken-stop">
        <Icon of={OctagonAlert} size="large" />
        {s('check.stopped')}
      </p>
      <div className="broken-figures">
        <BigFigure value={format.integer(equation.left)} label={left} />
        <b>{t(more ? 'equation.more' : 'equation.less')}</b>
        <BigFigure value={format.integer(equation.right)} label={right} />
        <span>{t('equation.off')}</span>
        <BigFigure
          value={format.integer(Math.abs(equation.left - equation.right))}
          label={difference}
          off
        />
      </div>
      <p className="broken-text">
        {s('check.text')} {t('article', { place: words.place(equation.rule) })}.
      </p>
    </section>
  );
}

interface BigFigureProps {
  readonly value: string;
  readonly label: string;
  readonly off?: boolean;
}

function BigFigure({ value, label, off = false }: BigFigureProps) {
  return (
    <span className={off ? 'big-figure big-figure-off' : 'big-figure'}>
      <strong>{value}</strong>
      <span>{label}</span>
    </span>
  );
}

function Orders({ name }: { readonly name: EquationName }) {
  const { s } = useCountingWords();
  return (
    <section className="orders">
      <h2>{s('check.order')}</h2>
      <ol>
        <li>{s(`check.do.${name}1`)}</li>
        <li>{s(`check.do.${name}2`)}</li>
        <li>{s(`check.do.${name}3`)}</li>
      </ol>
    </section>
  );
}
