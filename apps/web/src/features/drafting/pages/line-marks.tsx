import type { DraftFinding, PreviewLine } from '@daihoi/contract/drafting';
import { CircleAlert, Info, MessageSquarePlus, TriangleAlert } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import type { DraftWords } from '../use-draft-words.ts';
import type { LineMarks } from './sheet-block.tsx';

/** What was chosen to be shown on the pages; `key` is empty for a paragraph without a finding. */
export interface Picked {
  readonly key: string;
  readonly paragraph: number;
  /** Tells two choices of the same place apart. */
  readonly time: number;
}

interface MarksGiven extends Pick<DraftWords, 't'> {
  readonly findings: readonly DraftFinding[];
  readonly picked: Picked | undefined;
  readonly onPick: (key: string, paragraph: number) => void;
  /** Given while the reader may remark on passages. */
  readonly onRemark?: (paragraph: number, passage: string) => void;
}

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

/** Marks beside paragraphs: the weightiest finding of each, and for the superior a way to remark. */
export function marksFor({ findings, picked, t, onPick, onRemark }: MarksGiven): LineMarks {
  const first = firstByParagraph(findings);
  const chosen = findings.find(({ key }) => key === picked?.key);
  const marked = new Set(chosen ? chosen.paragraphs : picked ? [picked.paragraph] : []);
  return {
    look: (paragraph) =>
      marked.has(paragraph) ? (chosen ? chosen.severity : 'remark') : undefined,
    beside(line) {
      const finding = first.get(line.paragraph);
      return (
        <>
          {finding && (
            <button
              type="button"
              tabIndex={-1}
              className={`sheet-marker sheet-marker-${finding.severity}`}
              aria-label={t('pages.marker', { n: line.paragraph, message: finding.message })}
              onClick={() => onPick(finding.key, line.paragraph)}
            >
              <Icon of={icons[finding.severity]} />
            </button>
          )}
          {onRemark && line.runs.length > 0 && !finding && (
            <button
              type="button"
              className="sheet-marker sheet-remark"
              aria-label={t('pages.remarkHere', { n: line.paragraph })}
              onClick={() => onRemark(line.paragraph, textOf(line))}
            >
              <Icon of={MessageSquarePlus} />
            </button>
          )}
        </>
      );
    },
  };
}

/** The words of a line, as long as a remark quotes them. */
function textOf({ runs }: PreviewLine): string {
  return runs
    .map(({ text, note }) => (note === undefined ? text : ''))
    .join('')
    .trim()
    .slice(0, 300);
}

function firstByParagraph(findings: readonly DraftFinding[]): ReadonlyMap<number, DraftFinding> {
  const first = new Map<number, DraftFinding>();
  for (const finding of findings)
    for (const paragraph of finding.accepted === null ? finding.paragraphs : [])
      if (!first.has(paragraph)) first.set(paragraph, finding);
  return first;
}
