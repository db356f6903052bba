import { File, FileCheck2, FileQuestion, FileWarning, type LucideIcon } from 'lucide-react';
import { dossierRoutes, type DossierLine, type DossierView } from '@daihoi/contract/dossier';
import { Link } from 'react-router';
import { brand, calendarDate, type Instant } from '@daihoi/domain/kernel';
import { urlOf } from '../../../api/url-of.ts';
import { Icon } from '../../../components/icon.tsx';
import { classes } from '../../../lib/classes.ts';
import { useWords, type Words } from '../use-words.ts';
import { PastPapers } from './past-papers.tsx';
import { RemarkBlock } from './remark-block.tsx';
import { UploadActs } from './upload-acts.tsx';
import { VerdictActs } from './verdict-acts.tsx';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DossierRowProps {
  readonly congressId: string;
  readonly dossier: DossierView;
  readonly line: DossierLine;
}

/** One paper of a dossier: icon, name, number, date, verdict; below it the remarks and what may be done. */
export function DossierRow({ congressId, dossier, line }: DossierRowProps) {
  const words = useWords();
  const { format } = words;
  const { paper } = line;
  const name = nameOf(line, words);
  const acting = dossier.mayUpload || dossier.mayReview;
  return (
    <li className="dossier-row">
      <div className={classes('dossier-line', acting && 'dossier-line-acting')}>
        <span className={`dossier-icon dossier-${lookOf(line)}`}>
          <Icon of={icons[lookOf(line)]} />
        </span>
        <div className="dossier-name">
          {paper ? (
            <a href={urlOf(dossierRoutes.file, { params: { congressId, paperId: paper.id } })}>
              {name}
            </a>
          ) : (
            name
          )}
          {paper === null && line.confidence === 'BACKGROUND' && (
            <span className="dossier-unverified"> ({words.t('dossier.unverified')})</span>
          )}
          <Notes line={line} />
          {paper?.mediaType === wordFile && (
            <Link className="dossier-check" to={`/drafts/${congressId}/papers/${paper.id}`}>
              {words.t('dossier.check')}
            </Link>
          )}
        </div>
        <span className="dossier-number">{paper?.number ?? ''}</span>
        <span className="dossier-date">
          {paper?.issuedOn ? format.date(calendarDate(paper.issuedOn)) : ''}
        </span>
        <Verdict line={line} />
        <RowActs congressId={congressId} dossier={dossier} line={line} name={name} />
      </div>
      {line.remarks.map((remark) => (
        <RemarkBlock
          key={remark.id}
          congressId={congressId}
          phase={dossier.phase}
          remark={remark}
          mayAnswer={dossier.mayUpload}
        />
      ))}
      <PastPapers congressId={congressId} past={line.past} />
    </li>
  );
}

/** What each side may do with the paper now. */
function RowActs({ congressId, dossier, line, name }: DossierRowProps & { readonly name: string }) {
  const shared = { congressId, phase: dossier.phase, name };
  if (dossier.mayUpload) return <UploadActs {...shared} line={line} />;
  return dossier.mayReview && line.paper ? (
    <VerdictActs {...shared} lineKey={line.key} paper={line.paper} />
  ) : null;
}

const icons = {
  missing: FileQuestion,
  notReviewed: File,
  accepted: FileCheck2,
  remarked: FileWarning,
} as const satisfies Record<string, LucideIcon>;

function lookOf({ paper }: DossierLine): keyof typeof icons {
  return paper?.verdict ?? 'missing';
}

/** The name of a paper; a paper of a ballot says which ballot. */
function nameOf({ names, election }: DossierLine, { t, lang, known }: Words): string {
  if (!election) return names[lang];
  const office = t(known(`office.${election.office}`, 'office.committee'));
  return t('dossier.office', { name: names[lang], office, round: election.round });
}

function Notes({ line }: { readonly line: DossierLine }) {
  const { t, format, today } = useWords();
  const { paper } = line;
  const notes = [
    ...(paper
      ? [
          t('dossier.by', { who: paper.uploadedBy, when: moment(paper.uploadedAt) }),
          ...paper.looks.map(({ by, at }) => t('dossier.looked', { who: by, when: moment(at) })),
        ]
      : []),
    ...(line.changed ? [t('dossier.changed')] : []),
  ];
  return notes.length === 0 ? null : <small>{notes.join(' · ')}</small>;

  function moment(at: string): string {
    return format.moment(brand<Instant>(at), today);
  }
}

function Verdict({ line }: { readonly line: DossierLine }) {
  const { t } = useWords();
  const { paper } = line;
  if (!paper)
    return (
      <span className="dossier-verdict dossier-missing">
        {t(line.required ? 'dossier.missing' : 'dossier.optional')}
      </span>
    );
  const remarks = line.remarks.filter((remark) => remark.answer === null).length;
  return (
    <span className={`dossier-verdict dossier-${paper.verdict}`}>
      {t(`dossier.verdict.${paper.verdict}`, { n: Math.max(1, remarks) })}
    </span>
  );
}
