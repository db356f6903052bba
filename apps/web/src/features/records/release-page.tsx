import { releasingRoutes, type ReleaseView } from '@daihoi/contract/releasing';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Said } from '../../components/said.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { SigningFields, useSigning } from './signing-fields.tsx';
import { SignedDrop } from './signed-drop.tsx';
import { useRecordWords } from './use-record-words.ts';
import './records.css';

/** Phát hành: which number a passed draft gets, who signs, and the two ways to issue it. */
export function ReleasePage() {
  const { congressId = '', draftId = '' } = useParams();
  const params = { congressId, draftId };
  const view = useRoute(releasingRoutes.view, { params });
  return (
    <Here page of={view}>
      {(data) => <Loaded key={data.next} params={params} view={data} />}
    </Here>
  );
}

interface LoadedProps {
  readonly params: { readonly congressId: string; readonly draftId: string };
  readonly view: ReleaseView;
}

function Loaded({ params, view }: LoadedProps) {
  const { t } = useRecordWords();
  const { congressId, draftId } = params;
  useTitledObject(view.title);
  return (
    <>
      <Breadcrumb
        levels={[
          { label: view.unit.shortName, to: `/congresses/${congressId}` },
          { label: view.title, to: `/drafts/${congressId}/${draftId}` },
          { label: t('release.name') },
        ]}
      />
      <PageHead name={t('release.name')} title={view.title}>
        {t('release.text', { n: view.number })}
      </PageHead>
      <Ways params={params} view={view} />
    </>
  );
}

/** The lines of the paper, then the way: the program writes them in, or the signed file is uploaded. */
function Ways({ params, view }: LoadedProps) {
  const { t } = useRecordWords();
  const go = useNavigate();
  const act = useAct(releasingRoutes.issue);
  const signing = useSigning(view);
  const [outside, setOutside] = useState(view.unfit !== null);
  return (
    <div className="records-ways">
      <Card>
        <dl className="records-facts">
          <dt>{t('release.number')}</dt>
          <dd>
            <b className="records-number">{view.next}</b>
            <small>{t('release.numberHelp', { committee: view.committee })}</small>
          </dd>
          <dt>{t('release.place')}</dt>
          <dd>{view.place}</dd>
        </dl>
        <SigningFields view={view} signing={signing} />
      </Card>
      {view.unfit !== null && (
        <p className="records-unfit" role="status">
          <b>{t('release.unfit')}.</b> {view.unfit}
        </p>
      )}
      {outside ? (
        <SignedDrop params={params} view={view} signing={signing} onIssued={open} />
      ) : (
        <Card title={t('release.fill')}>
          <p>{t('release.fillText', { file: view.fileName })}</p>
          <Said state={act.state} />
          <div className="records-acts">
            <Button kind="seal" busy={act.state.status === 'sending'} onPress={() => void issue()}>
              {t('release.send', { number: view.next })}
            </Button>
            <Button kind="text" onPress={() => setOutside(true)}>
              {t('release.signed')}
            </Button>
          </div>
        </Card>
      )}
    </div>
  );

  function open(issued: { readonly unitId: string; readonly paperId: string }): void {
    void go(`/papers/${issued.unitId}/${issued.paperId}`);
  }

  async function issue(): Promise<void> {
    const read = signing.read();
    if (!read) return;
    const { issuedOn, post, name } = read;
    const body = { version: view.version, expected: view.next, issuedOn, signer: { post, name } };
    const issued = await act.send({ params, body });
    if (issued.ok) open(issued.value);
  }
}
