import { seasonUnitRoutes, type PilotsView, type SeasonView } from '@daihoi/contract/season';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { Wrong } from '../../components/wrong.tsx';

type Group = PilotsView['groups'][number];
type One = Group['congresses'][number];

/** Pilots by upper organisation: how many are chosen, whether that keeps the plan, and which. */
export function PilotsPanel({ season }: { readonly season: SeasonView }) {
  const { grants } = useSession();
  const atRoot = grants.find((each) => each.unit.id === season.root.id);
  const unitId = (atRoot ?? grants[0])?.unit.id ?? season.root.id;
  const { past } = useAsOf();
  const mayChoose =
    !past &&
    grants.some(
      ({ role, unit }) =>
        (role === 'organizationBoard' || role === 'leader') && unit.level !== 'GRASSROOTS',
    );
  const pilots = useRoute(seasonUnitRoutes.pilots, { params: { unitId, seasonId: season.id } });
  return <Here of={pilots}>{(data) => <Groups pilots={data} mayChoose={mayChoose} />}</Here>;
}

interface GroupsProps {
  readonly pilots: PilotsView;
  readonly mayChoose: boolean;
}

function Groups({ pilots, mayChoose }: GroupsProps) {
  const { t } = useText(seasonTexts);
  if (pilots.groups.length === 0)
    return (
      <EmptyState icon={Flag} title={t('tabs.pilots')}>
        {t('pilot.none')}
      </EmptyState>
    );
  return (
    <>
      <p className="season-lead">
        {pilots.bounds ? t('pilot.lead', pilots.bounds) : t('pilot.leadFree')}
      </p>
      {pilots.groups.map((group) => (
        <GroupCard key={group.parent.id} group={group} pilots={pilots} mayChoose={mayChoose} />
      ))}
    </>
  );
}

function GroupCard({ group, pilots, mayChoose }: GroupsProps & { readonly group: Group }) {
  const { t } = useText(seasonTexts);
  const [open, setOpen] = useState(false);
  const shown = open ? group.congresses : group.congresses.filter((each) => each.pilot);
  const n = group.congresses.length;
  return (
    <Card
      title={group.parent.fullName}
      note={t('pilot.count', { n: group.pilots, of: n })}
      aside={
        <Button size="small" pressed={open} onPress={() => setOpen(!open)}>
          {open ? t('pilot.hide') : t('pilot.show', { n })}
          <span className="seen-by-readers-only">: {group.parent.fullName}</span>
        </Button>
      }
    >
      <Bounds group={group} pilots={pilots} />
      {shown.length > 0 && (
        <ul className="season-pilots">
          {shown.map((one) => (
            <PilotRow
              key={one.id}
              one={one}
              posts={pilots.directElection}
              mayChoose={mayChoose && !one.begun}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** A number outside the plan's bounds: worth a look, never a refusal. */
function Bounds({ group, pilots }: { readonly group: Group; readonly pilots: PilotsView }) {
  const { t } = useText(seasonTexts);
  if (group.warning === null || !pilots.bounds) return null;
  const few = group.warning === 'pilots.too-few';
  return (
    <p className="season-warning">{t(few ? 'pilot.tooFew' : 'pilot.tooMany', pilots.bounds)}</p>
  );
}

interface PilotRowProps {
  readonly one: One;
  readonly posts: PilotsView['directElection'];
  readonly mayChoose: boolean;
}

function PilotRow({ one, posts, mayChoose }: PilotRowProps) {
  const { t } = useText(seasonTexts);
  const act = useAct(seasonUnitRoutes.choosePilot);
  const busy = act.state.status === 'sending';
  function choose(pilot: boolean, directElection: One['directElection']): void {
    void act.tell({
      params: { congressId: one.id },
      body: { version: one.version, pilot, directElection },
    });
  }
  return (
    <li>
      <label className="season-pilot-name">
        <input
          type="checkbox"
          checked={one.pilot}
          disabled={!mayChoose || busy}
          onChange={(event) =>
            choose(event.target.checked, event.target.checked ? one.directElection : [])
          }
        />
        <span>
          {one.unit.fullName}
          {one.begun && <span className="season-begun"> {t('pilot.begun')}</span>}
        </span>
      </label>
      {one.pilot &&
        posts.map((post) => (
          <label key={post} className="season-pilot-post">
            <input
              type="checkbox"
              checked={one.directElection.includes(post)}
              disabled={!mayChoose || busy}
              onChange={(event) =>
                choose(true, [
                  ...one.directElection.filter((each) => each !== post),
                  ...(event.target.checked ? [post] : []),
                ])
              }
            />
            <span>
              {t('pilot.direct')}: {t(`post.${post}`)}
            </span>
          </label>
        ))}
      {(act.state.status === 'refused' || act.state.status === 'stale') && (
        <Wrong>{act.state.error.message}</Wrong>
      )}
    </li>
  );
}
