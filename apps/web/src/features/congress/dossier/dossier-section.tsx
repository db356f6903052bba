import { useState } from 'react';
import { dossierRoutes, type DossierLine, type DossierView } from '@daihoi/contract/dossier';
import { useRoute } from '../../../api/use-route.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAsOf } from '../../../lib/as-of.ts';
import { useWords, type Words } from '../use-words.ts';
import { DossierRow } from './dossier-row.tsx';
import './dossier.css';

interface DossierSectionProps {
  readonly congressId: string;
  readonly phase: 'approval' | 'result';
  /** Settled long ago: only papers with something left to say are shown at first. */
  readonly folded?: boolean;
}

/** One dossier: a row for each paper, what was said under it, and what each side may do now. */
export function DossierSection({ congressId, phase, folded = false }: DossierSectionProps) {
  const words = useWords();
  const { past } = useAsOf();
  const dossier = useRoute(dossierRoutes.show, { params: { congressId, phase } });
  const note = dossier.status === 'here' ? countOf(dossier.data, words) : undefined;
  return (
    <div id={phase === 'approval' ? 'dossier' : 'result-papers'} className="congress-anchor">
      <Card
        title={words.t(`dossier.${phase}`)}
        padded={false}
        {...(note === undefined ? {} : { note })}
      >
        <Here of={dossier}>
          {(data) => (
            <Papers
              congressId={congressId}
              folded={folded}
              dossier={past ? { ...data, mayUpload: false, mayReview: false } : data}
            />
          )}
        </Here>
      </Card>
    </div>
  );
}

interface PapersProps {
  readonly congressId: string;
  readonly dossier: DossierView;
  readonly folded: boolean;
}

/** Papers that are there, and for whoever uploads those that are missing; the rest wait behind one line. */
function Papers({ congressId, dossier, folded }: PapersProps) {
  const [whole, setWhole] = useState(false);
  const { lines, mayUpload } = dossier;
  const first = lines.filter((line) =>
    folded
      ? line.paper?.verdict === 'remarked'
      : line.paper !== null || (mayUpload && line.required),
  );
  const rest = lines.filter((line) => !first.includes(line));
  const shown = whole ? lines : first;
  return (
    <>
      {shown.length > 0 && (
        <ul className="dossier">
          {shown.map((line) => (
            <DossierRow key={line.key} congressId={congressId} dossier={dossier} line={line} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <Rest rest={rest} folded={folded} open={whole} onPress={() => setWhole(!whole)} />
      )}
    </>
  );
}

interface RestProps {
  readonly rest: readonly DossierLine[];
  readonly folded: boolean;
  readonly open: boolean;
  readonly onPress: () => void;
}

function Rest({ rest, folded, open, onPress }: RestProps) {
  const { t } = useWords();
  const papers = rest.filter((line) => line.paper !== null).length;
  const missing = rest.filter((line) => line.required && line.paper === null).length;
  const unseen =
    missing > 0
      ? t('dossier.lacking', { n: missing })
      : t('dossier.conditional', { n: rest.length });
  const closed = folded && papers > 0 ? t('dossier.folded', { n: papers }) : unseen;
  return (
    <p className="dossier-rest">
      <LinkButton open={open} onPress={onPress}>
        {open ? t('dossier.less') : closed}
      </LinkButton>
    </p>
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
