import type { HistoryEntry } from '@daihoi/contract/organisation';
import { calendarDate } from '@daihoi/domain/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { organisationTexts, type OrganisationKey } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useUnitWords } from './use-unit-words.ts';

const types: Readonly<Record<string, OrganisationKey>> = {
  established: 'history.established',
  renamed: 'history.renamed',
  moved: 'history.moved',
  merged: 'history.merged',
  split: 'history.split',
  dissolved: 'history.dissolved',
  levelChanged: 'history.levelChanged',
};

/** What happened to a unit, newest first, each with the paper that decided it. */
export function UnitHistory({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <ol className="unit-history">
      {entries.map((entry, index) => (
        <Entry key={`${entry.recordedAt}-${index}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { paper } = entry;
  const date = format.date(calendarDate(entry.effectiveOn));
  const type = types[entry.type];
  return (
    <li>
      <time dateTime={entry.effectiveOn}>{date}</time>
      <div>
        <b>{type ? t(type) : entry.type}</b>
        <Details entry={entry} />
        <p className="unit-quiet">
          {paper.number === ''
            ? t('history.imported', { issuer: paper.issuer })
            : t('history.paper', {
                number: paper.number,
                date: format.date(calendarDate(paper.issuedOn)),
                issuer: paper.issuer,
              })}
          {entry.recordedBy !== null && <> · {t('history.by', { who: entry.recordedBy })}</>}
        </p>
      </div>
    </li>
  );
}

const partners: Readonly<Record<string, OrganisationKey>> = {
  established: 'history.from',
  moved: 'history.to',
  merged: 'history.took',
  split: 'history.parts',
};

function Details({ entry }: { readonly entry: HistoryEntry }) {
  const { t, rich } = useText(organisationTexts);
  const words = useUnitWords();
  const lines: ReactNode[] = [];
  const partner = partners[entry.type];
  if (entry.successor) lines.push(rich('history.into', { names: linkTo(entry.successor) }));
  else if (partner && entry.units.length > 0)
    lines.push(rich(partner, { names: <Names units={entry.units} /> }));
  if (entry.type === 'renamed' && entry.fullName !== null)
    lines.push(t('history.named', { name: entry.fullName }));
  if (entry.type === 'levelChanged' && entry.level !== null)
    lines.push(t('history.newLevel', { level: words.level(entry.level) }));
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

function Names({ units }: { readonly units: HistoryEntry['units'] }) {
  return units.map((unit, index) => (
    <span key={unit.id}>
      {index > 0 && ', '}
      {linkTo(unit)}
    </span>
  ));
}

function linkTo(unit: { readonly id: string; readonly name: string }) {
  return <Link to={`/units/${unit.id}`}>{unit.name}</Link>;
}
