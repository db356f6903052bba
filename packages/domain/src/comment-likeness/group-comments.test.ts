import { describe, expect, test } from 'vitest';
import { groupComments, openCommentGroups, type CommentText } from './index.ts';

function comments(...texts: readonly string[]): readonly CommentText[] {
  return texts.map((text, at) => ({ id: String(at + 1), text, about: 'đoạn 12' }));
}

/** Numbers of the comments that are proposed together. */
function together(...texts: readonly string[]): readonly string[] {
  return groupComments(comments(...texts)).map((group) =>
    group.comments.map(({ id }) => id).join(' '),
  );
}

describe('comments that say the same', () => {
  test('word for word, without diacritics, in capitals, with other marks', () => {
    expect(
      together(
        'Đề nghị bổ sung chỉ tiêu nước sạch cho xã đảo.',
        'de nghi bo sung chi tieu nuoc sach cho xa dao',
        'ĐỀ NGHỊ BỔ SUNG CHỈ TIÊU NƯỚC SẠCH CHO XÃ ĐẢO!!!',
      ),
    ).toEqual(['1 2 3']);
  });

  test('some words exchanged', () => {
    expect(
      together(
        'Đề nghị bổ sung chỉ tiêu cấp nước sạch cho các hộ ở xã đảo và vùng ven biển.',
        'Tôi đề nghị bổ sung chỉ tiêu nước sạch cho các hộ dân ở xã đảo, vùng ven biển.',
        'Nên làm rõ trách nhiệm của người đứng đầu trong quản lý đất đai.',
      ),
    ).toEqual(['1 2', '3']);
  });

  test('assent alone', () => {
    expect(together('Nhất trí.', 'nhất trí', 'Hoàn toàn nhất trí')).toEqual(['1 2', '3']);
  });
});

describe('comments that look alike and say something else', () => {
  test('with and without "không"', () => {
    expect(
      together(
        'Nên sáp nhập hai thôn Khe Vàng và Suối Cạn trong năm nay.',
        'Không nên sáp nhập hai thôn Khe Vàng và Suối Cạn trong năm nay.',
      ),
    ).toEqual(['1', '2']);
  });

  test('a word of the same letters is no negation', () => {
    const wish = 'bổ sung nhà hai của trường tiểu học Suối Cạn vào danh mục đầu tư công';
    expect(together(wish, wish.replace('nhà hai', 'nhà tầng hai'))).toEqual(['1 2']);
    expect(together(wish, wish.replace('nhà hai', 'nhà tăng hai'))).toEqual(['1', '2']);
  });

  test('another figure', () => {
    expect(
      together('Giảm tỷ lệ hộ nghèo xuống còn 2%.', 'Giảm tỷ lệ hộ nghèo xuống còn 5%.'),
    ).toEqual(['1', '2']);
  });

  test('the same courtesy around different wishes', () => {
    const start = 'Qua nghiên cứu dự thảo báo cáo chính trị, tôi có ý kiến như sau: đề nghị';
    expect(
      together(`${start} làm cầu qua suối.`, `${start} mở lớp bán trú. Xin chân thành cảm ơn.`),
    ).toEqual(['1', '2']);
  });

  test('another passage', () => {
    const [one, two] = comments('Viết ngắn lại.', 'Viết ngắn lại.');
    expect(one && two && groupComments([one, { ...two, about: 'đoạn 40' }])).toHaveLength(2);
  });

  test('comments without a word', () => {
    expect(together('…', '…', '')).toEqual(['1', '2', '3']);
  });
});

test('the likeness is told in whole numbers; that of the first comment is one', () => {
  expect(groupComments(comments('Sửa đường vào xóm.', 'Sửa đường vào xóm núi.'))).toEqual([
    {
      first: '1',
      comments: [
        { id: '1', likeness: { num: 1, den: 1 } },
        { id: '2', likeness: { num: 7, den: 9 } },
      ],
    },
  ]);
});

test('going on from the first comments alone places a new one as if nothing had been put away', () => {
  const all = comments('Sửa đường vào xóm.', 'Sửa đường vào xóm núi.', 'Mở lớp bán trú.');
  const whole = openCommentGroups();
  for (const each of all) whole.place(each);
  const [first, , third] = all;
  const resumed = openCommentGroups([first, third].flatMap((each) => each ?? []));
  const late = { id: '9', text: 'Mở thêm lớp bán trú.', about: 'đoạn 12' };
  expect(resumed.place(late)).toEqual(whole.place(late));
});
