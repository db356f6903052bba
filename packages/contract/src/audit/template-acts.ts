import type { ActWording } from './act-wording.ts';

/** Words for the acts on templates, targets and the work of a drafting team. */
export const templateActWordings: Readonly<Record<string, ActWording>> = {
  'template.created': {
    vi: { name: 'Lập mẫu văn bản', said: 'lập một mẫu văn bản của {target}' },
    en: { name: 'Begin a template', said: 'began a template of {target}' },
  },
  'template.changed': {
    vi: { name: 'Sửa mẫu văn bản', said: 'sửa tên, cấp dùng hoặc ghi chú một mẫu của {target}' },
    en: { name: 'Change a template', said: 'changed a template of {target}' },
  },
  'template.version-added': {
    vi: { name: 'Nạp bản mẫu', said: 'nạp một bản mới cho mẫu văn bản của {target}' },
    en: { name: 'Add a version of a template', said: 'added a version to a template of {target}' },
  },
  'template.issued': {
    vi: { name: 'Ban hành mẫu', said: 'ban hành một mẫu văn bản cho cấp dưới của {target}' },
    en: { name: 'Issue a template', said: 'issued a template to the units below {target}' },
  },
  'template.withdrawn': {
    vi: { name: 'Thu hồi mẫu', said: 'thu hồi một mẫu văn bản của {target}' },
    en: { name: 'Withdraw a template', said: 'withdrew a template of {target}' },
  },
  'congress.targets': {
    vi: { name: 'Ghi chỉ tiêu nghị quyết', said: 'ghi chỉ tiêu và kết quả thực hiện của {target}' },
    en: { name: 'Enter targets', said: 'entered targets and what was achieved of {target}' },
  },
  'draft.plan-changed': {
    vi: {
      name: 'Sửa đề cương, phân công',
      said: 'sửa đề cương, phân công một dự thảo của {target}',
    },
    en: { name: 'Change the outline', said: 'changed outline and duties of a draft of {target}' },
  },
};
