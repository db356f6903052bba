import type { PaperRequirement } from '../required-paper.ts';

export type PaperCode =
  | 'congressPlan'
  | 'politicalReportDraft'
  | 'selfReviewReportDraft'
  | 'resolutionDraft'
  | 'actionProgrammeDraft'
  | 'personnelScheme'
  | 'personnelProposal'
  | 'personnelStepMinutes'
  | 'candidateSummary'
  | 'candidateCurriculumVitae'
  | 'selfNominationDossier'
  | 'delegatePersonnelScheme'
  | 'delegateAllocation'
  | 'runningBodiesProposal'
  | 'congressRules'
  | 'electionRules'
  | 'congressAgenda'
  | 'runningScript'
  | 'directElectionScheme'
  | 'delegateCongressConsent'
  | 'fewerContentsPermission'
  | 'postponementDecision'
  | 'approvalRequest'
  | 'resultReport'
  | 'congressMinutes'
  | 'credentialsReport'
  | 'attendanceReport'
  | 'countMinutes'
  | 'firstMeetingMinutes'
  | 'electedList'
  | 'electedCurriculumVitae'
  | 'congressResolution'
  | 'ratificationProposal'
  | 'complaintReport'
  | 'differenceExplanation';

const required = { kind: 'required' } as const;
const approval = { phase: 'approval', need: required } as const;
const result = { phase: 'result', need: required } as const;
const aboveCell = ['SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'] as const;
const fromGrassroots = ['GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'] as const;

const preparation: readonly PaperRequirement[] = [
  {
    ...approval,
    code: 'approvalRequest',
    kind: 'proposal',
    names: { vi: 'Tờ trình xin duyệt đại hội', en: 'Request for approval' },
    basis: 'duties',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'congressPlan',
    kind: 'plan',
    names: { vi: 'Kế hoạch tổ chức đại hội', en: 'Congress plan' },
    levels: aboveCell,
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'politicalReportDraft',
    kind: 'politicalReport',
    names: { vi: 'Dự thảo báo cáo chính trị', en: 'Draft political report' },
    contents: ['REVIEW_AND_DIRECTION'],
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'selfReviewReportDraft',
    kind: 'selfReview',
    names: { vi: 'Dự thảo báo cáo kiểm điểm của ban chấp hành', en: 'Draft self-review report' },
    contents: ['REVIEW_AND_DIRECTION'],
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'resolutionDraft',
    kind: 'resolution',
    names: { vi: 'Dự thảo nghị quyết đại hội', en: 'Draft resolution' },
    contents: ['REVIEW_AND_DIRECTION'],
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'actionProgrammeDraft',
    kind: 'actionProgramme',
    names: { vi: 'Dự thảo chương trình hành động', en: 'Draft action programme' },
    levels: fromGrassroots,
    contents: ['REVIEW_AND_DIRECTION'],
    basis: 'actionProgramme',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'runningBodiesProposal',
    kind: 'proposal',
    names: {
      vi: 'Tờ trình nhân sự điều hành đại hội',
      en: 'Proposal for presidium, secretariat and credentials committee',
    },
    levels: aboveCell,
    basis: 'conveningCommittee',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'congressAgenda',
    kind: 'agenda',
    names: { vi: 'Chương trình đại hội', en: 'Congress agenda' },
    basis: 'duties',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'congressRules',
    kind: 'rules',
    names: { vi: 'Quy chế làm việc của đại hội', en: 'Working rules of the congress' },
    levels: aboveCell,
    basis: 'duties',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'runningScript',
    kind: 'script',
    names: { vi: 'Kịch bản điều hành', en: 'Running script' },
    levels: aboveCell,
    basis: 'duties',
    confidence: 'BACKGROUND',
  },
  {
    ...approval,
    code: 'fewerContentsPermission',
    kind: 'officialLetter',
    names: { vi: 'Văn bản đồng ý giảm nội dung đại hội', en: 'Permission for fewer contents' },
    need: { kind: 'conditional', condition: 'fewerContents' },
    basis: 'directive',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'delegateCongressConsent',
    kind: 'officialLetter',
    names: { vi: 'Văn bản đồng ý đại hội đại biểu', en: 'Consent to a delegate congress' },
    levels: ['GRASSROOTS'],
    congressType: 'DELEGATE',
    need: { kind: 'conditional', condition: 'delegateConsent' },
    basis: 'directive',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'postponementDecision',
    kind: 'decision',
    names: { vi: 'Văn bản cho phép lùi thời gian đại hội', en: 'Decision to postpone' },
    need: { kind: 'conditional', condition: 'afterPostponement' },
    basis: 'directive',
    confidence: 'BACKGROUND',
  },
];

const personnel: readonly PaperRequirement[] = [
  {
    ...approval,
    code: 'personnelScheme',
    kind: 'scheme',
    names: { vi: 'Đề án nhân sự cấp ủy', en: 'Personnel scheme' },
    levels: aboveCell,
    contents: ['ELECT_COMMITTEE'],
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'personnelProposal',
    kind: 'proposal',
    names: { vi: 'Tờ trình nhân sự cấp ủy', en: 'Personnel proposal' },
    contents: ['ELECT_COMMITTEE'],
    basis: 'directive',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'personnelStepMinutes',
    kind: 'minutes',
    names: { vi: 'Biên bản các bước quy trình nhân sự', en: 'Minutes of the personnel steps' },
    contents: ['ELECT_COMMITTEE'],
    basis: 'directive',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'candidateSummary',
    kind: 'list',
    names: { vi: 'Danh sách trích ngang nhân sự', en: 'Candidate summary' },
    contents: ['ELECT_COMMITTEE'],
    basis: 'candidateSummary',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'candidateCurriculumVitae',
    kind: 'curriculumVitae',
    names: { vi: 'Hồ sơ nhân sự lần đầu tham gia cấp ủy', en: 'Files of first-time candidates' },
    contents: ['ELECT_COMMITTEE'],
    need: { kind: 'conditional', condition: 'firstTimeCandidates' },
    basis: 'directive',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'selfNominationDossier',
    kind: 'list',
    names: { vi: 'Hồ sơ người ứng cử', en: 'Self-nomination dossiers' },
    contents: ['ELECT_COMMITTEE'],
    need: { kind: 'conditional', condition: 'selfNomination' },
    basis: 'selfNomination',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'directElectionScheme',
    kind: 'scheme',
    names: { vi: 'Phương án thí điểm bầu trực tiếp', en: 'Scheme of the direct election' },
    contents: ['ELECT_COMMITTEE'],
    need: { kind: 'conditional', condition: 'directElectionPilot' },
    basis: 'directive',
    confidence: 'PARTIAL',
  },
  {
    ...approval,
    code: 'delegatePersonnelScheme',
    kind: 'scheme',
    names: {
      vi: 'Đề án nhân sự đoàn đại biểu dự đại hội cấp trên',
      en: 'Scheme of the delegation to the superior congress',
    },
    contents: ['ELECT_DELEGATES'],
    basis: 'conveningCommittee',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'delegateAllocation',
    kind: 'table',
    names: { vi: 'Bảng phân bổ đại biểu', en: 'Delegate allocation' },
    congressType: 'DELEGATE',
    basis: 'duties',
    confidence: 'CONFIRMED',
  },
  {
    ...approval,
    code: 'electionRules',
    kind: 'rules',
    names: { vi: 'Quy chế bầu cử của đại hội', en: 'Election rules of the congress' },
    contents: ['ELECT_COMMITTEE', 'ELECT_DELEGATES'],
    basis: 'regulation',
    confidence: 'PARTIAL',
  },
];

const outcome: readonly PaperRequirement[] = [
  {
    ...result,
    code: 'resultReport',
    kind: 'report',
    names: { vi: 'Báo cáo kết quả đại hội', en: 'Report of the result' },
    basis: 'reporting',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'congressMinutes',
    kind: 'minutes',
    names: { vi: 'Biên bản đại hội', en: 'Minutes of the congress' },
    basis: 'charter',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'congressResolution',
    kind: 'resolution',
    names: { vi: 'Nghị quyết đại hội', en: 'Congress resolution' },
    basis: 'charter',
    confidence: 'PARTIAL',
  },
  {
    ...result,
    code: 'credentialsReport',
    kind: 'report',
    names: { vi: 'Báo cáo thẩm tra tư cách đại biểu', en: 'Credentials report' },
    congressType: 'DELEGATE',
    basis: 'charter',
    confidence: 'PARTIAL',
  },
  {
    ...result,
    code: 'attendanceReport',
    kind: 'report',
    names: { vi: 'Báo cáo tình hình đảng viên tham dự', en: 'Report on members attending' },
    congressType: 'ALL_MEMBER',
    basis: 'charter',
    confidence: 'PARTIAL',
  },
  {
    ...result,
    code: 'firstMeetingMinutes',
    kind: 'minutes',
    names: { vi: 'Biên bản hội nghị lần thứ nhất', en: 'Minutes of the first meeting' },
    levels: aboveCell,
    contents: ['ELECT_COMMITTEE'],
    basis: 'reporting',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'countMinutes',
    kind: 'minutes',
    names: { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
    perElection: true,
    basis: 'reporting',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'electedList',
    kind: 'list',
    names: { vi: 'Danh sách trích ngang người trúng cử', en: 'List of the elected' },
    need: { kind: 'conditional', condition: 'personsElected' },
    basis: 'reporting',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'electedCurriculumVitae',
    kind: 'curriculumVitae',
    names: { vi: 'Sơ yếu lý lịch người trúng cử', en: 'Curricula vitae of the elected' },
    need: { kind: 'conditional', condition: 'personsElected' },
    basis: 'reporting',
    confidence: 'CONFIRMED',
  },
  {
    ...result,
    code: 'ratificationProposal',
    kind: 'proposal',
    names: { vi: 'Tờ trình đề nghị chuẩn y', en: 'Proposal for ratification' },
    contents: ['ELECT_COMMITTEE'],
    basis: 'reporting',
    confidence: 'PARTIAL',
  },
  {
    ...result,
    code: 'differenceExplanation',
    kind: 'report',
    names: {
      vi: 'Giải trình kết quả chưa đúng phương án',
      en: 'Explanation of results not per the approved option',
    },
    need: { kind: 'conditional', condition: 'notPerPlan' },
    basis: 'directive',
    confidence: 'BACKGROUND',
  },
  {
    ...result,
    code: 'complaintReport',
    kind: 'report',
    names: { vi: 'Báo cáo giải quyết khiếu nại về bầu cử', en: 'Report on election complaints' },
    need: { kind: 'conditional', condition: 'complaintsRaised' },
    basis: 'complaints',
    confidence: 'PARTIAL',
  },
];

/** The papers of both dossiers, in the order in which they are bound. */
export const paperRequirements: readonly PaperRequirement[] = [
  ...preparation,
  ...personnel,
  ...outcome,
];
