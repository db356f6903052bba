import { personWording } from '@daihoi/contract/result';
import type { StatisticsLine, StatisticsView } from '@daihoi/contract/statistics';
import { educationLevels, politicalTheoryLevels } from '@daihoi/domain/result';
import { formatFixed, roundHalfUp } from '@daihoi/domain/text';
import { OpenFigure } from '../../components/open-figure.tsx';
import { statisticsTexts } from '../../i18n/statistics.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { behindLink } from './statistics-link.ts';
import type { StatisticsAbout } from './use-statistics-about.ts';

interface CommitteeDetailProps {
  readonly view: StatisticsView;
  readonly line: StatisticsLine;
  readonly about: StatisticsAbout;
}

interface Part {
  readonly name: string;
  readonly n: number;
  readonly pick: { readonly of: 'persons'; readonly name: string; readonly code: string };
}

/** Age, education and theory of the committees of a level, and the surplus of their lists. */
export function CommitteeDetail({ view, line, about }: CommitteeDetailProps) {
  const { t, lang } = useText(statisticsTexts);
  const format = useFormat();
  const people = personWording[lang];
  const groups: readonly (readonly [string, readonly Part[]])[] = [
    [t('bands'), view.bands.map((band) => part('band', band.code, bandName(band), line.ageBands))],
    [
      t('education'),
      educationLevels.map((code) =>
        part('education', code, people.education[code], line.education),
      ),
    ],
    [
      t('theory'),
      politicalTheoryLevels.map((code) =>
        part('politicalTheory', code, people.politicalTheory[code], line.politicalTheory),
      ),
    ],
  ];
  const surplus = Math.max(0, line.candidates - line.seats);
  return (
    <>
      <div className="statistics-groups">
        {groups.map(([title, parts]) => (
          <section key={title}>
            <h3>{title}</h3>
            <Parts {...{ view, line, about }} parts={parts.filter((each) => each.n > 0)} />
          </section>
        ))}
      </div>
      <p className="statistics-note">
        {t('surplus', {
          candidates: format.integer(line.candidates),
          seats: format.integer(line.seats),
          surplus: format.percent(surplus, line.seats),
        })}{' '}
        {line.elected > 0 && t('averageAge', { age: average() })}
      </p>
    </>
  );

  function bandName({ from, upTo }: StatisticsView['bands'][number]): string {
    if (upTo === null) return t('bandFrom', { from });
    return from === 0 ? t('bandUpTo', { upTo }) : t('band', { from, upTo });
  }

  function average(): string {
    const tenths = roundHalfUp({ num: line.ageSum * 10, den: line.elected });
    return formatFixed({ units: tenths, decimals: 1 }, lang);
  }
}

function part(
  kind: string,
  code: string,
  ...[name, counts]: readonly [string, Readonly<Record<string, number>>]
): Part {
  return { name, n: counts[code] ?? 0, pick: { of: 'persons', name: kind, code } };
}

function Parts({ line, about, parts }: CommitteeDetailProps & { readonly parts: readonly Part[] }) {
  const { t } = useText(statisticsTexts);
  const format = useFormat();
  return (
    <dl>
      {parts.map(({ name, n, pick }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <OpenFigure
              to={behindLink(about, line, pick)}
              words={t('figureWords', { figure: name, office: t('col.elected'), n })}
            >
              {format.integer(n)}
            </OpenFigure>{' '}
            {format.percent(n, line.elected)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
