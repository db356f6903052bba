import { fillWording } from '../wording/index.ts';

const sentences = {
  vi: 'Trang góp ý “{title}” cần JavaScript mà trình duyệt này đã tắt hoặc không có. Vẫn góp ý được bằng giấy: ghi tên dự thảo, góp ý vào đoạn nào, ý kiến, họ tên và cách liên hệ (nếu muốn nhận trả lời), rồi nộp hoặc gửi về văn phòng {unit}, chậm nhất ngày {day}.',
  en: 'The page for comments on “{title}” needs JavaScript, which this browser has switched off or lacks. You can comment on paper: the name of the draft, the paragraph, your comment, your name and how to reach you (if you want an answer), handed in at or sent to the office of {unit} by {day}.',
} as const;

/** What a person without JavaScript reads in the place of a page for comments: how to comment on paper, and where to. */
export function withoutScriptWords(page: {
  readonly title: string;
  readonly unit: string;
  readonly day: string;
}): readonly string[] {
  return [sentences.vi, sentences.en].map((sentence) => fillWording(sentence, page));
}
