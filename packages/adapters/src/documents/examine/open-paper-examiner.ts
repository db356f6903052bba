import type { PaperExaminer, PaperTooHeavy } from '@daihoi/application/checking';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { DocumentEnd, DocumentRoom } from '../rooms/document-room.ts';
import type { DocumentReply } from '../rooms/document-task.ts';

/** Examines Word files in rooms beside the server. */
export function openPaperExaminer(room: DocumentRoom): PaperExaminer {
  return {
    async check(file, question) {
      const reply = replyOf(await room.run({ kind: 'check', file, question }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'check', 'a check is answered by a check');
      return reply.value.outcome;
    },
    async sketch(file) {
      const reply = replyOf(await room.run({ kind: 'sketch', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'sketch', 'a sketch is answered by a sketch');
      return reply.value.outcome;
    },
    async repair(file, question) {
      const reply = replyOf(await room.run({ kind: 'repair', file, question }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'repair', 'a repair is answered by a repair');
      return reply.value.outcome;
    },
    ...issuing(room),
    ...reading(room),
    async compare(older, newer) {
      const reply = replyOf(await room.run({ kind: 'compare', older, newer }), newer.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'compare', 'a comparison is answered by a comparison');
      return reply.value.outcome;
    },
    async share(here, there) {
      const reply = replyOf(await room.run({ kind: 'share', here, there }), there.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'share', 'a question for what is shared is answered by it');
      return reply.value.outcome;
    },
    async fields(file) {
      const reply = replyOf(await room.run({ kind: 'fields', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'fields', 'a question for fields is answered by fields');
      return reply.value.outcome;
    },
    async fill(file, values) {
      const reply = replyOf(await room.run({ kind: 'fill', file, values }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'fill', 'a filling is answered by a filling');
      return reply.value.outcome;
    },
    async read(file) {
      const reply = replyOf(await room.run({ kind: 'read', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'read', 'a reading is answered by a reading');
      return reply.value.outcome;
    },
    close: () => room.close(),
  };
}

function replyOf(end: DocumentEnd, name: string): Result<DocumentReply, PaperTooHeavy> {
  if (end.kind === 'tooSlow') return err({ code: 'paper-check.too-slow', name });
  if (end.kind === 'turnedAway') return err({ code: 'paper-check.busy', name });
  if (end.kind === 'outOfMemory') return err({ code: 'paper-check.too-heavy', name });
  return { ok: true, value: end.reply };
}

/** What is done to a file that goes out. */
function issuing(room: DocumentRoom): Pick<PaperExaminer, 'mark' | 'number' | 'print'> {
  return {
    async mark(file, words) {
      const reply = replyOf(await room.run({ kind: 'mark', file, words }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'mark', 'a marking is answered by a marking');
      return reply.value.outcome;
    },
    async number(file, asked) {
      const reply = replyOf(await room.run({ kind: 'number', file, asked }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'number', 'a numbering is answered by a numbering');
      return reply.value.outcome;
    },
    async print(file) {
      const reply = replyOf(await room.run({ kind: 'print', file }), file.name);
      if (!reply.ok) return reply;
      invariant(reply.value.kind === 'print', 'a printing is answered by a printing');
      return reply.value.outcome;
    },
  };
}

/** What a file that is no Word document says. */
function reading(room: DocumentRoom): Pick<PaperExaminer, 'pdfHead'> {
  return {
    async pdfHead(file) {
      const reply = replyOf(await room.run({ kind: 'pdfHead', file }), file.name);
      if (!reply.ok) return reply;
      invariant(
        reply.value.kind === 'pdfHead',
        'a question for the head of a PDF is answered by it',
      );
      return ok(reply.value.outcome);
    },
  };
}
