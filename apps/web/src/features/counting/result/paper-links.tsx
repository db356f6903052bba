import { ballotSessionPaperRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { urlOf } from '../../../api/url-of.ts';
import { addressOf, askedOf } from '../ballot-view.ts';
import { useResultWords } from './use-result-words.ts';
import './paper-links.css';

const kinds = ['minutes', 'elected', 'tally', 'log'] as const;
/** A ballot that was not counted has neither people elected nor sums. */
const kindsOfVoid = ['minutes', 'log'] as const;
/** Who did what stays readable; of a broken seal nothing tells votes. */
const kindsOfBroken = ['log'] as const;
const formats = ['docx', 'pdf'] as const;

/** The papers of the ballot as plain downloads: the browser sends the session by itself. */
export function PaperLinks({ view }: { readonly view: BallotSessionView }) {
  const { r } = useResultWords();
  const shown = kindsFor(view);
  return (
    <section className="panel">
      <h2>{r('papers.title')}</h2>
      <ul className="paper-links">
        {shown.map((kind) => (
          <li key={kind}>
            <span>{r(`papers.${kind}`)}</span>
            {formats.map((format) => (
              <a
                key={format}
                href={urlOf(ballotSessionPaperRoutes.paper, {
                  params: { ...addressOf(view), kind, format },
                  query: askedOf(view),
                })}
                download
              >
                <span aria-hidden="true">{r(`papers.${format}`)}</span>
                <span className="seen-by-readers-only">
                  {r('papers.name', { paper: r(`papers.${kind}`), format: r(`papers.${format}`) })}
                </span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function kindsFor({ state, seal }: BallotSessionView) {
  if (seal?.kind === 'broken') return kindsOfBroken;
  return state === 'VOID' ? kindsOfVoid : kinds;
}
