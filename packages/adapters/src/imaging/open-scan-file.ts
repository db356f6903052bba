import type { LumaImage } from '@daihoi/counting/reading';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { decodeLuma, sizeOf } from './decode-luma.ts';
import { isPdf, openPdfScans } from './pdf/open-pdf-scans.ts';
import type { ScanFault } from './scan-fault.ts';

/** A file of scans, its pages still packed. */
export interface ScanFile {
  readonly pageCount: number;
  /** Decodes one page, counted from 0. */
  readonly decode: (page: number) => Promise<Result<LumaImage, ScanFault>>;
}

const pageLimit = 5000;

/** Opens an image, a multi-page TIFF, or a PDF made of scans. */
export async function openScanFile(bytes: Uint8Array): Promise<Result<ScanFile, ScanFault>> {
  if (isPdf(bytes)) return openPdfScans(bytes);
  const size = await sizeOf({ data: bytes });
  if (!size.ok) return err(size.error);
  return ok({
    pageCount: Math.min(pageLimit, size.value.pages),
    decode: (page) => decodeLuma({ data: bytes, page }),
  });
}
