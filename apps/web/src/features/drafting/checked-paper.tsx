import type { CheckedPaperView, DraftFinding } from '@daihoi/contract/drafting';
import { useMemo, useState } from 'react';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { FindingList } from './findings/finding-list.tsx';
import { headOf } from './findings/head-of.ts';
import './findings/findings.css';
import { inReadingOrder } from './findings/reading-order.ts';
import { marksFor, type Picked } from './pages/line-marks.tsx';
import { PaperPages } from './pages/paper-pages.tsx';
import { useDraftWords } from './use-draft-words.ts';
import '../../design/font-words.css';
import './drafting.css';

interface CheckedPaperProps {
  /** What the page is. */
  readonly name: string;
  /** The pages above it. */
  readonly within: readonly { readonly label: string; readonly to: string }[];
  readonly checked: CheckedPaperView;
}

/** A file with what the check says of it beside its pages. Nothing can be changed here. */
export function CheckedPaper({ name, within, checked }: CheckedPaperProps) {
  const { t } = useDraftWords();
  const [picked, setPicked] = useState<Picked>();
  useTitledObject(checked.fileName);
  const findings = useMemo(
    () =>
      inReadingOrder(
        checked.findings.map((each): DraftFinding => ({ ...each, fresh: false, accepted: null })),
      ),
    [checked.findings],
  );
  const marks = useMemo(
    () => marksFor({ findings, picked, t, onPick: pick }),
    [findings, picked, t],
  );
  return (
    <>
      <Breadcrumb levels={[...within, { label: checked.fileName }]} />
      <PageHead name={name} title={checked.fileName} />
      <div className="drafting-room">
        <div className="drafting-side">
          <Findings checked={checked} findings={findings} picked={picked?.key} onPick={pick} />
        </div>
        <div className="drafting-pages">
          <PaperPages
            label={t('dossier.pages')}
            paper={checked.paper}
            marks={marks}
            goTo={picked}
          />
        </div>
      </div>
    </>
  );

  function pick(key: string, paragraph: number): void {
    setPicked({ key, paragraph, time: performance.now() });
  }
}

interface FindingsProps {
  readonly checked: CheckedPaperProps['checked'];
  readonly findings: readonly DraftFinding[];
  readonly picked: string | undefined;
  readonly onPick: (key: string, paragraph: number) => void;
}

function Findings({ checked, findings, picked, onPick }: FindingsProps) {
  const words = useDraftWords();
  const { t } = words;
  return (
    <Card title={t('check.title')}>
      <p className="drafting-note">{headOf({ ...checked, number: undefined }, words)}</p>
      {findings.length === 0 ? (
        <p role="status">
          <b>{t('check.none')}</b>
        </p>
      ) : (
        <FindingList findings={findings} picked={picked} mayAccept={false} onPick={onPick} />
      )}
    </Card>
  );
}
