import {
  bundleArchive,
  closeArchive,
  viewArchive,
  type ArchiveId,
  type ArchiveMatter,
  type ArchiveView as Viewed,
} from '@daihoi/application/archive';
import type { PackageSecrets } from '@daihoi/application/ballot-session';
import type { Ports } from '@daihoi/application/ports';
import { archiveRoutes, type ArchiveView } from '@daihoi/contract/archive';
import {
  brand,
  ok,
  type CongressId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Served, type StreamAnswer } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';

/** The archive of a congress and of the papers of a unit in a term. */
export function archiveAnswers(ports: Ports, secrets: PackageSecrets): Served {
  return serve(archiveRoutes, {
    congress: ({ params }) => view(congressOf(params)),
    closeCongress: ({ params, body, actor }) =>
      identified(closeArchive(ports, secrets, { actor, matter: congressOf(params), ...body })),
    downloadCongress: ({ params }) => download(params.archiveId, congressOf(params)),
    term: ({ params, query }) => view(termOf(params, query)),
    closeTerm: ({ params, query, body, actor }) =>
      identified(closeArchive(ports, secrets, { actor, matter: termOf(params, query), ...body })),
    downloadTerm: ({ params, query }) => download(params.archiveId, termOf(params, query)),
  });

  async function view(matter: ArchiveMatter) {
    const viewed = await viewArchive(ports, secrets, matter);
    return viewed.ok ? ok(toView(viewed.value)) : viewed;
  }

  async function download(id: string, matter: ArchiveMatter) {
    const bundled = await bundleArchive(ports, secrets, { id: brand<ArchiveId>(id), matter });
    if (!bundled.ok) return bundled;
    const stream: StreamAnswer['stream'] = { ...bundled.value, mediaType: 'application/zip' };
    return ok({ stream });
  }
}

async function identified<E>(
  closing: Promise<Result<ArchiveId, E>>,
): Promise<Result<{ readonly id: string }, E>> {
  const closed = await closing;
  return closed.ok ? ok({ id: closed.value }) : closed;
}

function congressOf({ congressId }: { readonly congressId: string }): ArchiveMatter {
  return { kind: 'congress', congressId: brand<CongressId>(congressId) };
}

function termOf(
  { unitId }: { readonly unitId: string },
  { season }: { readonly season: string },
): ArchiveMatter {
  return { kind: 'term', unitId: brand<UnitId>(unitId), seasonId: brand<SeasonId>(season) };
}

function toView({ gathered, fingerprint, closed }: Viewed): ArchiveView {
  const { unit, title, season, files, lacking, confidential } = gathered;
  return {
    unit: toUnitRef(unit),
    title,
    term: { from: season.term.from, to: season.term.to },
    fingerprint,
    files: files.map(({ path, part, title: name, number, issuedOn, sha256, bytes }) => ({
      path,
      part,
      title: name,
      number: number ?? null,
      issuedOn: issuedOn ?? null,
      sha256,
      bytes,
    })),
    lacking: lacking.map((each) => ({ ...each })),
    confidential,
    closed: closed.toReversed().map((row) => ({
      id: row.id,
      number: row.number,
      files: row.files,
      bytes: row.bytes,
      lacking: row.lacking,
      note: row.note ?? null,
      closedOn: row.closedOn,
      closedBy: row.closedBy.name,
      manifestHash: row.manifestHash,
      upToDate: row.fingerprint === fingerprint,
    })),
  };
}
