import type { CitedRule } from '@daihoi/domain/election';

type Language = 'vi' | 'en';

/** Sentences that only the command line says; the words of codes stand in the contract. */
export const electionPhrases = {
  vi: {
    heading: 'Bầu {office}, {body}, {round}, theo Quy chế {regulation}',
    base: 'Được triệu tập {convened}, trừ {excluded}: tính trên {base}, trúng cử từ {threshold} phiếu trở lên.',
    session:
      'Có mặt {present}, phát ra {issued}, thu về {collected}: hợp lệ {valid}, không hợp lệ {invalid}.',
    row: '{rank}. {name}: {votes} phiếu, {percent} %{majority}',
    rows: ' (không đồng ý {disagree}, không tính {uncounted})',
    majority: ', quá một nửa',
    result: 'Kết quả: {outcome}.',
    elected: 'Trúng cử: {names}.',
    alternates: 'Dự khuyết: {names}.',
    tied: 'Bằng phiếu: {names}.',
    seatsLeft: 'Còn thiếu {seatsLeft} người.',
    next: 'Việc tiếp theo:',
    findings: 'Lưu ý:',
    rules: 'Căn cứ: {rules}.',
    rule: 'Điều {article} {document}',
    ruleWithClause: 'Khoản {clause} Điều {article} {document}',
    list: 'Bầu {seats} {office}, danh sách {listSize} người: số dư {surplus} ({percent} %), theo Quy chế {regulation}.',
    maxList: 'Danh sách được tối đa {maxList} người.',
    noMaxList: 'Quy chế không giới hạn số dư của chức danh này.',
    allowed: 'Danh sách đúng quy định.',
    notAllowed: 'Danh sách chưa đúng quy định.',
  },
  en: {
    heading: 'Election of {office}, {body}, {round}, under Regulation {regulation}',
    base: '{convened} convened less {excluded}: counted against {base}, elected from {threshold} votes.',
    session:
      '{present} present, {issued} issued, {collected} collected: {valid} valid, {invalid} invalid.',
    row: '{rank}. {name}: {votes} votes, {percent} %{majority}',
    rows: ' (disagree {disagree}, uncounted {uncounted})',
    majority: ', over half',
    result: 'Result: {outcome}.',
    elected: 'Elected: {names}.',
    alternates: 'Alternates: {names}.',
    tied: 'Tied: {names}.',
    seatsLeft: '{seatsLeft} seats left.',
    next: 'Next:',
    findings: 'Notes:',
    rules: 'Basis: {rules}.',
    rule: 'Article {article} {document}',
    ruleWithClause: 'Article {article}, clause {clause} {document}',
    list: '{seats} seats, {office}, list of {listSize}: surplus {surplus} ({percent} %), under Regulation {regulation}.',
    maxList: 'The list may have {maxList} names at most.',
    noMaxList: 'The regulation sets no limit for this office.',
    allowed: 'The list follows the rules.',
    notAllowed: 'The list does not follow the rules.',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** A percentage as people of the language write it: a comma in Vietnamese. */
export function percentFor(percent: string, lang: Language): string {
  return lang === 'vi' ? percent.replace('.', ',') : percent;
}

/** The articles a result rests on, each place once. */
export function placesOf(rules: readonly CitedRule[], lang: Language): string {
  const places = rules.map(({ article = 0, clause, regulation }) => {
    const { rule, ruleWithClause } = electionPhrases[lang];
    const sentence = clause === undefined ? rule : ruleWithClause;
    return sentence
      .replace('{article}', String(article))
      .replace('{clause}', String(clause))
      .replace('{document}', regulation);
  });
  return [...new Set(places)].join('; ');
}
