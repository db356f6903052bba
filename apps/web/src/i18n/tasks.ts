import { areaTexts } from './area-texts.ts';
import { tasks as en } from './en/tasks.ts';
import { tasks as vi } from './vi/tasks.ts';

export const taskTexts = areaTexts(vi, en);
export type TaskKey = (typeof taskTexts.keys)[number];

/** The key of a word that the wire names (`kind.own.submit`), or the group's word for anything else. */
export function taskKey(group: 'kind' | 'text', name: string): TaskKey {
  return taskTexts.keys.find((key) => key === `${group}.${name}`) ?? `${group}.other`;
}
