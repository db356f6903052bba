import type { SameKeys } from '../area-texts.ts';
import type { square as vi } from '../vi/square.ts';

export const square = {
  title: 'Count minutes: read the square, without a network',
  help: 'Point the camera of a phone at the square at the foot of the first page, copy the text that begins with DH1: and paste it here.',
  field: 'What the square says',
  camera: 'Scan with the camera',
  stop: 'Stop the camera',
  cameraNone:
    'This browser reads no squares by itself. Use the camera of the phone and paste the text above.',
  cameraRefused: 'The camera did not open. Let the browser use it, or paste the text above.',
  send: 'Check the square',
  refused: {
    'count-proof.not-ours': 'This is no square of a counting paper (it has to begin with DH1:).',
    'count-proof.version':
      'This square is of another version of the program and cannot be read here.',
    'count-proof.damaged': 'The square lacks letters or has wrong ones. Scan all of it again.',
  },
  genuine: 'The signature holds',
  genuineText:
    'The counting room with the key {key} signed these very figures. The key has to be the one in the minutes.',
  forged: 'WRONG SIGNATURE',
  forgedText:
    'These figures were not signed by the counting room with the key {key}. Do not use this paper; tell the counting committee.',
  keyless: 'The signature could not be checked',
  keylessText:
    'This page does not know the key of the counting room yet. Open it once where the server can be reached, then check again.',
  rehearsal: 'The key of a REHEARSAL: this is no result of an election.',
  compare:
    'Compared: the signature over these very figures. Not compared: names, wording, signatures by hand and stamps. Compare each figure below and the check code with the paper.',
  code: 'Check code at the foot',
  office: 'Elected',
  number: 'Ballot',
  on: 'Day of the count',
  seats: 'Seats',
  base: 'Base of the result',
  threshold: 'Needed at least',
  issued: 'Issued',
  collected: 'Collected',
  valid: 'Valid',
  invalid: 'Invalid',
  candidates: 'Votes by the number on the ballot',
  no: 'No.',
  votes: 'Votes',
  elected: 'elected',
} as const satisfies SameKeys<typeof vi>;
