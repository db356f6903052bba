import {
  confidentialRoutes,
  type SecretPages,
  type SecretView,
} from '@daihoi/contract/confidential';
import { calendarDate } from '@daihoi/domain/kernel';
import { Download, Eye } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { urlOf } from '../../../api/url-of.ts';
import { useAct } from '../../../api/use-act.ts';
import { useRoute } from '../../../api/use-route.ts';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Button, ButtonAnchor } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Said } from '../../../components/said.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { PaperPages } from '../pages/paper-pages.tsx';
import { OpeningsCard, ReadersCard } from './keeper-cards.tsx';
import { useSecretWords } from './use-secret-words.ts';
import '../../../design/font-words.css';
import './secret.css';

/** One confidential paper: opened by a press that is written down; for its keeper who is named and who opened it. */
export function SecretPage() {
  const { paperId = '' } = useParams();
  const view = useRoute(
    confidentialRoutes.show,
    { params: { secretPaperId: paperId } },
    { keepLast: true },
  );
  return (
    <Here page of={view}>
      {(data) => <Loaded view={data} />}
    </Here>
  );
}

function Loaded({ view }: { readonly view: SecretView }) {
  const { t, format, moment } = useSecretWords();
  const { number, issuedOn } = view;
  const numbered =
    number !== null && issuedOn !== null
      ? t('paper.numbered', { number, date: format.date(calendarDate(issuedOn)) })
      : number;
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/secret-papers' }, { label: view.title }]} />
      <PageHead
        name={t(`degree.${view.degree}`)}
        title={view.title}
        meta={
          <>
            {numbered !== null && <span>{numbered}</span>}
            <span>
              {t('paper.by', {
                name: view.addedBy,
                when: moment(view.addedAt),
                unit: view.unitName,
              })}
            </span>
          </>
        }
      />
      <Words view={view} />
      {view.keeper && (
        <div className="secret-keeper">
          <ReadersCard view={view} />
          <OpeningsCard view={view} />
        </div>
      )}
    </>
  );
}

const noMarks = { look: () => undefined, beside: () => null };

/** The words of the paper come only when somebody asks for them; they are gone with the page. */
function Words({ view }: { readonly view: SecretView }) {
  const { t } = useSecretWords();
  const act = useAct(confidentialRoutes.pages);
  const [opened, setOpened] = useState<SecretPages>();
  const params = { secretPaperId: view.id };
  return (
    <Card>
      <p>{t('paper.openText')}</p>
      <Said state={act.state} />
      <div className="secret-acts">
        <Button
          kind="act"
          icon={Eye}
          busy={act.state.status === 'sending'}
          onPress={() => void open()}
        >
          {t('paper.open')}
        </Button>
        <ButtonAnchor icon={Download} href={urlOf(confidentialRoutes.file, { params })}>
          {t('paper.file')}
        </ButtonAnchor>
      </div>
      {opened && (
        <PaperPages
          label={t('paper.pages')}
          paper={opened.paper}
          marks={noMarks}
          goTo={undefined}
          watermark={opened.mark}
        />
      )}
    </Card>
  );

  async function open(): Promise<void> {
    setOpened(undefined);
    const read = await act.send({ params });
    if (read.ok) setOpened(read.value);
  }
}
