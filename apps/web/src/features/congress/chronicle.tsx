import { useId } from 'react';
import { actWordings } from '@daihoi/contract/audit';
import { congressDecisionRoutes } from '@daihoi/contract/congress';
import { brand, calendarDate, dayOf, type Instant } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { PaperFiles } from '../../components/paper-files.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useAsOfQuery } from '../../lib/as-of.ts';
import { useWords } from './use-words.ts';

interface ChronicleProps {
  readonly congressId: string;
  readonly unitId: string;
}

/** What happened, latest first, and the numbered papers that came of it. */
export function Chronicle({ congressId, unitId }: ChronicleProps) {
  const { t } = useWords();
  const id = useId();
  const query = useAsOfQuery();
  const chronicle = useRoute(congressDecisionRoutes.chronicle, { params: { congressId }, query });
  return (
    <section aria-labelledby={id} className="congress-chronicle">
      <Here of={chronicle}>
        {({ lines, issued }) => (
          <>
            {issued.length > 0 && <IssuedPapers unitId={unitId} issued={issued} />}
            <h2 id={id}>{t('chronicle.title')}</h2>
            {lines.length === 0 && <p>{t('chronicle.none')}</p>}
            <ol>
              {lines.map((line) => (
                <ChronicleLine key={`${line.recordedAt}-${line.act}`} {...line} />
              ))}
            </ol>
          </>
        )}
      </Here>
    </section>
  );
}

interface LineProps {
  readonly act: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly by: string;
}

/** The day it happened; the clock only when it was written down on that day. */
function ChronicleLine({ act, occurredOn, recordedAt, by }: LineProps) {
  const { t, lang, format, known, today } = useWords();
  const at = brand<Instant>(recordedAt);
  const day = calendarDate(occurredOn);
  const when = dayOf(at) === day ? format.moment(at, today) : format.date(day);
  const key = known(`chronicle.act.${act}`, 'chronicle.act.other');
  const words = key === 'chronicle.act.other' ? actWordings[act]?.[lang].name : undefined;
  const said = words ?? t(key);
  return (
    <li>
      {said}
      <small>{by === '' ? when : t('chronicle.line', { who: by, when })}</small>
    </li>
  );
}

interface IssuedProps {
  readonly unitId: string;
  readonly issued: readonly {
    readonly id: string;
    readonly number: string;
    readonly issuedOn: string;
    readonly title: string;
    readonly checkCode: string;
  }[];
}

function IssuedPapers({ unitId, issued }: IssuedProps) {
  const { t, format } = useWords();
  return (
    <>
      <h2>{t('chronicle.issued')}</h2>
      <ul className="congress-issued">
        {issued.map((paper) => (
          <li key={paper.id}>
            {paper.number}, {format.date(calendarDate(paper.issuedOn))}
            <small>{paper.title}</small>
            <PaperFiles unitId={unitId} paperId={paper.id} number={paper.number} />
            <small>{t('chronicle.check', { code: paper.checkCode })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
