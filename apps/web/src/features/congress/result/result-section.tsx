import { useState } from 'react';
import { Pencil } from 'lucide-react';
import type { ResultView } from '@daihoi/contract/result';
import { ButtonLink, LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { DifferenceList } from './difference-list.tsx';
import { DueLines } from './due-lines.tsx';
import { OfficeTable } from './office-table.tsx';
import { PersonTable } from './person-table.tsx';
import { RatifyPanel } from './ratify-panel.tsx';
import { ResultFigures } from './result-figures.tsx';
import { useResultWords } from './use-result-words.ts';
import { useResult } from './use-result.ts';
import './result.css';

/** Elections, people elected, differences and ratification of one congress. */
export function ResultSection({ congressId }: { readonly congressId: string }) {
  const result = useResult(congressId);
  return <Here of={result}>{(data) => <LoadedResult result={data} />}</Here>;
}

function LoadedResult({ result }: { readonly result: ResultView }) {
  const { t } = useResultWords();
  const [byPerson, setByPerson] = useState(false);
  const persons = result.offices.flatMap((each) => each.persons);
  return (
    <>
      <Card
        title={t('title')}
        note={t('rules', { regulation: result.regulation })}
        aside={
          <span className="result-asides">
            {result.mayPlan && result.state === 'FORMAL_SESSION' && (
              <ButtonLink size="small" icon={Pencil} to={`/congresses/${result.congressId}/scheme`}>
                {t('act.scheme')}
              </ButtonLink>
            )}
            {persons.length > 0 && (
              <LinkButton onPress={() => setByPerson(!byPerson)}>
                {t(byPerson ? 'byOffice' : 'byPerson')}
              </LinkButton>
            )}
          </span>
        }
        padded={false}
      >
        <DueLines result={result} />
        {byPerson ? <PersonTable result={result} /> : <OfficeTable result={result} />}
        <ResultFigures result={result} />
        <DifferenceList result={result} />
      </Card>
      {result.mayDecide && <RatifyPanel result={result} />}
    </>
  );
}
