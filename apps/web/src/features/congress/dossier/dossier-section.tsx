import { useState } from 'react';
import { dossierRoutes, type DossierView } from '@daihoi/contract/dossier';
import { useRoute } from '../../../api/use-route.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useWords, type Words } from '../use-words.ts';
import { DossierRow } from './dossier-row.tsx';
import './dossier.css';

interface DossierSectionProps {
  readonly congressId: string;
  readonly phase: 'approval' | 'result';
}

/** One dossier: a row for each paper, what was said under it, and what each side may do now. */
export function DossierSection({ congressId, phase }: DossierSectionProps) {
  const words = useWords();
  const dossier = useRoute(dossierRoutes.show, { params: { congressId, phase } });
  const note = dossier.status === 'here' ? countOf(dossier.data, words) : undefined;
  return (
    <div id={phase === 'approval' ? 'dossier' : 'result-papers'} className="congress-anchor">
      <Card
        title={words.t(`dossier.${phase}`)}
        padded={false}
        {...(note === undefined ? {} : { note })}
      >
        <Here of={dossier}>{(data) => <Papers congressId={congressId} dossier={data} />}</Here>
      </Card>
    </div>
  );
}

interface PapersProps {
  readonly congressId: string;
  readonly dossier: DossierView;
}

/** Papers that are asked for or there; those needed only in some cases wait behind one line. */
function Papers({ congressId, dossier }: PapersProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const needed = dossier.lines.filter((line) => line.required || line.paper !== null);
  const rest = dossier.lines.filter((line) => !line.required && line.paper === null);
  const shown = whole ? dossier.lines : needed;
  return (
    <>
      <ul className="dossier">
        {shown.map((line) => (
          <DossierRow key={line.key} congressId={congressId} dossier={dossier} line={line} />
        ))}
      </ul>
      {rest.length > 0 && (dossier.mayUpload || whole) && (
        <p className="dossier-rest">
          <LinkButton open={whole} onPress={() => setWhole(!whole)}>
            {whole ? t('dossier.conditionalHide') : t('dossier.conditional', { n: rest.length })}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function countOf({ lines, rounds }: DossierView, { t }: Pick<Words, 't'>): string {
  const papers = lines.flatMap((line) => line.paper ?? []);
  const required = lines.filter((line) => line.required);
  if (rounds.length === 0)
    return t('dossier.countOpen', {
      have: required.filter((line) => line.paper !== null).length,
      required: required.length,
    });
  const said = t('dossier.count', {
    total: papers.length,
    accepted: papers.filter((paper) => paper.verdict === 'accepted').length,
    remarked: papers.filter((paper) => paper.verdict === 'remarked').length,
    open: papers.filter((paper) => paper.verdict === 'notReviewed').length,
  });
  return `${t('dossier.round', { n: rounds.length })}: ${said}`;
}
