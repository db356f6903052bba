import {
  openScanMemory,
  receiveScan,
  setFolderWatch,
  settleScan,
  viewCleanPrint,
  viewScanPage,
  viewScans,
  type FolderWatch,
  type HandSecrets,
} from '@daihoi/application/ballot-session';
import type { BallotPorts } from '@daihoi/application/counting-room';
import type { Ports } from '@daihoi/application/ports';
import { ballotScanRoutes } from '@daihoi/contract/ballot-scan';
import { defined, err, ok } from '@daihoi/domain/kernel';
import { serve, type Answer, type FileAnswer, type Served } from '../http/answers.ts';
import { placeOf, toHand } from './ballot-session-answers.ts';
import { toFolder, toScanning } from './ballot-scan-shapes.ts';

/** Scans as a witness of the count. */
export function ballotScanAnswers(
  ports: Ports,
  secrets: HandSecrets,
  { ballots, folder }: { readonly ballots: BallotPorts; readonly folder?: FolderWatch | undefined },
): Served {
  const reader = ports.ballotReader;
  return serve(ballotScanRoutes, {
    show: lookOf(ports, folder),
    async send({ params, query, actor, incoming }) {
      if (!incoming) return err({ code: 'upload.missing' });
      const { name, parts, fields } = incoming;
      const received = await receiveScan(
        ports,
        { secrets, ballots, reader },
        {
          actor,
          place: placeOf(params),
          seat: fields['seat'] ?? '',
          file: { name: name.slice(0, 200), parts, source: query.source ?? 'upload' },
        },
      );
      return received.ok ? ok({ file: received.value }) : received;
    },
    async watch({ params, body, actor }) {
      const place = placeOf(params);
      const asked = { actor, place, ...body, folder: folder !== undefined };
      const set = await setFolderWatch(ports, secrets, asked);
      return set.ok ? ok({}) : set;
    },
    async settle({ params, body, actor }) {
      const { version, witness, answer, reason } = body;
      const command = { place: placeOf(params), version, hands: body.hands.map(toHand) };
      const settled = await settleScan(ports, secrets, { actor, command, witness, answer, reason });
      return settled.ok ? ok({ version: settled.value }) : settled;
    },
    async page({ params, query }) {
      const asked = { place: placeOf(params), page: params.page, row: query.row };
      const image = await viewScanPage(ports, reader, asked);
      return image.ok ? ok(jpeg(image.value)) : image;
    },
    async clean({ params, query }) {
      const asked = { place: placeOf(params), page: params.page, row: query.row };
      const image = await viewCleanPrint(ports, reader, asked);
      return image.ok ? ok(jpeg(image.value)) : image;
    },
  });
}

/** Looks at the scans for everybody who asks; what was loaded for one is there for the next. */
function lookOf(
  ports: Ports,
  folder: FolderWatch | undefined,
): Answer<typeof ballotScanRoutes.show> {
  const memory = openScanMemory();
  return async ({ params, query, lang }) => {
    const { known, files } = query;
    const found = await viewScans(ports, memory, { place: placeOf(params), known });
    if (!found.ok) return found;
    const { session, version, witnesses } = found.value;
    const watch = await ports.read.ballotScans.watch();
    return ok({
      version,
      ...defined({
        witnesses: witnesses?.map((each) => toScanning(session, each, files)),
        folder: folder && toFolder(folder.state(), { session, watch, lang }),
      }),
    });
  };
}

function jpeg(bytes: Uint8Array): FileAnswer {
  return { file: { name: 'phieu.jpg', mediaType: 'image/jpeg', bytes } };
}
