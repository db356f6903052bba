import { gatherRoutes, type AskedUnitLine } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAddress } from '../../../lib/use-address.ts';
import { useCommentWords, type CommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';

const shows = ['silent', 'sent', 'all'] as const;
type Show = (typeof shows)[number];

const showKeys = {
  silent: 'board.showSilent',
  sent: 'board.showSent',
  all: 'board.showAll',
} as const;

/** The list for chasing: who owes an answer, to whom it sends, what lies there. */
export function UnitsCard({ levels }: { readonly levels: readonly string[] }) {
  const { t, level: levelName } = useCommentWords();
  const [asked, choose] = useAddress('don-vi');
  const [level, chooseLevel] = useAddress('cap');
  const show = shows.find((each) => each === asked) ?? 'silent';
  return (
    <Card title={t('board.units')}>
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
            ...levels.map((each) => ({ value: each, label: levelName(each) })),
          ]}
          onChoose={(next) => chooseLevel(next === 'all' ? undefined : next)}
        />
      )}
      <UnitsPage
        key={`${show}.${level}`}
        show={show}
        level={level ?? undefined}
        after={undefined}
      />
    </Card>
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

function stateOf({ sent, calledUpAt }: AskedUnitLine, { t, moment }: CommentWords): string {
  if (sent) return `${t(sent.nothingToSay ? 'status.nothing' : 'status.sent')}, ${moment(sent.at)}`;
  return t(calledUpAt === null ? 'status.todo' : 'status.calledUp');
}
