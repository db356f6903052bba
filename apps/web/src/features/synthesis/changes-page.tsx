import {
  synthesisRoutes,
  type ChangeForComments,
  type ChangesView,
  type GroupView,
} from '@daihoi/contract/synthesis';
import { FileDiff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { LinkButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ChangedWord } from '../../components/changed-word.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Said } from '../../components/said.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis, WhichSynthesisContext } from './which-synthesis.ts';
import '../../design/font-words.css';
import './synthesis.css';

/** What the newest version changed, and for which groups of comments; a person says so. */
export function ChangesPage() {
  const { unitId = '', consultationId = '' } = useParams();
  const params = useMemo(() => ({ unitId, consultationId }), [unitId, consultationId]);
  const synthesis = useRoute(synthesisRoutes.show, { params });
  const changes = useRoute(synthesisRoutes.changes, { params });
  const { t } = useSynthesisWords();
  return (
    <Here page of={synthesis}>
      {({ title, draftVersion, congressId, unitName, state }) => (
        <WhichSynthesisContext value={{ params, open: state === 'ASKING' }}>
          <Breadcrumb
            levels={[
              { label: unitName, to: `/congresses/${congressId}` },
              { label: title, to: `/synthesis/${unitId}/${consultationId}` },
              { label: t('changes.name') },
            ]}
          />
          <Here page of={changes}>
            {(data) => <Loaded data={data} before={draftVersion} />}
          </Here>
        </WhichSynthesisContext>
      )}
    </Here>
  );
}

function Loaded({ data, before }: { readonly data: ChangesView; readonly before: number }) {
  const { t } = useSynthesisWords();
  const { version, changes, groups } = data;
  if (version === null || changes.length === 0)
    return (
      <>
        <PageHead name={t('changes.name')} />
        <EmptyState icon={FileDiff} title={t(version === null ? 'changes.none' : 'changes.same')}>
          {t(version === null ? 'changes.noneText' : 'changes.sameText')}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHead name={t('changes.name')}>
        {t('changes.sentence', { version, before, n: changes.length })}
      </PageHead>
      {groups.length === 0 && <p className="synthesis-note">{t('changes.noGroups')}</p>}
      <ul className="synthesis-changes">
        {changes.map((change: ChangeForComments) => (
          <li key={`${change.kind} ${change.linkAs}`}>
            <Change change={change} groups={groups} version={version} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChangeProps {
  readonly change: ChangeForComments;
  readonly groups: readonly GroupView[];
  readonly version: number;
}

function Change({ change, groups, version }: ChangeProps) {
  const { t } = useSynthesisWords();
  const [all, setAll] = useState(false);
  const near = new Set([...change.linked, ...change.proposed]);
  const shown = all ? groups : groups.filter(({ id }) => near.has(id));
  return (
    <Card
      title={`${t(`changes.kind.${change.kind}`)}: ${t('changes.place', { n: change.paragraph })}`}
    >
      <p className="synthesis-words" lang="vi">
        {change.words.map((word, at) => (
          <ChangedWord
            key={at}
            word={word}
            says={{ added: t('changes.added'), removed: t('changes.removed') }}
          />
        ))}
      </p>
      {shown.length > 0 && (
        <fieldset className="synthesis-links">
          <legend>{t('changes.groups')}</legend>
          {shown.map((group) => (
            <LinkChoice key={group.id} change={change} group={group} version={version} />
          ))}
        </fieldset>
      )}
      {groups.length > near.size && (
        <LinkButton open={all} onPress={() => setAll(!all)}>
          {t('changes.other')}
        </LinkButton>
      )}
    </Card>
  );
}

function LinkChoice({
  change,
  group,
  version,
}: Omit<ChangeProps, 'groups'> & { readonly group: GroupView }) {
  const { t } = useSynthesisWords();
  const { params } = useWhichSynthesis();
  const act = useAct(synthesisRoutes.link);
  const linked = change.linked.includes(group.id);
  const [wanted, setWanted] = useState<boolean>();
  return (
    <>
      <label className="synthesis-pick">
        <input type="checkbox" checked={wanted ?? linked} onChange={() => void link()} />
        <span>
          <span lang="vi">{t('changes.group', { n: group.number, gist: group.gist })}</span>
          {!linked && change.proposed.includes(group.id) && (
            <small> ({t('changes.proposed')})</small>
          )}
        </span>
      </label>
      <Said state={act.state} />
    </>
  );

  async function link(): Promise<void> {
    const before = group.changes
      .filter((each) => each.version === version)
      .map(({ paragraph }) => paragraph);
    const paragraphs = linked
      ? before.filter((paragraph) => paragraph !== change.linkAs)
      : [...before, change.linkAs];
    setWanted(!linked);
    await act.tell({
      params: { ...params, groupId: group.id },
      body: { draftVersion: version, paragraphs },
    });
    setWanted(undefined);
  }
}
