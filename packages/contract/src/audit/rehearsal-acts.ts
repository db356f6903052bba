import type { ActWording } from './act-wording.ts';

/** Words for what is done at a rehearsal. */
export const rehearsalActs: Readonly<Partial<Record<string, ActWording>>> = {
  'rehearsal.exercise-begun': {
    vi: { name: 'Bắt đầu bài tập', said: 'bắt đầu một bài tập diễn tập kiểm phiếu' },
    en: { name: 'Begin an exercise', said: 'began an exercise of a rehearsal' },
  },
  'rehearsal.notes-written': {
    vi: { name: 'Ghi chú diễn tập', said: 'ghi địa điểm và máy móc của buổi diễn tập' },
    en: { name: 'Notes of a rehearsal', said: 'wrote place and machines of a rehearsal' },
  },
  'rehearsal.power-cut': {
    vi: { name: 'Ngắt điện thử', said: 'cho ngắt điện thử trong lúc nhập phiếu' },
    en: { name: 'Power cut', said: 'let the power go while ballots were keyed' },
  },
};
