import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { brand, dayOf, type Instant } from '@daihoi/domain/kernel';
import { TriangleAlert } from 'lucide-react';
import { useResultWords } from './use-result-words.ts';

/** What is stored is no longer what was signed or sealed: said in the place of the result, for there is none to show. */
export function SealBroken({ view }: { readonly view: BallotSessionView }) {
  const { r, format } = useResultWords();
  const { seal } = view;
  if (seal?.kind !== 'broken') return null;
  const { since, sealedAt, differs } = seal;
  return (
    <section className="panel seal-broken" role="alert">
      <TriangleAlert aria-hidden="true" />
      <h2>{r(since === 'signing' ? 'broken.titleSigned' : 'broken.title')}</h2>
      {sealedAt !== undefined && (
        <p>{r('broken.sealedOn', { date: format.date(dayOf(brand<Instant>(sealedAt))) })}</p>
      )}
      <ul>
        {differs.map((part) => (
          <li key={part}>{r(`broken.${part}`)}</li>
        ))}
      </ul>
      <p>{r(since === 'signing' ? 'broken.whatSigned' : 'broken.what')}</p>
    </section>
  );
}
