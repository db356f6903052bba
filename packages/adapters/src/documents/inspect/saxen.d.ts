/** What we use of the XML parser, which ships no types. */
declare module 'saxen' {
  export class Parser {
    ns(prefixByUri: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      handler: (
        name: string,
        attributes: () => Readonly<Record<string, string>> | boolean,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag' | 'attention', handler: () => void): this;
    on(event: 'text', handler: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', handler: (text: string) => void): this;
    on(event: 'error', handler: (fault: Error) => void): this;
    parse(xml: string): unknown;
    stop(): void;
  }
}
