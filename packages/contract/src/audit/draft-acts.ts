import type { ActWording } from './act-wording.ts';

/** Words for the acts on drafts of papers. */
export const draftActWordings: Readonly<Record<string, ActWording>> = {
  'draft.created': {
    vi: { name: 'Lập dự thảo văn kiện', said: 'lập một dự thảo văn kiện của {target}' },
    en: { name: 'Begin a draft', said: 'began a draft of {target}' },
  },
  'draft.renamed': {
    vi: { name: 'Đổi tên dự thảo', said: 'đổi tên hoặc loại một dự thảo của {target}' },
    en: { name: 'Rename a draft', said: 'renamed a draft of {target}' },
  },
  'draft.version-added': {
    vi: { name: 'Nạp bản dự thảo', said: 'nạp một bản mới cho dự thảo của {target}' },
    en: { name: 'Add a version', said: 'added a version to a draft of {target}' },
  },
  'draft.finding-accepted': {
    vi: { name: 'Giữ nguyên một nhận xét', said: 'giữ nguyên một cảnh báo ở dự thảo của {target}' },
    en: { name: 'Let a finding stand', said: 'let a finding stand in a draft of {target}' },
  },
  'draft.acceptance-withdrawn': {
    vi: { name: 'Mở lại một nhận xét', said: 'mở lại một cảnh báo ở dự thảo của {target}' },
    en: { name: 'Open a finding again', said: 'opened a finding again in a draft of {target}' },
  },
  'draft.held': {
    vi: { name: 'Giữ dự thảo để sửa', said: 'giữ một dự thảo của {target} để sửa' },
    en: { name: 'Hold a draft', said: 'took hold of a draft of {target}' },
  },
  'draft.released': {
    vi: { name: 'Thôi giữ dự thảo', said: 'thôi giữ một dự thảo của {target}' },
    en: { name: 'Let a draft go', said: 'let go of a draft of {target}' },
  },
  'draft.handed-over': {
    vi: { name: 'Bàn giao dự thảo', said: 'bàn giao một dự thảo của {target}' },
    en: { name: 'Hand a draft over', said: 'handed over a draft of {target}' },
  },
  'draft.taken-over': {
    vi: { name: 'Nhận thay dự thảo', said: 'nhận thay một dự thảo của {target}' },
    en: { name: 'Take a draft over', said: 'took over a draft of {target}' },
  },
  'draft.remarked': {
    vi: { name: 'Góp ý dự thảo', said: 'góp ý vào một dự thảo của {target}' },
    en: { name: 'Remark on a draft', said: 'remarked on a draft of {target}' },
  },
  'draft.remark-removed': {
    vi: { name: 'Bỏ góp ý dự thảo', said: 'bỏ một góp ý vào dự thảo của {target}' },
    en: { name: 'Take a remark back', said: 'took back a remark on a draft of {target}' },
  },
  'draft.remark-answered': {
    vi: { name: 'Trả lời góp ý dự thảo', said: 'trả lời một góp ý vào dự thảo của {target}' },
    en: { name: 'Answer a remark', said: 'answered a remark on a draft of {target}' },
  },
  'draft.move-submit': {
    vi: { name: 'Trình dự thảo', said: 'trình một dự thảo của {target}' },
    en: { name: 'Submit a draft', said: 'submitted a draft of {target}' },
  },
  'draft.move-takeBack': {
    vi: { name: 'Rút lại dự thảo', said: 'rút lại một dự thảo của {target}' },
    en: { name: 'Take a draft back', said: 'took back a draft of {target}' },
  },
  'draft.move-return': {
    vi: { name: 'Trả lại dự thảo', said: 'trả lại một dự thảo của {target} kèm góp ý' },
    en: { name: 'Return a draft', said: 'returned a draft of {target} with remarks' },
  },
  'draft.move-pass': {
    vi: { name: 'Thông qua dự thảo', said: 'thông qua một dự thảo của {target}' },
    en: { name: 'Pass a draft', said: 'passed a draft of {target}' },
  },
  'draft.study-added': {
    vi: { name: 'Nạp tệp chuyên đề', said: 'nạp tệp chuyên đề của một dự thảo của {target}' },
    en: {
      name: 'Add a study file',
      said: 'added a file of a thematic study to a draft of {target}',
    },
  },
  'draft.outside-recorded': {
    vi: {
      name: 'Ghi văn bản của cấp trên ngoài hệ thống',
      said: 'ghi văn bản thông qua của cấp trên ngoài hệ thống cho một dự thảo của {target}',
    },
    en: {
      name: 'Record a superior’s paper',
      said: 'recorded the paper by which the superior outside passed a draft of {target}',
    },
  },
  'draft.outside-passed': {
    vi: {
      name: 'Xác nhận văn bản của cấp trên ngoài hệ thống',
      said: 'xác nhận văn bản của cấp trên ngoài hệ thống; một dự thảo của {target} được thông qua',
    },
    en: {
      name: 'Confirm a superior’s paper',
      said: 'confirmed the paper of the superior outside, which passed a draft of {target}',
    },
  },
  'draft.move-revise': {
    vi: {
      name: 'Sửa dự thảo đã thông qua',
      said: 'mở lại một dự thảo đã thông qua của {target} để sửa',
    },
    en: { name: 'Revise a passed draft', said: 'took up a passed draft of {target} again' },
  },
  'draft.move-drop': {
    vi: { name: 'Bỏ dự thảo', said: 'bỏ một dự thảo của {target}' },
    en: { name: 'Drop a draft', said: 'dropped a draft of {target}' },
  },
};
