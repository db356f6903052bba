import {
  addressOfPage,
  askChallenge,
  commentSheet,
  lookUpReceipt,
  moderateHeld,
  readCommentPage,
  readPagePicture,
  viewHeldDesk,
  writeComment,
  type CommentId,
  type ConsultationId,
  type HeldDecision,
} from '@daihoi/application/comments';
import { documentMedia } from '@daihoi/application/files';
import type { Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import type { BodyOf } from '@daihoi/contract/http';
import { heldCommentRoutes, publicCommentRoutes } from '@daihoi/contract/public-comments';
import { usualChallengeBits } from '@daihoi/domain/challenge';
import { brand, ok, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import {
  reasonOf,
  toChallenge,
  toCommentPage,
  toHeldDesk,
  toReceipt,
} from './public-comment-shapes.ts';

/** Pages on which people comment without signing in; `bits` is how hard the sum is that their browser does. */
export function publicCommentAnswers(
  ports: Ports,
  secrets: Secrets,
  bits = usualChallengeBits,
): Served {
  return serve(publicCommentRoutes, {
    async page({ params }) {
      const page = await readCommentPage(ports, params);
      return page.ok ? ok(toCommentPage(page.value)) : page;
    },
    async picture({ params }) {
      const picture = await readPagePicture(ports, params);
      return picture.ok ? ok({ file: { ...picture.value, name: params.image } }) : picture;
    },
    async challenge({ params }) {
      const issued = await askChallenge(ports, secrets, { ...params, bits });
      return issued.ok ? ok(toChallenge(issued.value)) : issued;
    },
    async write({ params, body, address }) {
      const { ticket, answers, paragraph, passage, text, name, contact } = body;
      const written = await writeComment(ports, secrets, {
        ...params,
        words: {
          paragraph: paragraph ?? undefined,
          passage: passage.normalize('NFC'),
          text,
        },
        name: name ?? undefined,
        contact: contact ?? undefined,
        proof: { ticket, answers },
        address,
      });
      return written.ok ? ok({ receipt: written.value }) : written;
    },
    async receipt({ body }) {
      const found = await lookUpReceipt(ports, body.receipt);
      return found.ok ? ok(toReceipt(found.value)) : found;
    },
  });
}

/** The office looks at what came by its pages, and prints sheets for those without a telephone. */
export function heldCommentAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(heldCommentRoutes, {
    async desk({ params, origin }) {
      const desk = await viewHeldDesk(ports, which(params));
      if (!desk.ok) return desk;
      const pages = desk.value.pages.map(async (page) => {
        const address = addressOfPage(origin, page);
        return { kind: page.kind, address, square: await secrets.drawForCamera(address) };
      });
      return ok(toHeldDesk(desk.value, await Promise.all(pages), desk.value.phase !== 'ended'));
    },
    async decide({ params, body, actor }) {
      const decided = await moderateHeld(ports, actor, {
        ...which(params),
        comments: body.comments.map(({ id, version }) => ({ id: brand<CommentId>(id), version })),
        decision: toDecision(body.decision),
      });
      return decided.ok ? ok({ decided: decided.value }) : decided;
    },
    async sheet({ params, origin }) {
      const { kind, sheet, format } = params;
      const paper = await commentSheet(ports, { ...which(params), kind, sheet, origin });
      if (!paper.ok) return paper;
      const bytes =
        format === 'pdf'
          ? await ports.papers.toPdf(paper.value)
          : await ports.papers.toDocx(paper.value);
      return ok({
        file: {
          name: `${sheet === 'sheet' ? 'phieu-gop-y' : 'toan-van-gop-y'}.${format}`,
          mediaType: documentMedia[format],
          bytes,
        },
      });
    },
  });
}

function which(params: { readonly consultationId: string; readonly unitId: string }) {
  return {
    consultationId: brand<ConsultationId>(params.consultationId),
    unitId: brand<UnitId>(params.unitId),
  };
}

function toDecision(
  decision: BodyOf<(typeof heldCommentRoutes)['decide']>['decision'],
): HeldDecision {
  if (decision.kind === 'take') return { kind: 'take' };
  const { ground, words } = decision;
  return { kind: 'setAside', ground, reason: reasonOf(ground, words) };
}
