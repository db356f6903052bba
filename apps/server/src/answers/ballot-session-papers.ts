import {
  printBallots,
  printCountingFile,
  takeSealedBallots,
  type BallotSecrets,
  type BallotPrintKind,
  type CountingPaperKind,
} from '@daihoi/application/ballot-session';
import type { BallotPorts } from '@daihoi/application/counting-room';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import { ballotSessionPaperRoutes } from '@daihoi/contract/ballot-session';
import type { CountingMemberId } from '@daihoi/domain/ballot-session';
import type { BallotPile, ElectionOffice } from '@daihoi/domain/election';
import { brand, defined, ok, type CongressId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { placeOf } from './ballot-session-answers.ts';

/** The papers of the counting room as files. */
export function ballotSessionPaperAnswers(
  ports: Ports,
  secrets: BallotSecrets,
  ballots: BallotPorts,
): Served {
  return serve(ballotSessionPaperRoutes, {
    async ballots({ params, query }) {
      const { kind, office, number } = params;
      const place = { congressId: brand<CongressId>(params.congressId), office, number };
      const printed = await printBallots(ports, ballots, {
        place,
        kind,
        paper: query.paper ?? 'A4',
      });
      if (!printed.ok) return printed;
      const name = `${printNames[kind]}-${officeNames[office]}-${number}.pdf`;
      return ok({ file: { name, mediaType: documentMedia.pdf, bytes: printed.value } });
    },
    async paper({ params, query }) {
      const { kind, format, office, number } = params;
      const place = placeOf(params, query);
      const { room } = secrets;
      const printed = await printCountingFile(ports, { place, kind, format, room });
      if (!printed.ok) return printed;
      const name = `${kindNames[kind]}-${officeNames[office]}-${number}.${format}`;
      return ok({ file: { name, mediaType: documentMedia[format], bytes: printed.value } });
    },
    async takeBallots({ params, body, actor }) {
      const { office, number } = params;
      const place = { congressId: brand<CongressId>(params.congressId), office, number };
      const hands = body.hands.map(({ member, code }) => ({
        member: brand<CountingMemberId>(member),
        code,
      }));
      const command = { place, version: body.version, hands };
      const taken = await takeSealedBallots(ports, secrets, { actor, command });
      return taken.ok ? ok({ ...taken.value, piles: taken.value.piles.map(toPile) }) : taken;
    },
  });
}

/** A pile as the contract shows it: without members that are not there. */
function toPile({ count, struck, agree, disagree, flags }: BallotPile) {
  return defined({
    count,
    struck: struck && [...struck],
    agree: agree && [...agree],
    disagree: disagree && [...disagree],
    flags: flags && [...flags],
  });
}

/** Names of files: Vietnamese without marks, which every computer keeps. */
const kindNames: Readonly<Record<CountingPaperKind, string>> = {
  minutes: 'bien-ban-kiem-phieu',
  elected: 'danh-sach-trung-cu',
  tally: 'bieu-tong-hop-phieu',
  log: 'nhat-ky-kiem-phieu',
};

const printNames: Readonly<Record<BallotPrintKind, string>> = {
  proof: 'ban-duyet-in-phieu',
  run: 'phieu-bau',
  deck: 'phieu-thu',
};

const officeNames: Readonly<Record<ElectionOffice, string>> = {
  committee: 'ban-chap-hanh',
  standingCommittee: 'ban-thuong-vu',
  secretary: 'bi-thu',
  deputySecretary: 'pho-bi-thu',
  inspectionCommittee: 'uy-ban-kiem-tra',
  inspectionHead: 'chu-nhiem-uy-ban-kiem-tra',
  inspectionDeputyHead: 'pho-chu-nhiem-uy-ban-kiem-tra',
  delegates: 'dai-bieu',
};
