import { gatherRoutes, type AskedUnitLine, type LevelTally } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAddress } from '../../../lib/use-address.ts';
import { sumOf } from '../sum-of.ts';
import { useCommentWords, type CommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { RemindDialog } from './remind-dialog.tsx';

const shows = ['silent', 'sent', 'all'] as const;
type Show = (typeof shows)[number];

const showKeys = {
  silent: 'board.showSilent',
  sent: 'board.showSent',
  all: 'board.showAll',
} as const;

/** The list for chasing: who owes an answer, by when, to whom it sends, what lies there; one act reminds them. */
export function UnitsCard({ levels }: { readonly levels: readonly LevelTally[] }) {
  const { t, day, level: levelName } = useCommentWords();
  const { view } = useConsultation();
  const [asked, choose] = useAddress('don-vi');
  const [level, chooseLevel] = useAddress('cap');
  const show = shows.find((each) => each === asked) ?? 'silent';
  return (
    <Card title={t('board.units')} note={t('board.deadline', { day: day(view.closesOn) })}>
      <div className="comments-choice" role="group" aria-label={t('board.show')}>
        {shows.map((each) => (
          <Button
            key={each}
            size="small"
            pressed={each === show}
            onPress={() => choose(each === 'silent' ? undefined : each)}
          >
            {t(showKeys[each])}
          </Button>
        ))}
      </div>
      {levels.length > 1 && (
        <Select
          name="level"
          label={t('board.level')}
          width="name"
          defaultValue={level ?? 'all'}
          options={[
            { value: 'all', label: t('board.everyLevel') },
            ...levels.map((each) => ({ value: each.level, label: levelName(each.level) })),
          ]}
          onChoose={(next) => chooseLevel(next === 'all' ? undefined : next)}
        />
      )}
      <Remind key={level ?? 'all'} levels={levels} level={level ?? undefined} />
      <UnitsPage
        key={`${show}.${level}`}
        show={show}
        level={level ?? undefined}
        after={undefined}
      />
    </Card>
  );
}

/** Reminds those of a level, or all, that have not sent, while they still can. */
function Remind({
  levels,
  level,
}: {
  readonly levels: readonly LevelTally[];
  readonly level: string | undefined;
}) {
  const { t } = useCommentWords();
  const { view } = useConsultation();
  const [open, setOpen] = useState(false);
  const [reminded, setReminded] = useState<number>();
  const { asked, sent } = sumOf(levels.filter((each) => each.level === (level ?? each.level)));
  if (!view.mayWrite || view.phase !== 'open' || asked === sent) return null;
  return (
    <>
      <div className="comments-choice">
        <Button size="small" onPress={() => setOpen(true)}>
          {t('board.remind')}
        </Button>
        <span role="status">
          {reminded !== undefined && t('board.remindDone', { n: reminded })}
        </span>
      </div>
      {open && (
        <RemindDialog
          level={level}
          silent={asked - sent}
          onClose={(count) => {
            setOpen(false);
            if (count !== undefined) setReminded(count);
          }}
        />
      )}
    </>
  );
}

interface UnitsPageProps {
  readonly show: Show;
  readonly level: string | undefined;
  readonly after: string | undefined;
}

function UnitsPage(props: UnitsPageProps) {
  const words = useCommentWords();
  const { t } = words;
  const { params } = useConsultation();
  const [more, setMore] = useState(false);
  const units = useRoute(gatherRoutes.units, { params, query: props }, { keepLast: true });
  return (
    <Here of={units}>
      {(page) => (
        <>
          {page.units.length === 0 && props.after === undefined ? (
            <p className="comments-note">
              {t(props.show === 'sent' ? 'board.noneSent' : 'board.allSent')}
            </p>
          ) : (
            <DataTable
              label={t('board.units')}
              name={`units${props.after ?? ''}`}
              columns={columnsIn(words)}
              rows={page.units}
              keyOf={(row) => row.unit.id}
            />
          )}
          {page.next !== null && !more && (
            <Button size="small" onPress={() => setMore(true)}>
              {t('board.more')}
            </Button>
          )}
          {page.next !== null && more && <UnitsPage {...props} after={page.next} />}
        </>
      )}
    </Here>
  );
}

function columnsIn(words: CommentWords): readonly Column<AskedUnitLine>[] {
  const { t, level } = words;
  return [
    { id: 'unit', head: t('board.unit'), cell: (row) => row.unit.fullName, phone: 'name' },
    { id: 'level', head: t('board.level'), cell: (row) => level(row.unit.level) },
    { id: 'superior', head: t('board.superior'), cell: (row) => row.superiorName },
    { id: 'state', head: t('board.state'), cell: (row) => stateOf(row, words), phone: 'wide' },
    {
      id: 'lying',
      head: t('board.lying'),
      cell: (row) => row.lines,
      numeric: true,
      phone: 'figure',
    },
  ];
}

function stateOf(unit: AskedUnitLine, { t, moment }: CommentWords): string {
  const { sent, calledUpAt, remindedAt } = unit;
  if (sent) return `${t(sent.nothingToSay ? 'status.nothing' : 'status.sent')}, ${moment(sent.at)}`;
  if (calledUpAt === null && remindedAt !== null)
    return t('board.reminded', { when: moment(remindedAt) });
  return t(calledUpAt === null ? 'status.todo' : 'status.calledUp');
}
