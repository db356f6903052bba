import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { memberName } from '../ballot-view.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** How well and how fast the two keyings went; the head alone asks for it. */
export function Quality({ view }: { readonly view: BallotSessionView }) {
  const { s, lang } = useCountingWords();
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
