import type { congressRoutes, CongressView } from '@daihoi/contract/congress';
import type { BodyOf } from '@daihoi/contract/http';
import { congressContents } from '@daihoi/domain/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { ConflictPanel } from '../../components/conflict-panel.tsx';
import { useWords, type Words } from './use-words.ts';

/** A plan as it was entered, without the version that it was entered over. */
export type PlanEntry = Omit<BodyOf<typeof congressRoutes.plan>, 'version'>;

interface PlanConflictProps {
  readonly mine: PlanEntry;
  /** As somebody else saved it meanwhile. */
  readonly congress: CongressView;
  readonly onResolve: (entry: PlanEntry) => void;
}

/** Two plans side by side, and what is to hold of each. Days that nobody else has set stay as they were entered. */
export function PlanConflict({ mine, congress, onResolve }: PlanConflictProps) {
  const words = useWords();
  const { t } = words;
  const theirs: PlanEntry = {
    plan: congress.plan ?? mine.plan,
    type: congress.type === 'ALL_MEMBER' ? 'ALL_MEMBER' : 'DELEGATE',
    ordinal: congress.ordinal,
    contents: congress.contents,
  };
  const texts = { mine: textsOf(mine, words), theirs: textsOf(theirs, words) };
  const labels = {
    plan: `${t('plan.from')}, ${t('plan.to')}`,
    type: t('plan.type'),
    ordinal: t('plan.ordinal'),
    contents: t('plan.contents'),
  };
  const fields = parts
    .filter((at) => texts.mine[at] !== texts.theirs[at])
    .map((at) => ({ at, label: labels[at], mine: texts.mine[at], theirs: texts.theirs[at] }));
  function handleResolve(chosen: Readonly<Record<string, string>>): void {
    function side(at: (typeof parts)[number]): PlanEntry {
      return chosen[at] === texts.theirs[at] ? theirs : mine;
    }
    onResolve({
      plan: side('plan').plan,
      type: side('type').type,
      ordinal: side('ordinal').ordinal,
      contents: side('contents').contents,
    });
  }
  return <ConflictPanel fields={fields} onResolve={handleResolve} />;
}

const parts = ['plan', 'type', 'ordinal', 'contents'] as const;

function textsOf(entry: PlanEntry, { t, format }: Pick<Words, 't' | 'format'>) {
  const { from, to } = entry.plan;
  return {
    plan: format.dateRange(calendarDate(from), calendarDate(to)),
    type: t(`type.${entry.type}`),
    ordinal: entry.ordinal === null ? '' : format.integer(entry.ordinal),
    contents: congressContents
      .filter((each) => entry.contents.includes(each))
      .map((each) => t(`content.${each}`))
      .join('; '),
  };
}
