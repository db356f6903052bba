import type { SameKeys } from '../area-texts.ts';
import type { keeping as vi } from '../vi/keeping.ts';

export const keeping = {
  title: 'Keeping the ballots',
  until: 'The seal stays as it is until the end of {until} (sealed on {sealed}).',
  rule: 'Kept for {months} {months|month|months} by article {article}, {document}; the regulation does not say from which day, the program reckons from that of the seal.',
  unsure: 'This term has not been checked against the original paper.',
  record: 'Record destruction or hand-over',
  outcome: 'The ballots were',
  destroyed: 'Destroyed by a decision of the committee',
  destroyedHelp: 'Only after {until} and while no complaint is open.',
  handedOver: 'Handed over to whoever keeps them on',
  handedOverHelp: 'Whoever takes them keeps the seal until the term is over.',
  on: 'Day',
  paper: 'Number of the paper',
  paperHelp: 'Of the decision or of the hand-over record, for example 12-QĐ/ĐU.',
  send: 'Write into the log',
  required: 'This is empty or cannot be read. Fill it in and send again.',
  done: {
    destroyed: 'Destroyed on {on} by {paper}.',
    handedOver: 'Handed over on {on} by {paper}.',
  },
} as const satisfies SameKeys<typeof vi>;
