import type { PersonView, ResultView } from '@daihoi/contract/result';
import { ageOn, birthDateOf, isEthnicMinority } from '@daihoi/domain/result';
import { calendarDate, defined, type CalendarDate } from '@daihoi/domain/kernel';
import { useSession } from '../../../api/session-context.ts';
import { useResultWords } from './use-result-words.ts';

/** Who the executive committee is made of; shown once everybody in it is known. */
export function ResultFigures({ result }: { readonly result: ResultView }) {
  const { t, format } = useResultWords();
  const today = calendarDate(useSession().today);
  const committee = result.offices.find((each) => each.office === 'committee');
  const people = (committee?.persons ?? []).filter((each) => each.refusal === null);
  if (people.length === 0 || people.some((each) => each.known === null)) return null;
  const limit = result.youngUnder;
  const figures = [
    [t('figure.female'), count(people, (each) => each.known?.sex === 'FEMALE')],
    ...(limit === null ? [] : [youngFigure(limit)]),
    [t('figure.minority'), count(people, (each) => isMinority(each))],
    [t('figure.again'), count(people, (each) => each.candidacy === 'RE_ELECTION')],
    [t('figure.first'), count(people, (each) => each.candidacy === 'FIRST_TIME')],
  ] as const;
  return (
    <dl className="result-figures">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{format.integer(figure)}</b> {format.percent(figure, people.length)}
          </dd>
        </div>
      ))}
    </dl>
  );

  function youngFigure(age: number) {
    return [
      t('figure.young', { age }),
      count(people, (each) => isUnder(age, each, today)),
    ] as const;
  }
}

function count(people: readonly PersonView[], is: (person: PersonView) => boolean): number {
  return people.filter(is).length;
}

function isUnder(age: number, { known }: PersonView, today: CalendarDate): boolean {
  const birth = known && birthDateOf(defined(known.birth));
  return birth ? ageOn(birth, today) < age : false;
}

function isMinority({ known }: PersonView): boolean {
  return known !== null && isEthnicMinority(known);
}
