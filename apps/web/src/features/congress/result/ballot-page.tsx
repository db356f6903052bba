import { useParams } from 'react-router';
import { resultRoutes, type ResultView } from '@daihoi/contract/result';
import { electionOffices } from '@daihoi/domain/election';
import { useRoute } from '../../../api/use-route.ts';
import { Here, NoRights } from '../../../components/screen-states.tsx';
import { MissingOffice } from './missing-office.tsx';
import { BallotForm } from './ballot-form.tsx';
import { draftOfBallot, draftOfNext } from './ballot-draft.ts';
import './result.css';

/** The minutes of one ballot: typed on the left, judged on the right. */
export function BallotPage() {
  const { congressId = '', office = '', number = '' } = useParams();
  const result = useRoute(resultRoutes.show, { params: { congressId } });
  return (
    <Here of={result}>
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
  const name = electionOffices.find((each) => each === office);
  const found = result.offices.find((each) => each.office === name);
  const ballot = found?.ballots.find((each) => each.number === number);
  const next = found?.next?.number === number ? found.next : undefined;
  if (!found || (!ballot && !next)) return <MissingOffice congressId={result.congressId} />;
  if (!result.mayEnter) return <NoRights />;
  const start = ballot ? draftOfBallot(ballot) : next && draftOfNext(next, result);
  const kind = ballot?.kind ?? next?.kind;
  const body = ballot?.body ?? next?.body;
  if (!start || !kind || !body) return <MissingOffice congressId={result.congressId} />;
  const { regulation, partyCell } = result;
  return (
    <BallotForm
      key={`${found.office}/${number}/${found.attempt}`}
      congressId={result.congressId}
      start={start}
      saved={ballot}
      place={{ office: found.office, body, kind, number, regulation, partyCell }}
    />
  );
}
