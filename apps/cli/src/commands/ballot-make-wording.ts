import { ballotErrors } from '@daihoi/contract/wording';
import type { BallotRefusalCode } from '@daihoi/counting/layout';
import { commandWords } from '../command-words.ts';

interface Wording {
  readonly vi: string;
  readonly en: string;
}

export const ballotMakeWording = {
  usage: commandWords['ballot make'].usage,
  made: {
    vi: 'Đã làm phiếu: {names} tên, bầu {seats}, {form}, khổ {paper}, {pages} trang, mã mẫu phiếu {fingerprint}.',
    en: 'Ballot made: {names} names, {seats} to elect, {form}, paper {paper}, {pages|page|pages}, layout {fingerprint}.',
  },
  wrote: { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  warning: { vi: 'Lưu ý: {text}', en: 'Note: {text}' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why a ballot is not made, or not written: what is wrong and what to do. */
export type BallotFileRefusalCode = 'ballot.folder-taken' | 'ballot.folder-unwritable';

export const ballotRefusals = {
  ...ballotErrors,
  'ballot.folder-taken': {
    vi: 'Thư mục {found} đang giữ mẫu phiếu khác (mã {expected}). Ghi đè thì phiếu đã in không đọc được nữa. Chọn thư mục khác.',
    en: 'The folder {found} holds another ballot (layout {expected}). Writing over it would leave printed ballots unreadable. Choose another folder.',
  },
  'ballot.folder-unwritable': {
    vi: 'Không ghi được vào thư mục {found}. Kiểm tra quyền ghi và dung lượng đĩa.',
    en: 'The folder {found} cannot be written to. Check permission and free disk space.',
  },
} as const satisfies Readonly<Record<BallotRefusalCode | BallotFileRefusalCode, Wording>>;
