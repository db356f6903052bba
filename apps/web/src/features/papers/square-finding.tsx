import type { roomKeyRoutes } from '@daihoi/contract/ballot-session';
import type { AnswerOf } from '@daihoi/contract/http';
import type { CountProof } from '@daihoi/domain/count-proof';
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import { officeTexts } from '../../i18n/offices.ts';
import { squareTexts } from '../../i18n/square.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

export type SquareVerdict = 'genuine' | 'forged' | 'keyless';

const looks = {
  genuine: { tone: 'good', icon: CircleCheck },
  forged: { tone: 'bad', icon: CircleAlert },
  keyless: { tone: 'quiet', icon: CircleHelp },
} as const;

interface SquareFindingProps {
  readonly proof: CountProof;
  readonly verdict: SquareVerdict;
  readonly roomKey: AnswerOf<typeof roomKeyRoutes.show> | undefined;
}

const figures = ['seats', 'base', 'threshold', 'issued', 'collected', 'valid', 'invalid'] as const;

/** What the paper has to say, figure by figure, and what exactly was compared. */
export function SquareFinding({ proof, verdict, roomKey }: SquareFindingProps) {
  const { t } = useText(squareTexts);
  const offices = useText(officeTexts);
  const format = useFormat();
  const isRehearsal = roomKey?.rehearsal === true;
  const { tone, icon } = looks[isRehearsal && verdict === 'genuine' ? 'keyless' : verdict];
  return (
    <section className={`papers-finding papers-finding-${tone}`} role="status">
      <h2>
        <Icon of={icon} />
        {t(verdict)}
      </h2>
      <p>{t(`${verdict}Text`, { key: roomKey?.short ?? '' })}</p>
      {isRehearsal && <p className="papers-purpose">{t('rehearsal')}</p>}
      {verdict !== 'forged' && (
        <>
          <p>{t('compare')}</p>
          <dl>
            <Line name={t('code')} value={proof.code} />
            <Line name={t('office')} value={offices.t(proof.office)} />
            <Line name={t('number')} value={format.integer(proof.number)} />
            <Line name={t('on')} value={format.date(proof.on)} />
            {figures.map((each) => (
              <Line key={each} name={t(each)} value={format.integer(proof[each])} />
            ))}
          </dl>
          <Candidates proof={proof} />
        </>
      )}
    </section>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Candidates({ proof }: { readonly proof: CountProof }) {
  const { t } = useText(squareTexts);
  const format = useFormat();
  return (
    <>
      <h3>{t('candidates')}</h3>
      <ol className="papers-votes">
        {proof.candidates.map(({ votes, elected }, at) => (
          <li key={at} value={at + 1}>
            {format.integer(votes)}
            {elected && <b>{` ${t('elected')}`}</b>}
          </li>
        ))}
      </ol>
    </>
  );
}
