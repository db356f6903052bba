import type { FrozenRulebook } from '@daihoi/domain/rulebook';

/** A frozen rulebook as it is stored; the day on which a congress froze it stands with the congress. */
export type RulebookSnapshot = Omit<FrozenRulebook, 'frozenOn'>;

/** Rulebooks as they stood when congresses were convened. The same rules are stored once and never changed. */
export interface RulebookStore {
  /** Keeps a snapshot under the hash of its version text and regulation. */
  keep(snapshot: RulebookSnapshot): Promise<string>;
  byHash(hash: string): Promise<RulebookSnapshot | undefined>;
}
