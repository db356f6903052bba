import {
  unitImportRoutes,
  unitRoutes,
  type UnitImport,
  type UnitPage,
} from '@daihoi/contract/organisation';
import { useParams } from 'react-router';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { useSendFile } from '../../api/use-send-file.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ErrorState, Here } from '../../components/screen-states.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAddress } from '../../lib/use-address.ts';
import { ImportState } from './import-state.tsx';
import { RecentImports } from './recent-imports.tsx';
import './organisation.css';

const limits = { endings: ['.xlsx', '.csv'], maxBytes: 20_000_000 };

/** From a file to units: send, look at what was found, write, and take back. */
export function ImportPage() {
  const { unitId = '' } = useParams();
  const page = useRoute(unitRoutes.show, { params: { unitId } });
  return (
    <Here page of={page}>
      {(data) => <ImportUnder page={data} />}
    </Here>
  );
}

function ImportUnder({ page }: { readonly page: UnitPage }) {
  const { t } = useText(organisationTexts);
  const { unit, line } = page;
  const [importId, open] = useAddress('import');
  return (
    <>
      <Breadcrumb
        levels={[
          ...line.map((each) => ({ label: each.shortName, to: `/units/${each.id}` })),
          { label: t('import.title') },
        ]}
      />
      <PageHead
        name={t('title')}
        title={t('import.title')}
        meta={t('import.under', { name: unit.fullName })}
        actions={
          <a
            className="button button-outline button-small"
            href={urlOf(unitImportRoutes.template, {})}
            download
          >
            {t('import.template')}
          </a>
        }
      >
        {t('import.lead')}
      </PageHead>
      {importId === null ? (
        <SendFile unitId={unit.id} onBegun={(begun) => open(begun.id)} />
      ) : (
        <ImportState unitId={unit.id} importId={importId} onAgain={() => open()} />
      )}
      <RecentImports unitId={unit.id} onOpen={open} />
    </>
  );
}

interface SendFileProps {
  readonly unitId: string;
  readonly onBegun: (begun: UnitImport) => void;
}

function SendFile({ unitId, onBegun }: SendFileProps) {
  const { t } = useText(organisationTexts);
  const { sending, refused, send } = useSendFile(unitImportRoutes.begin);
  async function handleFile(file: File): Promise<void> {
    const begun = await send(file, { params: { unitId } });
    if (begun.ok) onBegun(begun.value);
  }
  return (
    <section className="import-block">
      <FileDrop
        label={t('import.drop')}
        limits={limits}
        onFiles={([file]) => file && void handleFile(file)}
        sending={sending}
      />
      {refused && <ErrorState error={refused} />}
    </section>
  );
}
