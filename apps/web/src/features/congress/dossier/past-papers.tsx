import { useState } from 'react';
import { dossierRoutes, type DossierPaper } from '@daihoi/contract/dossier';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { urlOf } from '../../../api/url-of.ts';
import { LinkButton } from '../../../components/button.tsx';
import { useWords } from '../use-words.ts';

interface PastPapersProps {
  readonly congressId: string;
  readonly past: readonly DossierPaper[];
}

/** Files that stood here before: replaced or taken out, never lost. */
export function PastPapers({ congressId, past }: PastPapersProps) {
  const { t, format, today } = useWords();
  const [open, setOpen] = useState(false);
  if (past.length === 0) return null;
  return (
    <div className="dossier-past">
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {open ? t('dossier.pastHide') : t('dossier.past', { n: past.length })}
      </LinkButton>
      {open && (
        <ul>
          {past.map((paper) => (
            <li key={paper.id}>
              <a href={urlOf(dossierRoutes.file, { params: { congressId, paperId: paper.id } })}>
                {paper.fileName}
              </a>
              , {moment(paper.uploadedAt)}
              {paper.removedAt !== null && `, ${t('dossier.removed')}`}
              {paper.looks.map(
                ({ by, at }) => ` · ${t('dossier.looked', { who: by, when: moment(at) })}`,
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function moment(at: string): string {
    return format.moment(brand<Instant>(at), today);
  }
}
