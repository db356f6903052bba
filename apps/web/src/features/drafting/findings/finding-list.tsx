import type { DraftFinding } from '@daihoi/contract/drafting';
import { FindingItem } from './finding-item.tsx';

interface FindingListProps {
  readonly findings: readonly DraftFinding[];
  readonly picked: string | undefined;
  readonly mayAccept: boolean;
  readonly onPick: (key: string, paragraph: number) => void;
  /** Opens the pages where findings and pages do not fit beside each other. */
  readonly onShow?: () => void;
  /** Given where the page itself keeps what stands. */
  readonly onStand?: (key: string, reason: string | undefined) => void;
}

/** Findings in the order in which they are read; the one that is picked is open. */
export function FindingList({ findings, picked, onPick, ...rest }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem
          key={finding.key}
          finding={finding}
          open={finding.key === picked}
          onPick={() => onPick(finding.key, finding.paragraphs[0] ?? 0)}
          {...rest}
        />
      ))}
    </ul>
  );
}
