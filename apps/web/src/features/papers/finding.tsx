import type { BriefFinding, FoundPaper } from '@daihoi/contract/issuing';
import { calendarDate } from '@daihoi/domain/kernel';
import { CircleAlert, CircleCheck, CircleHelp, FileWarning, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { kindKey } from './kind-key.ts';

export type Verdict = 'registered' | 'genuine' | 'sameWords' | 'changed' | 'damaged' | 'unknown';

const looks = {
  registered: { tone: 'good', icon: CircleCheck },
  genuine: { tone: 'good', icon: CircleCheck },
  sameWords: { tone: 'good', icon: CircleCheck },
  changed: { tone: 'bad', icon: CircleAlert },
  damaged: { tone: 'bad', icon: FileWarning },
  unknown: { tone: 'quiet', icon: CircleHelp },
} as const satisfies Record<Verdict, { readonly tone: string; readonly icon: LucideIcon }>;

interface FindingProps {
  readonly verdict: Verdict;
  /** What follows from it, and what to do. */
  readonly words: string;
  readonly paper: BriefFinding['paper'] | FoundPaper;
  readonly children?: ReactNode;
}

/** The outcome of a check: the verdict, what it means, and what the register says. */
export function Finding({ verdict, words, paper, children }: FindingProps) {
  const { t } = useText(papersTexts);
  const { tone, icon } = looks[verdict];
  return (
    <section className={`papers-finding papers-finding-${tone}`} role="status">
      <h2>
        <Icon of={icon} />
        {t(`verdict.${verdict}`)}
      </h2>
      <p>{words}</p>
      {paper && paper.purpose !== 'official' && (
        <p className="papers-purpose">{t(`verdict.${paper.purpose}`)}</p>
      )}
      {paper && <Facts paper={paper} />}
      {children}
    </section>
  );
}

function Facts({ paper }: { readonly paper: NonNullable<FindingProps['paper']> }) {
  const { t } = useText(papersTexts);
  const format = useFormat();
  return (
    <dl>
      <Fact name={t('fact.number')}>{paper.number}</Fact>
      <Fact name={t('fact.issuedOn')}>{format.date(calendarDate(paper.issuedOn))}</Fact>
      <Fact name={t('fact.issuer')}>{paper.issuer}</Fact>
      {'title' in paper && (
        <>
          <Fact name={t('fact.kind')}>{t(kindKey(paper.kind))}</Fact>
          <Fact name={t('fact.title')}>{paper.title}</Fact>
          <Fact name={t('fact.code')}>
            <span className="papers-code">{paper.checkCode}</span>
          </Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
