import { EyeOff, TriangleAlert, UserCheck } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { isCorrecting, digitOf, type BundleDesk } from './bundle-desk.ts';
import { keptBy, struckBy, type BallotEntry } from './ballot-entry.ts';
import { BundleTicks } from './bundle-ticks.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { Recent } from './recent.tsx';
import { useKeyingWords, type KeyingWords } from './use-keying-words.ts';

interface DeskPanelProps {
  readonly desk: BundleDesk;
  readonly names: readonly string[];
  /** Whose seat this is, in words. */
  readonly typist: string;
  readonly marking: boolean;
}

/** The ballot that is being keyed, in large digits. */
export function DeskPanel({ desk, names, typist, marking }: DeskPanelProps) {
  const { k } = useKeyingWords();
  const { bundle, position, inBundle } = desk;
  return (
    <section className="keying-desk">
      <div className="desk-place">
        <h1>
          {k('title', {
            bundle: String(bundle).padStart(2, '0'),
            position: String(position).padStart(2, '0'),
          })}
        </h1>
        <span>{k('of', { n: inBundle })}</span>
        <span className="desk-typist">
          <Icon of={UserCheck} /> {typist}
        </span>
      </div>
      <BundleTicks desk={desk} />
      {isCorrecting(desk) && <p className="desk-correcting">{k('correcting')}</p>}
      {marking ? <MarkChoice entry={desk.entry} /> : <Typed desk={desk} names={names} />}
      <div className="desk-foot">
        {!marking && <Recent desk={desk} />}
        <p className="desk-blind">
          <Icon of={EyeOff} size="large" />
          <span>
            {k('blind')}
            <br />
            <b>{k('digit', { n: digitOf(desk) })}</b>
          </span>
        </p>
      </div>
    </section>
  );
}

function Typed({ desk, names }: Pick<DeskPanelProps, 'desk' | 'names'>) {
  const { k } = useKeyingWords();
  const { entry, ballot } = desk;
  const row = entry.rows.length;
  const asks =
    ballot.form === 'strike'
      ? k(entry.by === 'struck' ? 'ask.struck' : 'ask.kept')
      : row < ballot.names
        ? k('ask.rows', { n: row + 1, name: names[row] ?? '' })
        : k('ask.rowsDone');
  return (
    <>
      <p className={entry.by === 'kept' ? 'desk-ask desk-ask-kept' : 'desk-ask'}>{asks}</p>
      {ballot.form === 'strike' ? (
        <NumberBoxes entry={entry} width={String(ballot.names).length} />
      ) : (
        <p className="desk-help">{k('rowsHelp')}</p>
      )}
      <Sums desk={desk} />
      <Notices desk={desk} names={names} />
    </>
  );
}

interface NumberBoxesProps {
  readonly entry: BallotEntry;
  /** Digits of the longest number. */
  readonly width: number;
}

function NumberBoxes({ entry, width }: NumberBoxesProps) {
  const { k } = useKeyingWords();
  const many = entry.numbers.length > 11;
  return (
    <ul className={many ? 'boxes boxes-many' : 'boxes'} aria-label={k('fields')}>
      {entry.numbers.map((number) => (
        <li key={number}>{String(number).padStart(width, '0')}</li>
      ))}
      <li className="box-now">
        {entry.typing}
        <i />
      </li>
    </ul>
  );
}

function Sums({ desk }: { readonly desk: BundleDesk }) {
  const { k } = useKeyingWords();
  const { entry, ballot } = desk;
  const kept = keptBy(entry, ballot);
  const sums =
    ballot.form === 'strike'
      ? ([
          ['struck', struckBy(entry, ballot).length],
          ['kept', kept],
        ] as const)
      : ([
          ['agree', kept],
          ['disagree', entry.rows.filter((row) => row === 'disagree').length],
          ['other', entry.rows.filter((row) => row === 'both' || row === 'none').length],
        ] as const);
  return (
    <dl className="sums">
      {sums.map(([label, value]) => (
        <div key={label}>
          <dd>{value}</dd>
          <dt>{k(label)}</dt>
        </div>
      ))}
      <div>
        <dd>{ballot.seats}</dd>
        <dt>{k('seats')}</dt>
      </div>
    </dl>
  );
}

/** What is worth a look before Enter, and what the last stroke could not do. One live place says both. */
function Notices({ desk, names }: Pick<DeskPanelProps, 'desk' | 'names'>) {
  const words = useKeyingWords();
  const { k, election } = words;
  const { entry } = desk;
  const warning = warningOf(desk, words);
  const last = entry.numbers.at(-1);
  return (
    <div className="desk-notices" role="status">
      {warning !== undefined && (
        <p className="desk-warn">
          <Icon of={TriangleAlert} size="large" />
          {warning}
        </p>
      )}
      {entry.question !== undefined && (
        <p className="desk-marked">
          {k('mark.noted', { what: election.ballotQuestion[entry.question] })}
        </p>
      )}
      {entry.flag !== undefined && (
        <p className="desk-marked">
          {k('mark.flagged', { what: election.ballotFlag[entry.flag] })}
        </p>
      )}
      {last !== undefined && (
        <p className="seen-by-readers-only">
          {k(`said.${entry.by}`, { n: last, name: names[last - 1] ?? '' })}
        </p>
      )}
    </div>
  );
}

/** The last stroke first; then what the ballot would be if it ended now. */
function warningOf({ entry, ballot, notice }: BundleDesk, { k }: KeyingWords): string | undefined {
  const { form, names, seats } = ballot;
  if (notice) return k(`notice.${notice.code}`, { n: notice.n, names, seats });
  if (entry.numbers.length + entry.rows.length === 0) return undefined;
  const kept = keptBy(entry, ballot);
  if (form === 'agreeDisagree')
    return kept > seats ? k('overRows', { kept, n: kept - seats }) : undefined;
  // While struck names are being typed too many are left until the last of them; Enter asks then.
  if (kept > seats && entry.by === 'kept') return k('over', { kept, n: kept - seats });
  return kept === 0 ? k('nobody') : undefined;
}
