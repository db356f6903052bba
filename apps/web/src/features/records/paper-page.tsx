import { releasingRoutes, type PaperView } from '@daihoi/contract/releasing';
import { calendarDate } from '@daihoi/domain/kernel';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { issuingRoutes } from '@daihoi/contract/issuing';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonAnchor } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { DeliveriesCard } from './deliveries-card.tsx';
import { PaperStep } from './paper-step.tsx';
import { useRecordWords } from './use-record-words.ts';
import './records.css';

const SendDialog = lazy(async () => ({
  default: (await import('./send-dialog.tsx')).SendDialog,
}));
const CopyDialog = lazy(async () => ({
  default: (await import('./copy-dialog.tsx')).CopyDialog,
}));
const ReplaceDialog = lazy(async () => ({
  default: (await import('./replace-dialog.tsx')).ReplaceDialog,
}));

/** One issued paper: what is to be done with it, what stands on it, to whom it went. */
export function PaperPage() {
  const { unitId = '', paperId = '' } = useParams();
  const page = useRoute(
    releasingRoutes.paper,
    { params: { unitId, issuedPaperId: paperId } },
    { keepLast: true },
  );
  return (
    <Here page of={page}>
      {(data) => <Loaded key={data.paper.id} view={data} />}
    </Here>
  );
}

type PaperDialog = 'send' | 'replace' | 'copy';

function Loaded({ view }: { readonly view: PaperView }) {
  const { t } = useRecordWords();
  const [open, setOpen] = useState<PaperDialog>();
  const { paper, unit } = view;
  useTitledObject(paper.number);
  const own = paper.issuer.id === unit.id;
  return (
    <>
      <Breadcrumb
        levels={[
          { label: unit.shortName },
          own
            ? { label: t('paper.register'), to: `/reports/issued?unit=${unit.id}` }
            : { label: t('paper.received'), to: `/reports/received?unit=${unit.id}` },
          { label: paper.number },
        ]}
      />
      <PageHead
        name={paper.number}
        title={paper.title}
        actions={<PaperActs view={view} onOpen={setOpen} />}
      />
      {paper.replacedBy && (
        <p className="records-replaced" role="status">
          <Link to={`/papers/${unit.id}/${paper.replacedBy.id}`}>
            {t('paper.replacedBy', { number: paper.replacedBy.number })}
          </Link>
        </p>
      )}
      <PaperStep view={view} onSend={() => setOpen('send')} />
      <Facts view={view} />
      {view.deliveries && <DeliveriesCard view={view} sums={view.deliveries} />}
      <Suspense>
        {open === 'send' && <SendDialog view={view} onClose={() => setOpen(undefined)} />}
        {open === 'copy' && (
          <CopyDialog
            unitId={unit.id}
            paper={{ id: paper.id, number: paper.number, own }}
            onClose={() => setOpen(undefined)}
          />
        )}
        {open === 'replace' && <ReplaceDialog view={view} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}

interface PaperActsProps {
  readonly view: PaperView;
  readonly onOpen: (dialog: PaperDialog) => void;
}

/** What may be done besides the next step. */
function PaperActs({ view, onOpen }: PaperActsProps) {
  const { deliveries, maySend, mayCopy, copy } = view;
  const { t } = useRecordWords();
  const sent = (deliveries?.units ?? 0) + (deliveries?.outside ?? 0) > 0;
  return (
    <>
      {maySend && sent && (
        <Button size="small" onPress={() => onOpen('send')}>
          {t('send.more')}
        </Button>
      )}
      {mayCopy && copy === null && (
        <Button size="small" kind="text" onPress={() => onOpen('copy')}>
          {t('copy.open')}
        </Button>
      )}
      {maySend && (
        <Button size="small" kind="text" onPress={() => onOpen('replace')}>
          {t('replace.open')}
        </Button>
      )}
    </>
  );
}

function Facts({ view }: { readonly view: PaperView }) {
  const { t, format } = useRecordWords();
  const { paper, signer, draft, replaces, unit } = view;
  const facts = [
    [t('paper.number'), paper.number],
    [t('paper.issuedOn'), format.date(calendarDate(paper.issuedOn))],
    [t('paper.issuer'), paper.issuer.fullName],
    ...(signer ? [[t('paper.signer'), `${signer.name} (${signer.post})`] as const] : []),
    [t('paper.code'), paper.checkCode],
  ] as const;
  return (
    <Card title={t('paper.facts')}>
      <dl className="records-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {replaces.map((each) => (
        <p key={`${each.number} ${each.issuedOn}`}>
          {each.paperId === null ? (
            t('paper.replaces', { number: each.number, date: dayOf(each.issuedOn) })
          ) : (
            <Link to={`/papers/${unit.id}/${each.paperId}`}>
              {t('paper.replaces', { number: each.number, date: dayOf(each.issuedOn) })}
            </Link>
          )}
        </p>
      ))}
      {view.copy && (
        <p>
          {t('copy.of', {
            form: t(`copy.${view.copy.form}`),
            number: view.copy.number,
            date: dayOf(view.copy.issuedOn),
            issuer: view.copy.issuer,
            title: view.copy.title,
          })}
        </p>
      )}
      <Files view={view} />
      {draft && (
        <p className="records-draft">
          <Link to={`/drafts/${draft.congressId}/${draft.id}`}>
            {t('paper.draft', { n: draft.version })}
          </Link>
        </p>
      )}
    </Card>
  );

  function dayOf(day: string): string {
    return format.date(calendarDate(day));
  }
}

function Files({ view: { paper, unit, copy } }: { readonly view: PaperView }) {
  const { t } = useRecordWords();
  const params = { unitId: unit.id, issuedPaperId: paper.id };
  return (
    <div className="records-acts">
      {paper.files.docx && (
        <ButtonAnchor size="small" icon={Download} href={urlOf(issuingRoutes.docx, { params })}>
          {t('paper.word')}
        </ButtonAnchor>
      )}
      {paper.files.pdf && (
        <ButtonAnchor size="small" icon={Download} href={urlOf(issuingRoutes.pdf, { params })}>
          {t('paper.pdf')}
        </ButtonAnchor>
      )}
      {copy && (
        <ButtonAnchor
          size="small"
          icon={Download}
          href={urlOf(releasingRoutes.original, { params })}
        >
          {t('copy.original')}
        </ButtonAnchor>
      )}
    </div>
  );
}
