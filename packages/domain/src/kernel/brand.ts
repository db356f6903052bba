declare const brandKey: unique symbol;

/** A primitive that only its own parser can make. */
export type Branded<T, Name extends string> = T & { readonly [brandKey]: Name };

/** The only cast of the house: called by parsers after they have checked the raw value. */
export function brand<B extends Branded<string, string>>(raw: string): B {
  return raw as B;
}
