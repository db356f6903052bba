import type { PaperExaminer, PaperTooHeavy } from '@daihoi/application/checking';
import { err, invariant, type Result } from '@daihoi/domain/kernel';
import { openExamineRooms, type ExamineEnd, type ExamineLimits } from './examine-room.ts';
import type { ExamineReply } from './examine-task.ts';

/** Twenty times what 60 pages take on an office PC. */
const officeLimits: ExamineLimits = { timeLimitMs: 20_000, memoryLimitMegabytes: 512 };

/** Two offices that upload at once do not wait for each other. */
const threads = 2;

/** Examines Word files in threads beside the server. */
export function openPaperExaminer(limits: ExamineLimits = officeLimits): PaperExaminer {
  const room = openExamineRooms(limits, threads);
  return {
    async check(file, question) {
      const reply = replyOf(await room.examine({ kind: 'check', file, question }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'check', 'a check is answered by a check');
      return reply.value.outcome;
    },
    async sketch(file) {
      const reply = replyOf(await room.examine({ kind: 'sketch', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'sketch', 'a sketch is answered by a sketch');
      return reply.value.outcome;
    },
    async repair(file, question) {
      const reply = replyOf(await room.examine({ kind: 'repair', file, question }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'repair', 'a repair is answered by a repair');
      return reply.value.outcome;
    },
    ...issuing(room),
    async compare(older, newer) {
      const reply = replyOf(await room.examine({ kind: 'compare', older, newer }), newer.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'compare', 'a comparison is answered by a comparison');
      return reply.value.outcome;
    },
    async share(here, there) {
      const reply = replyOf(await room.examine({ kind: 'share', here, there }), there.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'share', 'a question for what is shared is answered by it');
      return reply.value.outcome;
    },
    async fields(file) {
      const reply = replyOf(await room.examine({ kind: 'fields', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'fields', 'a question for fields is answered by fields');
      return reply.value.outcome;
    },
    async fill(file, values) {
      const reply = replyOf(await room.examine({ kind: 'fill', file, values }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'fill', 'a filling is answered by a filling');
      return reply.value.outcome;
    },
    async read(file) {
      const reply = replyOf(await room.examine({ kind: 'read', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'read', 'a reading is answered by a reading');
      return reply.value.outcome;
    },
  };
}

function replyOf(end: ExamineEnd, name: string): Result<ExamineReply, PaperTooHeavy> {
  if (end.kind === 'tooSlow') return err({ code: 'paper-check.too-slow', name });
  if (end.kind === 'outOfMemory') return err({ code: 'paper-check.too-heavy', name });
  return { ok: true, value: end.reply };
}

/** What is done to a file that goes out. */
function issuing(
  room: ReturnType<typeof openExamineRooms>,
): Pick<PaperExaminer, 'mark' | 'number'> {
  return {
    async mark(file, words) {
      const reply = replyOf(await room.examine({ kind: 'mark', file, words }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'mark', 'a marking is answered by a marking');
      return reply.value.outcome;
    },
    async number(file, asked) {
      const reply = replyOf(await room.examine({ kind: 'number', file, asked }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'number', 'a numbering is answered by a numbering');
      return reply.value.outcome;
    },
  };
}
