import type { DraftFinding, DraftView, FindingView } from '@daihoi/contract/drafting';
import { CircleCheck } from 'lucide-react';
import { useMemo, useState, type ComponentProps } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { isWithUnit } from '@daihoi/domain/drafting';
import { countWords } from '../open-counts.tsx';
import { useDraftWords, type DraftWords } from '../use-draft-words.ts';
import { FindingList } from './finding-list.tsx';
import { headOf } from './head-of.ts';
import { RepairAct } from './repair-act.tsx';
import './findings.css';

interface FindingsCardProps {
  readonly draft: DraftView;
  readonly shown: NonNullable<DraftView['shown']>;
  /** In the order in which they are read. */
  readonly findings: readonly DraftFinding[];
  readonly picked: string | undefined;
  readonly onPick: (key: string, paragraph: number) => void;
  /** Opens the pages where findings and pages do not fit beside each other. */
  readonly onShow: () => void;
}

/** What the check says of the shown version: what is open, what was settled since the last one, what is let stand. */
export function FindingsCard(props: FindingsCardProps) {
  const words = useDraftWords();
  const { t } = words;
  const { draft, shown, findings } = props;
  const open = findings.filter(({ accepted }) => accepted === null);
  const newest = draft.versions[0]?.number === shown.number;
  const mayAccept = draft.mayWrite && newest && isWithUnit(draft.state);
  useFindingKeys(props, open);
  const { picked, onPick, onShow } = props;
  const list = { picked, onPick, onShow, mayAccept };
  return (
    <Card title={t('check.title')} note={noteOf(open, words)}>
      <p className="drafting-note">{headOf(shown, words)}</p>
      {shown.comparedWith !== null && <Since shown={shown} />}
      {mayAccept && <RepairAct findings={open} />}
      <FindingLists {...list} findings={findings} />
    </Card>
  );
}

/** The findings that are open, or that there are none, and behind one line those that are let stand. */
export function FindingLists(props: ComponentProps<typeof FindingList>) {
  const { t } = useDraftWords();
  const { findings } = props;
  const open = findings.filter(({ accepted }) => accepted === null);
  const standing = findings.filter(({ accepted }) => accepted !== null);
  return (
    <>
      {open.length === 0 ? (
        <p className="findings-none" role="status">
          <Icon of={CircleCheck} />
          <span>
            <b>{t('check.none')}</b> {findings.length === 0 && t('check.noneText')}
          </span>
        </p>
      ) : (
        <FindingList {...props} findings={open} />
      )}
      {standing.length > 0 && <Folded {...props} findings={standing} />}
      {open.length > 1 && <p className="drafting-note findings-keys">{t('check.keys')}</p>}
    </>
  );
}

function Folded(props: ComponentProps<typeof FindingList>) {
  const { t } = useDraftWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="findings-folded">
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {t('check.accepted', { n: props.findings.length })}
      </LinkButton>
      {open && <FindingList {...props} />}
    </div>
  );
}

/** What became of the findings of the version before. */
function Since({ shown }: Pick<FindingsCardProps, 'shown'>) {
  const { t } = useDraftWords();
  const [open, setOpen] = useState(false);
  const { fixed, findings, comparedWith } = shown;
  const fresh = findings.filter((each) => each.fresh).length;
  return (
    <div className="findings-since">
      <p className="drafting-note">
        {t('check.since', { n: comparedWith ?? 0, fixed: fixed.length, fresh })}
      </p>
      {fixed.length > 0 && (
        <LinkButton open={open} onPress={() => setOpen(!open)}>
          {t('check.fixed', { n: fixed.length })}
        </LinkButton>
      )}
      {open && <FixedList fixed={fixed} />}
    </div>
  );
}

/** Findings that are gone. */
export function FixedList({ fixed }: { readonly fixed: readonly FindingView[] }) {
  return (
    <ul className="findings-fixed">
      {fixed.map((finding) => (
        <li key={finding.key}>
          <Icon of={CircleCheck} size="small" />
          <span>
            {finding.code}. {finding.message}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many findings of each weight are open. */
export function noteOf(open: readonly DraftFinding[], words: DraftWords): string {
  const counts = { errors: weighing('error'), warnings: weighing('warning') };
  return countWords({ ...counts, infos: weighing('info'), accepted: 0 }, words);

  function weighing(wanted: DraftFinding['severity']): number {
    return open.filter(({ severity }) => severity === wanted).length;
  }
}

/** J and K walk the findings; each is shown on the pages as it is reached. */
export function useFindingKeys(
  { picked, onPick }: Pick<FindingsCardProps, 'picked' | 'onPick'>,
  open: readonly DraftFinding[],
): void {
  const { t } = useDraftWords();
  const shortcuts = useMemo(() => {
    function walk(step: 1 | -1): void {
      const at = open.findIndex(({ key }) => key === picked);
      const next = at < 0 ? (step === 1 ? 0 : open.length - 1) : at + step;
      const finding = open[Math.min(open.length - 1, Math.max(0, next))];
      if (!finding) return;
      onPick(finding.key, finding.paragraphs[0] ?? 0);
      document.getElementById(idOf(finding.key))?.focus();
    }
    return [
      { keys: 'J', says: t('check.nextKey'), run: () => walk(1) },
      { keys: 'K', says: t('check.previousKey'), run: () => walk(-1) },
    ];
  }, [open, picked, onPick, t]);
  useShortcuts(shortcuts);
}

/** The element of a finding, by its key. */
export function idOf(key: string): string {
  return `finding-${key}`;
}
