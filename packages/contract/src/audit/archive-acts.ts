import type { ActWording } from './act-wording.ts';

/** Words for what is done to archives. */
export const archiveActWordings: Readonly<Partial<Record<string, ActWording>>> = {
  'archive.closed': {
    vi: { name: 'Đóng hồ sơ lưu trữ', said: 'đóng hồ sơ lưu trữ của {target}' },
    en: { name: 'Close an archive', said: 'closed the archive of {target}' },
  },
};
