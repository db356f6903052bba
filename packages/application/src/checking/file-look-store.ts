import type { AccountId, CongressId, Instant } from '@daihoi/domain/kernel';

/** Somebody looked at a file whose words the program cannot read, and says that it carries no mark of secrecy. */
export interface FileLook {
  readonly by: string;
  readonly at: Instant;
}

export interface FileLookStore {
  /** Under which name a file stands in a dossier or beside a draft of this congress; undefined where it does not. */
  nameIn(congressId: CongressId, hash: string): Promise<string | undefined>;
  /** False where this person has said so before; the first time stays. */
  note(
    look: { readonly congressId: CongressId; readonly hash: string },
    stamp: { readonly at: Instant; readonly by: AccountId },
  ): Promise<boolean>;
}
