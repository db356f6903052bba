import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { whoMay } from '@daihoi/domain/election';
import { useText } from '../../../i18n/use-text.ts';
import { countingFloorTexts } from '../../../i18n/counting-floor.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { NominateForm } from './nominate-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';
import './floor.css';

/** Names taken up and let go at the congress itself: who may do what, by which article, and what came of each name. */
export function FloorPanel({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingFloorTexts);
  if (view.round.kind === 'tieRevote') return null;
  return (
    <section className="panel floor" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <Changes view={view} />
      <details>
        <summary>{t('who.title')}</summary>
        <RightsTable view={view} />
      </details>
      <details>
        <summary>{t('nominate.title')}</summary>
        <NominateForm key={view.version} view={view} />
      </details>
      {view.candidates.length > 0 && (
        <details>
          <summary>{t('withdraw.title')}</summary>
          <WithdrawForm key={view.version} view={view} />
        </details>
      )}
    </section>
  );
}

/** What was decided on each name so far. */
function Changes({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingFloorTexts);
  if (view.listChanges.length === 0) return null;
  return (
    <ul className="floor-changes">
      {view.listChanges.map(({ kind, name, outcome, inFavour, of }, at) => (
        <li key={`${String(at)}/${name}`}>
          <b>{name}</b>: {t(`outcome.${kind === 'withdrawal' ? withdrawalOf(outcome) : outcome}`)}
          {inFavour !== undefined && ` ${t('figures', { n: inFavour, of })}`}
        </li>
      ))}
    </ul>
  );
}

type Outcome = BallotSessionView['listChanges'][number]['outcome'];

function withdrawalOf(outcome: Outcome): 'withdrawn' | 'kept' {
  return outcome === 'withdrawn' ? 'withdrawn' : 'kept';
}

/** Who may vote, nominate and stand here, each line with its article. */
function RightsTable({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingFloorTexts);
  const { place } = useCountingWords();
  const { body, office, regulation } = view;
  return (
    <table className="floor-rights">
      <caption className="seen-by-readers-only">{t('who.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('who.role')}</th>
          <th scope="col">{t('who.vote')}</th>
          <th scope="col">{t('who.nominate')}</th>
          <th scope="col">{t('who.stand')}</th>
          <th scope="col">{t('who.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {whoMay(body, office, regulation).map(({ role, vote, nominate, stand, rules }) => (
          <tr key={role}>
            <th scope="row">{t(role === 'official' ? `role.official.${body}` : `role.${role}`)}</th>
            <td>{t(`may.${vote}`)}</td>
            <td>{t(nominate === 'limited' ? `limited.${limitOf(role)}` : `may.${nominate}`)}</td>
            <td>{t(stand === 'limited' ? `limited.${limitOf(role)}` : `may.${stand}`)}</td>
            <td>{rules.map(place).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function limitOf(role: string): 'convener' | 'notDelegate' | 'temporary' {
  return role === 'notDelegate' || role === 'temporary' ? role : 'convener';
}
