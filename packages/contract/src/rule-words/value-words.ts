import type { Ratio } from '@daihoi/domain/kernel';
import type { AgeBand, RuleUnit, RuleValue } from '@daihoi/domain/rulebook';
import {
  formatDate,
  formatDateRange,
  formatInteger,
  formatMonth,
  formatPercent,
  type Lang,
} from '@daihoi/domain/text';
import { codeWords } from './code-words.ts';

const unitWords: Readonly<Record<Lang, Readonly<Record<RuleUnit, string>>>> = {
  vi: {
    day: 'ngày',
    halfDay: 'buổi',
    workingDay: 'ngày làm việc',
    month: 'tháng',
    year: 'tuổi',
    person: 'người',
    delegate: 'đại biểu',
    member: 'đảng viên',
    organization: 'tổ chức',
    minute: 'phút',
    ballot: 'lần bầu',
    paper: 'giấy tờ',
    congress: 'đại hội',
  },
  en: {
    day: 'days',
    halfDay: 'half days',
    workingDay: 'working days',
    month: 'months',
    year: 'years',
    person: 'persons',
    delegate: 'delegates',
    member: 'members',
    organization: 'organisations',
    minute: 'minutes',
    ballot: 'ballots',
    paper: 'papers',
    congress: 'congresses',
  },
};

const singular: Readonly<Record<RuleUnit, string>> = {
  day: 'day',
  halfDay: 'half day',
  workingDay: 'working day',
  month: 'month',
  year: 'year',
  person: 'person',
  delegate: 'delegate',
  member: 'member',
  organization: 'organisation',
  minute: 'minute',
  ballot: 'ballot',
  paper: 'paper',
  congress: 'congress',
};

const words = {
  vi: { until: 'đến', andMore: 'trở lên', under: 'dưới', to: 'đến', and: ' và ' },
  en: { until: 'until', andMore: 'and over', under: 'under', to: 'to', and: ' and ' },
} as const;

/** A rule's value in words: "2 ngày", "từ 27 đến 33 người", "đến 30/6/2025". */
export function valueWords(value: RuleValue, lang: Lang): string {
  switch (value.kind) {
    case 'number':
      return `${formatInteger(value.amount, lang)} ${unitOf(value.unit, value.amount, lang)}`;
    case 'range':
      return `${formatInteger(value.from, lang)}–${formatInteger(value.upTo, lang)} ${unitOf(value.unit, value.upTo, lang)}`;
    case 'share':
      return shareWords(value.ratio, lang);
    case 'shareRange':
      return `${shareWords(value.from, lang)} ${words[lang].to} ${shareWords(value.upTo, lang)}`;
    case 'window':
      return value.opens === undefined
        ? `${words[lang].until} ${formatDate(value.closes, lang)}`
        : formatDateRange({ from: value.opens, to: value.closes }, lang);
    case 'month':
      return formatMonth(value.month, lang);
    case 'code':
      return codeWords(value.code, lang);
    case 'list':
      return value.codes.map((code) => codeWords(code, lang)).join(' · ');
    case 'ageBands':
      return value.bands.map((band) => bandWords(band, lang)).join(' · ');
  }
}

/** Thirds stay thirds; everything else is written in percent. */
function shareWords({ num, den }: Ratio, lang: Lang): string {
  if (100 % den !== 0) return `${num}/${den}`;
  const share = formatPercent({ part: num, whole: den, decimals: 0 }, lang);
  return 'text' in share ? share.text : `${num}/${den}`;
}

function bandWords({ from, upTo }: AgeBand, lang: Lang): string {
  const years = unitWords[lang].year;
  if (upTo === undefined) return `${from} ${years} ${words[lang].andMore}`;
  return from === 0 ? `${words[lang].under} ${upTo + 1} ${years}` : `${from}–${upTo} ${years}`;
}

function unitOf(unit: RuleUnit, amount: number, lang: Lang): string {
  return lang === 'en' && amount === 1 ? singular[unit] : unitWords[lang][unit];
}
