declare const brandKey: unique symbol;

/** A primitive that only its own parser can make. */
export type Branded<T, Name extends string> = T & { readonly [brandKey]: Name };

/** One of the two casts of the house: called by parsers after they have checked the raw value. */
export function brand<B extends Branded<string, string>>(raw: string): B {
  return raw as B;
}

/** A value without the members that are undefined, as `exactOptionalPropertyTypes` wants it; the other cast. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
