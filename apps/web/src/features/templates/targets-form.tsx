import { templateRoutes, type Target } from '@daihoi/contract/templates';
import { ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { upload } from '../../api/upload.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Wrong } from '../../components/wrong.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { Said } from '../../components/said.tsx';
import { EmptyState } from '../../components/screen-states.tsx';
import { sheetLimits } from '../../lib/file-limits.ts';
import { TargetTable } from './target-table.tsx';
import { useTemplateWords } from './use-template-words.ts';

interface TargetsFormProps {
  readonly congressId: string;
  readonly list: {
    readonly version: number;
    readonly mayWrite: boolean;
    readonly targets: readonly Target[];
  };
}

const fresh: Target = {
  name: '',
  measure: '',
  planned: '',
  achieved: '',
  outcome: null,
  source: '',
};

/** All targets in one table; what is typed stays here until it is saved as a whole. */
export function TargetsForm({ congressId, list }: TargetsFormProps) {
  const { t } = useTemplateWords();
  const { rows, setRows, said, fault, maySave, save, saveAll, read } = useTargets(congressId, list);
  const { mayWrite } = list;
  return (
    <div className="templates-cards">
      {rows.length === 0 ? (
        <EmptyState icon={ListChecks} title={t('targets.none')}>
          {mayWrite ? t('targets.noneText') : t('targets.readOnly')}
        </EmptyState>
      ) : (
        <Card padded={false}>
          <TargetTable rows={rows} mayWrite={mayWrite} onChange={setRows} />
        </Card>
      )}
      {mayWrite && (
        <>
          <div className="templates-acts">
            <Button icon={Plus} onPress={() => setRows([...rows, fresh])}>
              {t('targets.add')}
            </Button>
            {maySave && (
              <Button kind="act" busy={save.status === 'sending'} onPress={() => void saveAll()}>
                {t('targets.save')}
              </Button>
            )}
          </div>
          {said !== '' && <p role="status">{said}</p>}
          <Wrong>{fault}</Wrong>
          <Said state={save} />
          <FileDrop
            label={t('targets.sheet')}
            limits={sheetLimits}
            onFiles={([file]) => file && void read(file)}
          />
        </>
      )}
    </div>
  );
}

function useTargets(congressId: string, list: TargetsFormProps['list']) {
  const { t } = useTemplateWords();
  const [rows, setRows] = useState(list.targets);
  const [version, setVersion] = useState(list.version);
  const [stored, setStored] = useState(list.targets.length);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const act = useAct(templateRoutes.saveTargets);
  // An empty list is saved only where it takes out what is stored.
  const maySave = rows.length > 0 || stored > 0;
  return { rows, setRows, said, fault, maySave, save: act.state, saveAll, read };

  async function saveAll(): Promise<void> {
    setSaid('');
    const nameless = rows.findIndex(({ name }) => name.trim() === '');
    setFault(nameless < 0 ? '' : t('targets.nameMissing', { n: nameless + 1 }));
    if (nameless >= 0) return;
    const body = { version, targets: [...rows] };
    const sent = await act.send({ params: { congressId }, body });
    if (!sent.ok) return;
    setVersion(sent.value.version);
    setStored(rows.length);
    setSaid(t('targets.saved', { n: rows.length }));
  }

  async function read(file: File): Promise<void> {
    const form = new FormData();
    form.append('file', file, file.name);
    const answer = await upload(templateRoutes.readTargets, { params: { congressId }, form });
    setFault(answer.ok ? '' : answer.error.message);
    if (!answer.ok) return;
    const { targets } = answer.value;
    setRows(targets);
    setSaid(t('targets.fromSheet', { n: targets.length, name: file.name }));
  }
}
