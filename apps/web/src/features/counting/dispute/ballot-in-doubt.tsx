import type { BallotSessionView, DisputedBallot } from '@daihoi/contract/ballot-session';
import { cite } from '@daihoi/domain/election';
import { useState, type ReactNode } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { DoubtImages } from './doubt-images.tsx';
import { StepHeading } from '../room/step-heading.tsx';
import { useKeyingWords } from '../keying/use-keying-words.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { EffectLine } from './effect-line.tsx';
import { ProposeForm } from './propose-form.tsx';
import { Readings } from './readings.tsx';

interface BallotInDoubtProps {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
  /** The printed numbers on each page of a scanned ballot. */
  readonly layout: readonly (readonly number[])[];
  /** "Phiếu nghi vấn 2 trên 4". */
  readonly count: string;
  readonly onDecided: () => void;
}

/** One ballot in doubt: both readings, the rule, what is proposed, who confirms. */
export function BallotInDoubt(props: BallotInDoubtProps) {
  const { view, ballot, layout, count, onDecided } = props;
  const { k } = useKeyingWords();
  const { bundle, position, decision, kind } = ballot;
  const [anew, setAnew] = useState(false);
  const waits = kind !== 'decided' && decision !== undefined && !anew;
  return (
    <section className="doubt">
      <p className="step-now">{count}</p>
      <StepHeading>{k('dispute.title', { bundle, position })}</StepHeading>
      <p className="doubt-find">{k('dispute.find', { bundle, position })}</p>
      <DoubtImages view={view} ballot={ballot} layout={layout} />
      {kind !== 'decided' && <Readings view={view} ballot={ballot} />}
      <Rule view={view} />
      {kind !== 'decided' && !waits && (
        <ProposeForm view={view} ballot={ballot} onProposed={() => setAnew(false)} />
      )}
      {decision !== undefined && !anew && (
        <div className="propose">
          <Proposal view={view} decision={decision}>
            {waits && <LinkButton onPress={() => setAnew(true)}>{k('dispute.other')}</LinkButton>}
          </Proposal>
          {waits && (
            <ConfirmForm view={view} ballot={ballot} decision={decision} onDone={onDecided} />
          )}
        </div>
      )}
    </section>
  );
}

/** The rule in short, and where it stands. */
function Rule({ view }: { readonly view: BallotSessionView }) {
  const { k, place } = useKeyingWords();
  const { form, regulation } = view;
  return (
    <figure className="doubt-rule">
      <blockquote>
        {k(`dispute.rule.${form}`)} {k('dispute.rule.flag')}
      </blockquote>
      <figcaption>
        {k('dispute.summary', { place: place(cite('validity', regulation)) })}
      </figcaption>
    </figure>
  );
}

interface ProposalProps {
  readonly view: BallotSessionView;
  readonly decision: NonNullable<DisputedBallot['decision']>;
  readonly children: ReactNode;
}

/** What is proposed or concluded, by whom, and what it makes of the ballot. */
function Proposal({ view, decision, children }: ProposalProps) {
  const { k } = useKeyingWords();
  const { confirmedBy, confirmedAt, proposedBy, proposedAt, reason, marks } = decision;
  return (
    <div className="doubt-proposal" role="status">
      <h2>{k(confirmedBy === undefined ? 'dispute.effectTitle' : 'dispute.kind.decided')}</h2>
      <EffectLine view={view} marks={marks} />
      <q>{reason}</q>
      <p className="hands-note">
        {k('dispute.proposed', {
          name: memberName(view, proposedBy),
          at: clockSeconds(proposedAt),
        })}
        {confirmedBy !== undefined && (
          <>
            {'. '}
            {k('dispute.confirmed', {
              name: memberName(view, confirmedBy),
              at: clockSeconds(confirmedAt ?? ''),
            })}
          </>
        )}
      </p>
      {children}
    </div>
  );
}
