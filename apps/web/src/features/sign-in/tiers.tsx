import { demonstrationRoutes, type Demonstration } from '@daihoi/contract/session';
import { calendarDate } from '@daihoi/domain/kernel';
import { ArrowRight } from 'lucide-react';
import { useAct } from '../../api/use-act.ts';
import { Icon } from '../../components/icon.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useEntered } from './use-entered.ts';

type Tier = Demonstration['tiers'][number];

/** The shape of the house, for an installation that shows no figures before sign-in. */
const plainTiers: readonly Tier[] = [
  { level: 'PROVINCE', total: 1, closed: 0 },
  { level: 'UPPER_GRASSROOTS', total: 19, closed: 0 },
  { level: 'GRASSROOTS', total: 228, closed: 0 },
];

/** The three tiers: a real installation shows their shape, the demonstration its figures and its accounts. */
export function Tiers({ demonstration }: { readonly demonstration: Demonstration | undefined }) {
  const { t } = useText(signInTexts);
  const format = useFormat();
  const date = demonstration && format.date(calendarDate(demonstration.asOf));
  return (
    <aside className="tiers">
      <h2>
        {demonstration
          ? t('tiers.demoTitle', { place: demonstration.place, date: date ?? '' })
          : t('tiers.title')}
      </h2>
      <p>{t(demonstration ? 'tiers.demoText' : 'tiers.text')}</p>
      {(demonstration?.tiers ?? plainTiers).map((tier) => (
        <TierRow key={tier.level} tier={tier} figures={demonstration !== undefined} />
      ))}
      {demonstration && <Accounts accounts={demonstration.accounts} />}
    </aside>
  );
}

function TierRow({ tier, figures }: { readonly tier: Tier; readonly figures: boolean }) {
  const { t } = useText(signInTexts);
  const format = useFormat();
  const level = t(`tiers.${tier.level}`);
  const figure = tier.days
    ? format.dateRange(calendarDate(tier.days.from), calendarDate(tier.days.to))
    : `${format.integer(tier.closed)}/${format.integer(tier.total)}`;
  const words = t('tiers.words', { level, closed: tier.closed, total: tier.total });
  return (
    <div className="tier">
      <div className="tier-head">
        <b>{level}</b>
        {figures && <span>{figure}</span>}
      </div>
      <div
        className={`tier-cells tier-${tier.level === 'GRASSROOTS' ? 'many' : 'few'}`}
        {...(figures ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}
      >
        {Array.from({ length: tier.total }, (_, index) => (
          <i key={index} className={index < tier.closed ? 'tier-done' : undefined} />
        ))}
      </div>
    </div>
  );
}

function Accounts({ accounts }: { readonly accounts: Demonstration['accounts'] }) {
  const { t } = useText(signInTexts);
  const act = useAct(demonstrationRoutes.enter);
  const enter = useEntered();
  async function handleEnter(username: string): Promise<void> {
    const answer = await act.send({ body: { username } });
    if (answer.ok) enter();
  }
  return (
    <ul className="tier-accounts" aria-label={t('tiers.accounts')}>
      {accounts.map((account) => (
        <li key={account.username}>
          <button type="button" onClick={() => void handleEnter(account.username)}>
            <span>
              {account.title}
              <small>{account.note}</small>
            </span>
            <Icon of={ArrowRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}
