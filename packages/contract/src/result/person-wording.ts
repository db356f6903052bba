import type {
  CandidacyKind,
  EducationLevel,
  PoliticalTheoryLevel,
  RefusedElection,
} from '@daihoi/domain/result';

export interface PersonWording {
  readonly sex: Readonly<Record<'MALE' | 'FEMALE', string>>;
  readonly education: Readonly<Record<EducationLevel, string>>;
  readonly politicalTheory: Readonly<Record<PoliticalTheoryLevel, string>>;
  readonly candidacy: Readonly<Record<CandidacyKind, string>>;
  readonly ground: Readonly<Record<RefusedElection['ground'], string>>;
}

const vi: PersonWording = {
  sex: { MALE: 'Nam', FEMALE: 'Nữ' },
  education: {
    SECONDARY: 'Phổ thông',
    VOCATIONAL: 'Trung cấp',
    COLLEGE: 'Cao đẳng',
    UNIVERSITY: 'Đại học',
    MASTER: 'Thạc sĩ',
    DOCTORATE: 'Tiến sĩ',
  },
  politicalTheory: {
    NONE: 'Chưa qua đào tạo',
    BASIC: 'Sơ cấp',
    INTERMEDIATE: 'Trung cấp',
    ADVANCED: 'Cao cấp, cử nhân',
  },
  candidacy: { RE_ELECTION: 'Tái cử', FIRST_TIME: 'Tham gia lần đầu' },
  ground: {
    PRINCIPLE_BROKEN: 'Vi phạm nguyên tắc bầu cử',
    PROCEDURE_BROKEN: 'Vi phạm thủ tục bầu cử',
  },
};

const en: PersonWording = {
  sex: { MALE: 'Man', FEMALE: 'Woman' },
  education: {
    SECONDARY: 'Secondary',
    VOCATIONAL: 'Vocational',
    COLLEGE: 'College',
    UNIVERSITY: 'University',
    MASTER: 'Master',
    DOCTORATE: 'Doctorate',
  },
  politicalTheory: {
    NONE: 'None',
    BASIC: 'Basic',
    INTERMEDIATE: 'Intermediate',
    ADVANCED: 'Advanced',
  },
  candidacy: { RE_ELECTION: 'Re-election', FIRST_TIME: 'First time' },
  ground: {
    PRINCIPLE_BROKEN: 'A principle of elections was broken',
    PROCEDURE_BROKEN: 'The procedure of elections was broken',
  },
};

/** Words for what is known of people elected, in both languages. */
export const personWording = { vi, en } as const;
