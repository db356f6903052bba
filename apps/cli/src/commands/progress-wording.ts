import { fillWording } from '@daihoi/contract/wording';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { commandWords } from '../command-words.ts';
import { hasOption } from '../options.ts';

export const progressWording = {
  usage: commandWords.progress.usage,
  unitUnknown: {
    vi: 'Không có đơn vị nào mang mã "{code}". Xem mã ở màn hình Tổ chức.',
    en: 'No organisation has the code "{code}". The Organisations screen shows the codes.',
  },
  noSeason: {
    vi: 'Đơn vị "{code}" chưa nằm trong mùa đại hội nào. Lập mùa đại hội trước.',
    en: 'The organisation "{code}" takes part in no season yet. Set a season up first.',
  },
  fileUnwritable: {
    vi: 'Không ghi được tệp "{code}". Kiểm tra thư mục có thật và còn quyền ghi.',
    en: 'The file "{code}" cannot be written. Check that the folder exists and may be written to.',
  },
} as const;

const wireCodes = {
  unitUnknown: { code: 'unit.unknown', at: '--unit' },
  noSeason: { code: 'season.none', at: '--unit' },
  fileUnwritable: { code: 'file.unwritable', at: '--docx' },
} as const;

/** Refuses with a sentence, or with one JSON document when the caller asked for JSON. */
export function refuse(
  { io, args }: { readonly io: CommandIo; readonly args: readonly string[] },
  reason: keyof typeof wireCodes,
  code: string,
): ExitCode {
  const message = fillWording(progressWording[reason][io.lang], { code });
  if (hasOption(args, 'json')) io.out(JSON.stringify({ error: { ...wireCodes[reason], message } }));
  else io.err(message);
  return exitCodes.refused;
}
