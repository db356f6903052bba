import { seasonUnitRoutes, type SeasonView, type WindowsView } from '@daihoi/contract/season';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Here } from '../../components/screen-states.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import type { DaySpan } from '../../lib/time-scale.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { seasonSpan } from './frame-days.ts';
import { WindowDialog } from './window-dialog.tsx';
import { FrameWords, useSpan, WindowRuler } from './window-ruler.tsx';

type Line = WindowsView['lines'][number];

/** The windows that bind the person's unit, level by level, on one scale of months. */
export function WindowsPanel({ season }: { readonly season: SeasonView }) {
  const { grants } = useSession();
  const atRoot = grants.find((each) => each.unit.id === season.root.id);
  const grant = atRoot ?? grants[0];
  const unitId = grant?.unit.id ?? season.root.id;
  const { past } = useAsOf();
  const mayChange =
    !past &&
    grants.some(
      ({ role, unit }) => unit.id === unitId && (role === 'organizationBoard' || role === 'leader'),
    );
  const windows = useRoute(seasonUnitRoutes.windows, { params: { unitId, seasonId: season.id } });
  return (
    <Here of={windows}>
      {(data) => <Levels seasonId={season.id} windows={data} mayChange={mayChange} />}
    </Here>
  );
}

interface LevelsProps {
  readonly seasonId: string;
  readonly windows: WindowsView;
  readonly mayChange: boolean;
}

function Levels({ seasonId, windows, mayChange }: LevelsProps) {
  const { t } = useText(seasonTexts);
  const [editing, edit] = useState<Line>();
  const [moved, setMoved] = useState<number>();
  const span = seasonSpan(windows.lines);
  return (
    <>
      <p className="season-lead">{t('window.lead', { unit: windows.unit.fullName })}</p>
      <p role="status" className="season-saved">
        {moved !== undefined && t('window.moved', { n: moved })}
      </p>
      {windows.lines.map((line) => (
        <Level
          key={line.level}
          line={line}
          span={span}
          onEdit={mayChange ? () => edit(line) : undefined}
        />
      ))}
      {editing && (
        <WindowDialog
          line={editing}
          at={{ seasonId, unitId: windows.unit.id }}
          onSaved={setMoved}
          onClose={() => edit(undefined)}
        />
      )}
    </>
  );
}

interface LevelProps {
  readonly line: Line;
  readonly span: DaySpan | undefined;
  readonly onEdit: (() => void) | undefined;
}

function Level({ line, span, onEdit }: LevelProps) {
  const { t, lang } = useText(seasonTexts);
  const say = useSpan();
  const { own } = line;
  return (
    <Card
      title={line.names[lang]}
      note={own ? say(own) : t('window.none')}
      aside={
        onEdit && (
          <Button size="small" onPress={onEdit}>
            {t(own ? 'window.amend' : 'window.set')}
            <span className="seen-by-readers-only">: {line.names[lang]}</span>
          </Button>
        )
      }
    >
      {span && <WindowRuler line={line} span={span} />}
      <FrameWords line={line} />
      <Past line={line} />
    </Card>
  );
}

/** What was set before, and who below has windows of their own. */
function Past({ line }: { readonly line: Line }) {
  const { t } = useText(seasonTexts);
  const say = useSpan();
  const { own, replaced, below } = line;
  return (
    <>
      {replaced.length > 0 && (
        <details className="season-past">
          <summary>{t('window.history', { n: replaced.length })}</summary>
          <ul>
            {replaced.map((each, index) => (
              <li key={each.version}>
                {t('window.replaced', { span: say(each), paper: each.paper ?? '—' })}.{' '}
                {t('window.because', {
                  reason: (index === 0 ? own : replaced[index - 1])?.reason ?? '—',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {below.length > 0 && (
        <details className="season-past">
          <summary>{t('window.below', { n: below.length })}</summary>
          <ul>
            {below.map((each) => (
              <li key={each.unitName}>
                {t('window.label', { who: each.unitName, span: say(each) })}
                {each.paper !== null && ` (${each.paper})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
