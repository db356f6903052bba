import { areaTexts } from './area-texts.ts';
import { board as en } from './en/board.ts';
import { board as vi } from './vi/board.ts';

export const boardTexts = areaTexts(vi, en);
export type BoardKey = (typeof boardTexts.keys)[number];

/** The key of a word that the wire names (`level.GRASSROOTS`); undefined for one that we have no word for. */
export function boardKey(group: string, name: string): BoardKey | undefined {
  return boardTexts.keys.find((key) => key === `${group}.${name}`);
}
