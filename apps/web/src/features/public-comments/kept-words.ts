/** What a person wrote on a page and has not closed yet; lives as long as the tab, so that a shared telephone keeps nothing. */
export interface KeptWords {
  readonly name: string;
  readonly contact: string;
  /** Words not sent yet, by paragraph; 0 stands for the whole. */
  readonly texts: Readonly<Record<string, string>>;
  /** Receipts, the last one first. */
  readonly sent: readonly { readonly receipt: string; readonly paragraph: number }[];
}

const nothing: KeptWords = { name: '', contact: '', texts: {}, sent: [] };

/** Reads what was kept under a name; anything that is not ours counts as nothing. */
export function readKept(storage: Pick<Storage, 'getItem'>, key: string): KeptWords {
  try {
    const raw: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isKept(raw) ? raw : nothing;
  } catch {
    return nothing;
  }
}

/** Keeps what was written; a browser that refuses storage keeps it as long as the page is open. */
export function writeKept(storage: Pick<Storage, 'setItem'>, key: string, kept: KeptWords): void {
  try {
    storage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage is refused or full.
  }
}

function isKept(raw: unknown): raw is KeptWords {
  return (
    isRecord(raw) &&
    typeof raw['name'] === 'string' &&
    typeof raw['contact'] === 'string' &&
    isRecord(raw['texts']) &&
    Object.values(raw['texts']).every((text) => typeof text === 'string') &&
    Array.isArray(raw['sent']) &&
    raw['sent'].every(
      (each: unknown) =>
        isRecord(each) &&
        typeof each['receipt'] === 'string' &&
        typeof each['paragraph'] === 'number',
    )
  );
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
