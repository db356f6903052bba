import type { Generated } from 'kysely';

export interface PaperSketchTable {
  id: Generated<number>;
  content_hash: string;
  method: number;
  counted_words: number;
  fingerprints: number[];
}

export interface PaperFingerprintTable {
  fingerprint: number;
  sketch_id: number;
}

export interface HeldPaperTable {
  paper_id: string;
  unit_id: string;
  sketch_id: number;
  kind: string;
  title: string;
  held_on: string;
}
