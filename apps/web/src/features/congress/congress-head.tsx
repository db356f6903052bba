import {
  Calendar,
  CalendarOff,
  FilePenLine,
  FolderArchive,
  Printer,
  Users,
  Vote,
} from 'lucide-react';
import type { CongressView } from '@daihoi/contract/congress';
import { calendarDate, daysBetween } from '@daihoi/domain/kernel';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { MarkChip, StatusChip } from '../../components/status-chip.tsx';
import type { DecisionKind } from './decide/decision-kind.ts';
import { stateOf } from './stage-steps.ts';
import { titleOf, useWords } from './use-words.ts';

interface CongressHeadProps {
  readonly congress: CongressView;
  readonly onDecide: (kind: DecisionKind) => void;
}

/** Title, chips and what must be known at once; rarer acts of the superior stand at the right. */
export function CongressHead({ congress, onDecide }: CongressHeadProps) {
  const words = useWords();
  return (
    <PageHead
      name={words.t('name')}
      title={titleOf(congress, words)}
      meta={<CongressMeta congress={congress} />}
      actions={<HeadActs congress={congress} onDecide={onDecide} />}
    />
  );
}

/** While these last, ballots are held or still looked up. */
const votes: ReadonlySet<string> = new Set([
  'CONVENED',
  'PREPARATORY_SESSION',
  'FORMAL_SESSION',
  'CLOSED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
]);

function HeadActs({ congress, onDecide }: CongressHeadProps) {
  const { t } = useWords();
  return (
    <>
      {congress.may.includes('ballot.conduct') && votes.has(stateOf(congress.state)) && (
        <ButtonLink size="small" icon={Vote} to={`/congresses/${congress.id}/counting`}>
          {t('counting')}
        </ButtonLink>
      )}
      {congress.may.includes('draft.view') && (
        <ButtonLink size="small" icon={FilePenLine} to={`/drafts/${congress.id}`}>
          {t('drafts')}
        </ButtonLink>
      )}
      {congress.may.includes('archive.keep') && congress.days['closedOn'] !== undefined && (
        <ButtonLink size="small" icon={FolderArchive} to={`/congresses/${congress.id}/archive`}>
          {t('archive')}
        </ButtonLink>
      )}
      <Button size="small" icon={Printer} onPress={() => window.print()}>
        {t('print')}
      </Button>
      {mayMove(congress, 'postpone') && (
        <Button size="small" icon={CalendarOff} onPress={() => onDecide('postpone')}>
          {t('postpone.act')}
        </Button>
      )}
      {mayMove(congress, 'cancel') && (
        <Button size="small" kind="text" onPress={() => onDecide('cancel')}>
          {t('decide.cancel')}
        </Button>
      )}
    </>
  );
}

function mayMove(congress: CongressView, move: DecisionKind): boolean {
  return congress.moves.some((open) => open.move === move && open.mine);
}

function CongressMeta({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  const { plan, attendance } = congress;
  const days = plan
    ? format.dateRange(calendarDate(plan.from), calendarDate(plan.to))
    : t('meta.noPlan');
  return (
    <>
      <StatusChip state={stateOf(congress.state)} />
      <Marks congress={congress} />
      <span>
        <Icon of={Calendar} />
        {days}
      </span>
      {attendance.convened !== null && attendance.present !== null && (
        <span>
          <Icon of={Users} />
          {t('meta.attendance', {
            convened: format.integer(attendance.convened),
            present: format.integer(attendance.present),
          })}
        </span>
      )}
    </>
  );
}

function Marks({ congress }: { readonly congress: CongressView }) {
  const { t, today } = useWords();
  const left = daysBetween({ from: today, to: calendarDate(congress.deadline) });
  if (congress.late) return <MarkChip mark="late" why={t('meta.lateBy', { n: -left })} />;
  if (congress.forecastLate)
    return <MarkChip mark="forecast" why={t('meta.forecast', { n: left })} />;
  return null;
}
