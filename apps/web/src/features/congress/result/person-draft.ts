import type { PersonBody, PersonView } from '@daihoi/contract/result';
import { birthDateOf, educationLevels, politicalTheoryLevels } from '@daihoi/domain/result';

/** What is known of a person while it is being typed. */
export interface PersonDraft {
  readonly sex: string;
  readonly birth: string;
  readonly ethnicity: string;
  readonly education: string;
  readonly theory: string;
  readonly post: string;
  readonly professor: boolean;
  readonly nonLocal: boolean;
}

export const emptyPerson: PersonDraft = {
  sex: '',
  birth: '',
  ethnicity: 'Kinh',
  education: '',
  theory: '',
  post: '',
  professor: false,
  nonLocal: false,
};

export type PersonField = 'sex' | 'birth' | 'ethnicity' | 'education' | 'theory' | 'post';

/** The draft of a person: what is stored of them, else what another office of the congress knows of them. */
export function personDraft(person: PersonView, elsewhere: PersonView | undefined): PersonDraft {
  const known = person.known ?? elsewhere?.known;
  if (!known) return emptyPerson;
  return {
    sex: known.sex,
    birth: [known.birth.day, known.birth.month, known.birth.year]
      .filter((part) => part !== undefined)
      .join('/'),
    ethnicity: known.ethnicity,
    education: known.educationLevel,
    theory: known.politicalTheoryLevel,
    post: known.post,
    professor: known.professor,
    nonLocal: known.nonLocal,
  };
}

const birthForm = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u;

/** Reads a birthday: 1985, 9/1985 or 2/9/1985; undefined for anything else and for days that do not exist. */
export function readBirth(raw: string): PersonBody['birth'] | undefined {
  const [whole, day, month, year] = birthForm.exec(raw.trim()) ?? [];
  if (whole === undefined) return undefined;
  const birth = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return birthDateOf(birth) && birth.year >= 1900 ? birth : undefined;
}

/** The fields of a draft that are still empty or unreadable. */
export function openFields(draft: PersonDraft): readonly PersonField[] {
  const fields = ['sex', 'birth', 'ethnicity', 'education', 'theory', 'post'] as const;
  return fields.filter((field) =>
    field === 'birth' ? readBirth(draft.birth) === undefined : draft[field].trim() === '',
  );
}

/** A whole draft as it is sent; undefined while something is open. */
export function personBody(person: PersonView, draft: PersonDraft): PersonBody | undefined {
  const birth = readBirth(draft.birth);
  const educationLevel = educationLevels.find((each) => each === draft.education);
  const politicalTheoryLevel = politicalTheoryLevels.find((each) => each === draft.theory);
  if (openFields(draft).length > 0 || !birth || !educationLevel || !politicalTheoryLevel)
    return undefined;
  return {
    candidateId: person.candidateId,
    version: person.version,
    sex: draft.sex === 'FEMALE' ? 'FEMALE' : 'MALE',
    birth,
    ethnicity: draft.ethnicity.trim(),
    educationLevel,
    politicalTheoryLevel,
    post: draft.post.trim(),
    professor: draft.professor,
    nonLocal: draft.nonLocal,
  };
}

/** True when two drafts say the same. */
export function isSameDraft(left: PersonDraft, right: PersonDraft): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
