import type { Board, BoardLevel } from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { Fragment, type ReactNode } from 'react';
import { Fraction, OpenFigure } from '../../components/open-figure.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { figureLink } from './board-links.ts';
import { focusLevel, spokenLevels } from './focus-level.ts';
import { useLevelWords } from './level-words.ts';
import type { BoardAbout } from './use-board-about.ts';

interface BoardSentenceProps {
  readonly board: Board;
  readonly about: BoardAbout;
}

/** The sentence that an officer would write in the report; each figure opens to its units. */
export function BoardSentence({ board, about }: BoardSentenceProps) {
  const { t, rich } = useText(boardTexts);
  const format = useFormat();
  const levels = spokenLevels(board);
  const focus = focusLevel(board);
  const parts = levels.map((level, index) => (
    <Fragment key={level.level}>
      {index > 0 && ` ${t('sentence.and')} `}
      <LevelPart level={level} about={about} />
    </Fragment>
  ));
  return (
    <>
      {rich('sentence.done', { date: <b>{format.date(about.asOf)}</b>, parts })}
      {focus && ' '}
      {focus && <LeftPart level={focus} about={about} />}
    </>
  );
}

interface PartProps {
  readonly level: BoardLevel;
  readonly about: BoardAbout;
}

function LevelPart({ level, about }: PartProps) {
  const { t, rich } = useText(boardTexts);
  const words = useLevelWords();
  const format = useFormat();
  const { closed, total } = level;
  const percent = format.percent(closed, total);
  const named = words.inSentence(level.level);
  const spoken = t('sentence.words', {
    n: format.integer(closed),
    of: format.integer(total),
    level: named,
    percent,
    date: format.date(about.asOf),
  });
  const fraction = (
    <OpenFigure to={figureLink(about, level.level, 'closed')} words={spoken}>
      <Fraction part={format.integer(closed)} whole={format.integer(total)} />
    </OpenFigure>
  );
  return <b>{rich('sentence.part', { fraction, level: named, percent })}</b>;
}

function LeftPart({ level, about }: PartProps) {
  const { t, rich } = useText(boardTexts);
  const format = useFormat();
  const words = useLevelWords();
  function opened(figure: string, n: number): ReactNode {
    const spoken = `${format.integer(n)} ${words.inSentence(level.level)}`;
    return (
      <OpenFigure
        to={figureLink(about, level.level, figure)}
        words={spoken}
        tone={figure === 'remaining' ? 'ink' : 'late'}
      >
        {format.integer(n)}
      </OpenFigure>
    );
  }
  const count = level.total - level.closed;
  const n = opened('remaining', count);
  const { window, late, forecastLate } = level;
  return (
    <>
      {window
        ? rich('sentence.left', { n, count, date: format.date(calendarDate(window.closes)) })
        : rich('sentence.leftPlain', { n, count })}
      {late > 0 && (
        <span className="board-late">{rich('sentence.late', { n: opened('late', late) })}</span>
      )}
      {forecastLate > 0 && (
        <span className="board-late">
          {rich('sentence.forecast', { n: opened('forecastLate', forecastLate) })}
        </span>
      )}
      {t('sentence.stop')}
    </>
  );
}
