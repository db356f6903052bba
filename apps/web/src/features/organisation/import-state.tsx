import { unitImportRoutes, type UnitImport } from '@daihoi/contract/organisation';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Here } from '../../components/screen-states.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { ImportPreview } from './import-preview.tsx';
import { Refused } from './refused.tsx';

interface ImportStateProps {
  readonly unitId: string;
  readonly importId: string;
  readonly onAgain: () => void;
}

/** Where an import stands; asks again while the server works. */
export function ImportState(props: ImportStateProps) {
  const [working, setWorking] = useState(true);
  const params = { unitId: props.unitId, importId: props.importId };
  const answer = useRoute(
    unitImportRoutes.show,
    { params },
    working ? { every: 500, keepLast: true } : {},
  );
  const busy = answer.status !== 'here' || ['checking', 'applying'].includes(answer.data.state);
  if (busy !== working) setWorking(busy);
  return (
    <Here of={answer}>
      {(record) => (
        <>
          <section className="import-block" aria-live="polite">
            <Standing record={record} />
            <Acts record={record} {...props} />
          </section>
          {record.preview && <ImportPreview record={record} />}
        </>
      )}
    </Here>
  );
}

function Standing({ record }: { readonly record: UnitImport }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { preview, refusal, done, total } = record;
  switch (record.state) {
    case 'checking':
      return <Working words={t('import.checking', { file: record.fileName })} />;
    case 'applying':
      return (
        <Working
          words={t('import.applying', { done: format.integer(done), total: format.integer(total) })}
          share={{ done, total }}
        />
      );
    case 'refused':
    case 'failed':
      return (
        <>
          <h2>{t(record.state === 'failed' ? 'import.failed' : 'import.refused')}</h2>
          <p className="import-error">
            {preview
              ? t('import.refusedText', { n: format.integer(preview.errors) })
              : refusal?.message}
          </p>
        </>
      );
    case 'undone':
      return (
        <>
          <h2>{t('import.undone')}</h2>
          <p>{t('import.undoneText')}</p>
        </>
      );
    case 'checked':
    case 'applied':
      return <Summary record={record} />;
  }
}

function Summary({ record }: { readonly record: UnitImport }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { preview } = record;
  return (
    <>
      <h2>{t(record.state === 'applied' ? 'import.applied' : 'import.checked')}</h2>
      {preview && (
        <p>
          {t('import.summary', {
            creates: format.integer(preview.creates),
            updates: format.integer(preview.updates),
            unchanged: format.integer(preview.unchanged),
          })}{' '}
          {preview.warnings > 0 && t('import.warnings', { n: format.integer(preview.warnings) })}
        </p>
      )}
    </>
  );
}

interface WorkingProps {
  readonly words: string;
  readonly share?: { readonly done: number; readonly total: number };
}

function Working({ words, share }: WorkingProps) {
  return (
    <>
      <h2>{words}</h2>
      <progress
        aria-label={words}
        {...(share ? { value: share.done, max: Math.max(share.total, 1) } : {})}
      />
    </>
  );
}

function Acts({ record, unitId, onAgain }: ImportStateProps & { readonly record: UnitImport }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const apply = useAct(unitImportRoutes.apply);
  const undo = useAct(unitImportRoutes.undo);
  const params = { unitId, importId: record.id };
  const { fileHash, state, preview } = record;
  const rows = (preview?.creates ?? 0) + (preview?.updates ?? 0);
  if (state === 'checking' || state === 'applying') return null;
  return (
    <>
      <Refused state={apply.state} />
      <Refused state={undo.state} />
      <div className="import-acts">
        {state === 'checked' && (
          <Button
            kind="act"
            busy={apply.state.status === 'sending'}
            {...(rows === 0 ? { blockedBecause: t('import.nothing') } : {})}
            onPress={() => void apply.send({ params, body: { fileHash } })}
          >
            {t('import.apply', { n: format.integer(rows) })}
          </Button>
        )}
        {state === 'applied' && (
          <Button
            busy={undo.state.status === 'sending'}
            onPress={() => void undo.send({ params, body: {} })}
          >
            {t('import.undo')}
          </Button>
        )}
        <Button kind="text" onPress={onAgain}>
          {t('import.again')}
        </Button>
      </div>
    </>
  );
}
