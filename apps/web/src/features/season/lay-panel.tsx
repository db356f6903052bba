import { seasonRoutes, type SeasonView } from '@daihoi/contract/season';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/choice-fields.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Wrong } from '../../components/wrong.tsx';

type Line = SeasonView['lay'][number];

interface LayPanelProps {
  readonly season: SeasonView;
  readonly mayPlan: boolean;
}

/** How many congresses laying creates, level by level, before it is done. */
export function LayPanel({ season, mayPlan }: LayPanelProps) {
  const { t } = useText(seasonTexts);
  const format = useFormat();
  const act = useAct(seasonRoutes.lay);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [laid, setLaid] = useState<number>();
  const picked = season.lay.filter((line) => chosen.has(line.level) && line.missing > 0);
  const count = picked.reduce((sum, line) => sum + line.missing, 0);
  const columns = useLayColumns({ season, mayPlan, chosen, onChoose: choose });
  async function lay(): Promise<void> {
    const levels = picked.map((line) => line.level);
    const sent = await act.send({
      params: { seasonId: season.id },
      body: { version: season.version, levels },
    });
    if (!sent.ok) return;
    setLaid(sent.value.laid);
    choose(new Set());
  }
  const nothing = season.lay.every((line) => line.missing === 0);
  return (
    <>
      <p className="season-lead">{t('lay.lead')}</p>
      <Card padded={false}>
        <DataTable
          label={t('tabs.lay')}
          name="lay"
          columns={columns}
          rows={season.lay}
          keyOf={(line) => line.level}
        />
      </Card>
      {(act.state.status === 'refused' || act.state.status === 'stale') && (
        <Wrong>{act.state.error.message}</Wrong>
      )}
      <div className="season-lay-act">
        {nothing && <span>{t('lay.nothing')}</span>}
        {mayPlan && !nothing && (
          <Button
            kind="act"
            busy={act.state.status === 'sending'}
            onPress={() => void lay()}
            {...(count === 0 ? { blockedBecause: t('lay.pick') } : {})}
          >
            {t('lay.act', { n: format.integer(count) })}
          </Button>
        )}
        <span role="status" className="season-saved">
          {laid !== undefined && t('lay.done', { n: format.integer(laid) })}
        </span>
      </div>
    </>
  );
}

function useLayColumns(
  given: LayPanelProps & {
    readonly chosen: ReadonlySet<string>;
    readonly onChoose: (chosen: ReadonlySet<string>) => void;
  },
): readonly Column<Line>[] {
  const { season, mayPlan, chosen, onChoose } = given;
  const { t, lang } = useText(seasonTexts);
  const format = useFormat();
  function nameOf(line: Line): string {
    return season.levels.find((each) => each.level === line.level)?.names[lang] ?? line.level;
  }
  function toggle(level: string, on: boolean): void {
    onChoose(new Set([...[...chosen].filter((each) => each !== level), ...(on ? [level] : [])]));
  }
  return [
    {
      id: 'level',
      head: t('lay.level'),
      phone: 'name',
      cell: (line) =>
        mayPlan && line.missing > 0 ? (
          <Checkbox name="level" value={line.level} onChange={(on) => toggle(line.level, on)}>
            {nameOf(line)}
          </Checkbox>
        ) : (
          nameOf(line)
        ),
    },
    {
      id: 'units',
      head: t('lay.units'),
      numeric: true,
      cell: (line) => format.integer(line.units),
    },
    {
      id: 'laid',
      head: t('lay.laid'),
      numeric: true,
      phone: 'figure',
      cell: (line) => format.integer(line.laid),
    },
    {
      id: 'missing',
      head: t('lay.missing'),
      numeric: true,
      phone: 'figure',
      cell: (line) => <b>{format.integer(line.missing)}</b>,
    },
    {
      id: 'state',
      head: t('lay.state'),
      cell: (line) => <WindowState line={line} />,
    },
  ];
}

function WindowState({ line }: { readonly line: Line }) {
  const { t } = useText(seasonTexts);
  if (line.withoutWindow === 0) return t('lay.ready');
  return <span className="season-warning">{t('lay.without', { n: line.withoutWindow })}</span>;
}
