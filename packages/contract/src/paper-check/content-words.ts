import type { ContentFinding } from '@daihoi/domain/paper-content';
import { capitalised, type Lang } from '@daihoi/domain/text';

/** What a finding of content expects and found, in words. */
export function contentWords(
  { rule, expected, found }: ContentFinding,
  lang: Lang,
): { readonly expected: string; readonly found: string } {
  if (rule.id === 'SP-01' || rule.id === 'SP-02')
    return { expected: suggestion(expected, lang), found };
  if (rule.id === 'PN-01') return { expected: registerWords(expected, lang), found };
  if (expected.startsWith('theme.')) return { expected: themeWords(expected, lang), found };
  return { expected, found };
}

function suggestion(word: string, lang: Lang): string {
  if (word === '') return lang === 'vi' ? ' Kiểm tra lại chữ này.' : ' Check the word.';
  return lang === 'vi' ? ` Có thể là “${word}”.` : ` It may be “${word}”.`;
}

function registerWords(dates: string, lang: Lang): string {
  if (dates === '') return lang === 'vi' ? 'không có trong danh mục' : 'is not in the register';
  return lang === 'vi'
    ? `có trong danh mục với ngày khác: danh mục ghi ngày ${dates}`
    : `is in the register with another day: ${dates}`;
}

/** What a part of a paper speaks of, as a heading of an outline. */
export function themeTitle(theme: string, lang: Lang): string {
  return capitalised(themeWords(`theme.${theme}`, lang));
}

function themeWords(code: string, lang: Lang): string {
  return themes[code.slice('theme.'.length)]?.[lang] ?? code;
}

const themes: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  situation: { vi: 'tình hình, đặc điểm', en: 'the situation' },
  results: { vi: 'kết quả đạt được', en: 'results' },
  limitations: { vi: 'hạn chế, khuyết điểm', en: 'limitations' },
  causes: { vi: 'nguyên nhân', en: 'causes' },
  lessons: { vi: 'bài học kinh nghiệm', en: 'lessons' },
  targets: { vi: 'mục tiêu, chỉ tiêu', en: 'targets' },
  keyTasks: { vi: 'nhiệm vụ trọng tâm', en: 'key tasks' },
  measures: { vi: 'phương hướng, giải pháp', en: 'measures' },
  breakthrough: { vi: 'khâu đột phá', en: 'breakthroughs' },
  functions: { vi: 'việc thực hiện chức năng, nhiệm vụ', en: 'functions and tasks' },
  workingRules: { vi: 'việc thực hiện quy chế làm việc', en: 'working rules' },
  principles: { vi: 'việc thực hiện các nguyên tắc', en: 'principles' },
  organisation: { vi: 'tổ chức và hoạt động', en: 'organisation and activity' },
  leadership: { vi: 'phương thức lãnh đạo', en: 'the way of leading' },
  responsibility: { vi: 'trách nhiệm tập thể, cá nhân', en: 'responsibility' },
  remedies: { vi: 'biện pháp khắc phục', en: 'remedies' },
  adoption: { vi: 'nội dung đại hội, hội nghị quyết nghị, thông qua', en: 'what is adopted' },
  implementation: { vi: 'tổ chức thực hiện, phân công', en: 'who carries it out' },
  tasks: { vi: 'nhiệm vụ, nội dung công việc', en: 'tasks' },
  purpose: { vi: 'mục đích, yêu cầu', en: 'purpose' },
  owner: { vi: 'cơ quan, người chủ trì', en: 'who answers for each task' },
  deadline: { vi: 'thời gian thực hiện, hoàn thành', en: 'deadlines' },
  yardstick: { vi: 'chỉ tiêu, kết quả cần đạt', en: 'how results are measured' },
  seatNumbers: { vi: 'số lượng', en: 'numbers' },
  structure: { vi: 'cơ cấu', en: 'structure' },
  standards: { vi: 'tiêu chuẩn, điều kiện', en: 'standards' },
  process: { vi: 'quy trình, các bước', en: 'the process' },
  personnelPrinciples: { vi: 'nguyên tắc, yêu cầu', en: 'principles' },
  candidates: { vi: 'danh sách, phương án nhân sự', en: 'the candidates' },
  reason: { vi: 'căn cứ, lý do', en: 'reasons' },
  request: { vi: 'nội dung đề nghị', en: 'what is asked for' },
  articles: { vi: 'các điều của quyết định', en: 'the articles' },
  enforcement: { vi: 'hiệu lực, trách nhiệm thi hành', en: 'who enforces it' },
  nextSteps: { vi: 'phương hướng, kiến nghị', en: 'next steps' },
  shortfall: { vi: 'hạn chế, khó khăn', en: 'difficulties' },
};
