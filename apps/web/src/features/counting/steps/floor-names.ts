import { tidyText } from '@daihoi/domain/text';

export interface FloorName {
  readonly name: string;
  readonly support?: number;
}

/** Names from the floor as people type them: one a line, behind a comma or semicolon how many back it. */
export function readFloorNames(text: string): readonly FloorName[] {
  return text.split(/\r?\n/u).flatMap((line): readonly FloorName[] => {
    const [, rest = line, figure] = /^(.*?)[\s,;:–-]+(\d{1,5})\s*$/u.exec(line) ?? [];
    const name = tidyText(rest.normalize('NFC').replace(/^[\s\d.)•*–-]+/u, ''));
    if (name === '') return [];
    return [figure === undefined ? { name } : { name, support: Number(figure) }];
  });
}
