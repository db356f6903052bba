import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { RowChoice } from '@daihoi/domain/ballot-session';
import { candidatesOf, struckBy } from './ballot-entry.ts';
import type { BundleDesk } from './bundle-desk.ts';
import { useKeyingWords } from './use-keying-words.ts';

interface NameListProps {
  readonly view: BallotSessionView;
  readonly desk: BundleDesk | undefined;
}

/** The printed list: struck names are struck here too, and the number being typed shows whom it may become. */
export function NameList({ view, desk }: NameListProps) {
  const { k } = useKeyingWords();
  const { candidates } = view;
  const columns = candidates.length > 60 ? 3 : candidates.length > 22 ? 2 : 1;
  const rows = Math.ceil(candidates.length / columns);
  const struck = new Set(desk && view.form === 'strike' && hasNumbers(desk) ? struckNow(desk) : []);
  const may = new Set(candidatesOf(desk?.entry.typing ?? '', candidates.length));
  return (
    <aside className="keying-names" aria-label={k('names', { n: candidates.length })}>
      <div className="keying-names-head">
        <h2>{k('names', { n: candidates.length })}</h2>
        <span>{k('order')}</span>
      </div>
      <ol
        style={{ gridTemplateRows: `repeat(${String(rows)}, minmax(0, 1fr))` }}
        className={
          columns === 3 ? 'keying-names-three' : rows > 28 ? 'keying-names-tight' : undefined
        }
      >
        {candidates.map(({ id, name }, at) => (
          <NameLine
            key={id}
            number={String(at + 1).padStart(String(candidates.length).length, '0')}
            name={name}
            struck={struck.has(at + 1)}
            may={may.has(at + 1)}
            choice={desk?.entry.rows[at]}
            now={view.form === 'agreeDisagree' && desk?.entry.rows.length === at}
          />
        ))}
      </ol>
    </aside>
  );
}

/** With the kept names being typed nothing is struck before the first of them. */
function hasNumbers({ entry }: BundleDesk): boolean {
  return entry.by === 'struck' || entry.numbers.length > 0;
}

function struckNow({ entry, ballot }: BundleDesk): readonly number[] {
  return struckBy(entry, ballot);
}

interface NameLineProps {
  readonly number: string;
  readonly name: string;
  readonly struck: boolean;
  readonly may: boolean;
  readonly choice: RowChoice | undefined;
  readonly now: boolean;
}

function NameLine({ number, name, struck, may, choice, now }: NameLineProps) {
  const { k } = useKeyingWords();
  const look = struck ? 'name-struck' : may || now ? 'name-may' : undefined;
  return (
    <li className={look}>
      <i>{number}</i>
      {struck ? <s>{name}</s> : <span>{name}</span>}
      {choice !== undefined && (
        <b className={`name-choice name-choice-${choice}`}>{k(`dispute.seen.${choice}`)}</b>
      )}
    </li>
  );
}
