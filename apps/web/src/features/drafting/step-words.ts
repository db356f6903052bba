import type { DraftView } from '@daihoi/contract/drafting';
import {
  lastDecided,
  lastReturned,
  openFindings,
  unansweredRemarks,
  unsentRemarks,
  type NextDraftStep,
} from './next-draft-step.ts';
import type { DraftWords } from './use-draft-words.ts';

type Step = NextDraftStep['step'];
type Say = (draft: DraftView, words: DraftWords) => string;

/** The next step, verb first. */
export function stepTitle(draft: DraftView, step: Step, words: DraftWords): string {
  return titles[step](draft, words);
}

/** What is there, what is missing, what follows; empty where the title says it all. */
export function stepText(draft: DraftView, step: Step, words: DraftWords): string {
  return texts[step](draft, words);
}

const titles = {
  upload: (_draft, { t }) => t('next.upload'),
  fix: (draft, { t }) => t('next.fix', { n: openFindings(draft).errors }),
  settle: (draft, { t }) => t('next.settle', { n: openFindings(draft).errors }),
  submit: (_draft, { t }) => t('next.submit'),
  submitWarn: (_draft, { t }) => t('next.submit'),
  answer: (draft, { t }) => t('next.answer', { n: unansweredRemarks(draft).length }),
  resubmit: (_draft, { t }) => t('next.resubmit'),
  revise: (_draft, { t }) => t('next.resubmit'),
  wait: (_draft, { t }) => t('next.wait'),
  judge: (_draft, { t }) => t('next.judge'),
  returnedWait: (draft, { t }) => t('next.returnedWait', { n: lastReturned(draft) ?? 0 }),
  passed: (draft, { t }) => t('next.passed', { n: newestOf(draft) }),
  dropped: (_draft, { t }) => t('next.dropped'),
} as const satisfies Record<Step, Say>;

const texts = {
  upload: (_draft, { t }) => t('next.uploadText'),
  fix: (_draft, { t }) => t('next.fixText'),
  settle: (_draft, { t }) => t('next.settleText'),
  submit: (draft, { t }) => t('next.submitText', { n: newestOf(draft) }),
  submitWarn: (draft, { t }) =>
    t('next.submitWarn', { n: newestOf(draft), warnings: openFindings(draft).warnings }),
  answer: (draft, { t }) => t('next.answerText', { version: lastReturned(draft) ?? 0 }),
  resubmit: (draft, { t }) => t('next.answerText', { version: lastReturned(draft) ?? 0 }),
  revise(draft, { t }) {
    const passed = lastDecided(draft);
    const reason = passed?.revised?.reason ?? '';
    return t('next.reviseText', { version: passed?.version ?? 0, reason });
  },
  wait: (draft, words) => words.t('next.waitText', sent(draft, words)),
  judge(draft, words) {
    const asked = words.t('next.judgeText', sent(draft, words));
    const n = unsentRemarks(draft).length;
    return n === 0 ? asked : `${asked} ${words.t('next.judgeRemarks', { n })}`;
  },
  returnedWait: () => '',
  passed: () => '',
  dropped: () => '',
} as const satisfies Record<Step, Say>;

function newestOf({ versions }: DraftView): number {
  return versions[0]?.number ?? 0;
}

/** Which version went up last, and when. */
function sent({ rounds }: DraftView, { moment }: DraftWords) {
  const round = rounds.at(-1);
  return { n: round?.version ?? 0, when: round ? moment(round.submittedAt) : '' };
}
