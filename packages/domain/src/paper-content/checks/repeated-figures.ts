import type { PaperLine } from '../../paper-format/index.ts';
import { formatDate } from '../../text/index.ts';
import { otherSense, otherTime, singleQuantities } from '../data/figure-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentText } from '../content-text.ts';
import { sentencesIn } from '../plain-text.ts';
import { ownNames } from '../own-unit.ts';
import { wholeCounts } from '../told-counts.ts';
import { checkTableAndText } from './told-rows.ts';

/** FG-07: one quantity with two values. FG-08: a figure of the text against its row in a table. FG-09: members against what was reported. */
export function checkRepeatedFigures(paper: ReadPaper): readonly RaisedContent[] {
  return [...checkQuantities(paper), ...checkMembers(paper), ...checkTableAndText(paper)];
}

interface ToldQuantity {
  readonly id: string;
  /** Whose it is, where a name is said. */
  readonly name: string;
  readonly value: string;
  readonly line: PaperLine;
}

/** Only what is told of now and of the whole: another time or another place may have another value. */
function checkQuantities({ content, parts }: ReadPaper): readonly RaisedContent[] {
  const told = toldIn(content);
  const own = ownNames(parts);
  const ids = [...new Set(told.map((each) => keyOf(each, own)))];
  return ids.flatMap((id) => {
    const same = told.filter((each) => keyOf(each, own) === id);
    const values = [...new Set(same.map(({ value }) => value))];
    if (values.length < 2) return [];
    // The value told less often is the slip; of two told once, the later one.
    const [usual, ...others] = values.toSorted((left, right) => times(right) - times(left));
    function times(value: string): number {
      return same.filter((each) => each.value === value).length;
    }
    const lines = same.filter(({ value }) => others.includes(value)).map(({ line }) => line);
    return [{ rule: 'FG-07', lines, expected: usual ?? '', found: others.join(', ') } as const];
  });
}

/** How far a count of members may be from one that was reported: members come and go between two days. */
const membersApart = { num: 1, den: 10 };

/** All members of the unit against the counts it reported; a note, for the days differ. */
function checkMembers({ content, parts, facts }: ReadPaper): readonly RaisedContent[] {
  const [latest] = (facts.members ?? []).toSorted((left, right) =>
    left.asOf < right.asOf ? 1 : -1,
  );
  if (latest === undefined) return [];
  const own = ownNames(parts);
  const far = toldIn(content).filter(
    (each) =>
      keyOf(each, own) === 'members ' &&
      (facts.members ?? []).every(({ count }) =>
        isFar(count, Number(each.value.replaceAll('.', ''))),
      ),
  );
  const [first] = far;
  if (first === undefined) return [];
  const lines = far.map(({ line }) => line);
  const expected = `${latest.count}, ${formatDate(latest.asOf, 'vi')}`;
  return [{ rule: 'FG-09', lines, expected, found: first.value }];
}

function isFar(known: number, told: number): boolean {
  return Math.abs(known - told) * membersApart.den > known * membersApart.num;
}

function toldIn(content: ContentText): readonly ToldQuantity[] {
  return content.lines.flatMap((line) =>
    sentencesIn(line).flatMap(({ plain }) => quantitiesIn(plain, line.line)),
  );
}

/** A unit that is not named is the paper's own; behind its name may stand the level that it belongs to. */
function keyOf({ id, name }: ToldQuantity, own: readonly string[]): string {
  const bare = name.replace(/ (?:xa|phuong|huyen|thi xa|thanh pho|tinh)$/u, '');
  const isOwn = own.includes(name) || own.includes(bare);
  return isOwn || /^(?:ta|hien|nay|hien nay)$/u.test(name) ? `${id} ` : `${id} ${name}`;
}

function quantitiesIn(plain: string, line: PaperLine): readonly ToldQuantity[] {
  if (!/\d/u.test(plain) || otherTime.test(plain) || otherSense.test(plain)) return [];
  const counts = wholeCounts(plain).map(({ reached, total }) => ({
    id: 'targetsMet',
    name: String(total),
    value: String(reached),
    line,
  }));
  const quantities = singleQuantities.flatMap(({ id, form }) =>
    [...plain.matchAll(form)].flatMap((match) => {
      const value = match.groups?.['value']?.replace(/\.$/u, '');
      const name = match.groups?.['name']?.trim() ?? '';
      return value === undefined ? [] : [{ id, name, value, line }];
    }),
  );
  return [...quantities, ...counts];
}
