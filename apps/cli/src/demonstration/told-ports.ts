import type { Ports, Stores } from '@daihoi/application/ports';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { writtenDown } from './days.ts';

const oneStepMs = 40_000;

/**
 * The ports of an act of the story: it takes place on the day that is told, some time after the act before, and within the one
 * transaction of the loading.
 */
export function toldPorts(ports: Ports, stores: Stores): (day: string) => Ports {
  let step = 0;
  return (day) => {
    const today = calendarDate(day);
    return {
      ...ports,
      read: stores,
      clock: {
        today: () => today,
        now: () => instantFrom(Date.parse(writtenDown(today, 0)) + (step += 1) * oneStepMs),
      },
      transact: (work) => work(stores),
    };
  };
}
