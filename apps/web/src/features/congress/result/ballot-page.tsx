import { Lock } from 'lucide-react';
import { useParams } from 'react-router';
import type { OfficeView, ResultView } from '@daihoi/contract/result';
import { ButtonLink } from '../../../components/button.tsx';
import { EmptyState, Here, NoRights } from '../../../components/screen-states.tsx';
import { MissingOffice } from './missing-office.tsx';
import { BallotForm } from './ballot-form.tsx';
import { draftOfBallot, draftOfNext } from './ballot-draft.ts';
import { useResult } from './use-result.ts';
import { useResultWords } from './use-result-words.ts';
import './result.css';

/** The minutes of one ballot: typed on the left, judged on the right. */
export function BallotPage() {
  const { congressId = '', office = '', number = '' } = useParams();
  const result = useResult(congressId);
  return (
    <Here page of={result}>
      {(data) => <LoadedBallot result={data} office={office} number={Number(number)} />}
    </Here>
  );
}

interface LoadedBallotProps {
  readonly result: ResultView;
  readonly office: string;
  readonly number: number;
}

function LoadedBallot({ result, office, number }: LoadedBallotProps) {
  const found = result.offices.find((each) => each.office === office);
  const entry = found && entryOf(result, found, number);
  if (!found || !entry) return <MissingOffice congressId={result.congressId} />;
  if (!result.mayEnter) return <NoRights page />;
  if (entry.saved?.locked === true) return <LockedBallot result={result} number={number} />;
  const { regulation, partyCell } = result;
  const { start, saved, kind, body } = entry;
  return (
    <BallotForm
      key={`${found.office}/${number}/${found.attempt}`}
      congressId={result.congressId}
      start={start}
      saved={saved}
      place={{ office: found.office, body, kind, number, regulation, partyCell }}
    />
  );
}

/** Somebody kept the address: what was signed in the counting room is not typed over. */
function LockedBallot({
  result,
  number,
}: {
  readonly result: ResultView;
  readonly number: number;
}) {
  const { t } = useResultWords();
  return (
    <EmptyState
      page
      icon={Lock}
      title={t('act.locked', { n: number })}
      action={
        <ButtonLink size="small" to={`/congresses/${result.congressId}`}>
          {t('ballot.back')}
        </ButtonLink>
      }
    >
      {t('act.lockedWhy')}
    </EmptyState>
  );
}

/** The ballot of a number as a draft: the one that is stored, else the one that comes next. */
function entryOf(result: ResultView, office: OfficeView, number: number) {
  const saved = office.ballots.find((each) => each.number === number);
  if (saved) return { start: draftOfBallot(saved), saved, kind: saved.kind, body: saved.body };
  const { next } = office;
  if (next?.number !== number) return undefined;
  return { start: draftOfNext(next, result), saved: undefined, kind: next.kind, body: next.body };
}
