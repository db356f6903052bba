import { FileUp, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { dossierRoutes, type DossierLine } from '@daihoi/contract/dossier';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Refused } from '../decide/refused.tsx';
import { useWords } from '../use-words.ts';

export interface UploadActsProps {
  readonly congressId: string;
  readonly phase: 'approval' | 'result';
  readonly line: DossierLine;
  readonly name: string;
}

const UploadForm = lazy(async () => ({ default: (await import('./upload-form.tsx')).UploadForm }));

/** Upload, replace, take out: what the unit may do with a paper while the dossier is in its hands. */
export function UploadActs(props: UploadActsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { line, name } = props;
  const verb = t(line.paper ? 'dossier.replace' : 'dossier.upload');
  if (open)
    return (
      <Suspense>
        <UploadForm {...props} onDone={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <div className="dossier-acts">
      <Button size="small" icon={FileUp} label={`${verb}: ${name}`} onPress={() => setOpen(true)}>
        {verb}
      </Button>
      {line.paper && <RemoveAct {...props} paperId={line.paper.id} />}
    </div>
  );
}

function RemoveAct({
  congressId,
  phase,
  name,
  paperId,
}: UploadActsProps & { readonly paperId: string }) {
  const { t } = useWords();
  const act = useAct(dossierRoutes.remove);
  return (
    <>
      <Button
        size="small"
        kind="text"
        icon={Trash2}
        busy={act.state.status === 'sending'}
        label={`${t('dossier.remove')}: ${name}`}
        onPress={() => void act.send({ params: { congressId, phase, paperId } })}
      >
        {t('dossier.remove')}
      </Button>
      <Refused state={act.state} />
    </>
  );
}
