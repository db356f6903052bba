import type { SameKeys } from '../area-texts.ts';
import type { archive as vietnamese } from '../vi/archive.ts';

export const archive = {
  name: 'Archive',
  season: 'Term',
  next: {
    mine: 'Next step',
    close: 'Close archive {number}',
    closeText:
      'The program writes the index, takes the SHA-256 of {files} files and signs it. Once closed this list cannot be changed; whatever comes later is closed the next time.',
    openText:
      '{count} matters are open, listed below. Finish them first; if it must be closed all the same (handing over, a date to keep), say why.',
    send: 'Close the archive',
    note: 'Why it is closed although something is open',
    noteMissing: 'Say why, for example: handed over by plan no. …',
    download: 'Download archive {number}',
    downloadText:
      'Closed on {date} with all that is there now. Download it, check it, then hand it over.',
    downloadAct: 'Download (.zip)',
    nothing: 'Nothing to archive yet',
    nothingText:
      'Once the unit issues papers, submits its dossier or seals a count, the list appears here.',
  },
  lack: {
    congressOpen: 'The congress has not closed',
    resultOpen: 'The result is not ratified',
    countOpen: 'Not sealed: {about}',
    draftUnnumbered: 'Draft not issued: {about}',
    consultationOpen: 'Consultation not concluded: {about}',
    complaintOpen: 'A complaint is not concluded',
    paperMissing: 'Missing in the dossier: {about}',
  },
  files: {
    title: 'What it holds',
    sentence: '{files} files, {size}.',
    confidential: 'Confidential papers are kept apart: {count}, not enclosed.',
    ballots: 'Ballots and their images are not enclosed.',
    label: 'Files of the archive: {part}',
    head: 'Paper or file',
    number: 'Number',
    day: 'Date',
    size: 'Size',
    hash: 'SHA-256',
  },
  part: {
    index: 'Index',
    issued: 'Issued papers',
    dossier: 'Dossier and report of results',
    drafts: 'Final versions of drafts',
    counts: 'Counts',
    results: 'Results of elections',
    synthesis: 'Synthesis of comments',
    deliveries: 'Sending and receipt',
  },
  closed: {
    title: 'Closed before',
    label: 'Closed archives',
    number: 'No.',
    day: 'Closed on',
    by: 'Closed by',
    files: 'Files',
    size: 'Size',
    open: 'Open at the time',
    none: 'none',
    get: 'Download',
    getOf: 'Download archive {number}',
    manifest: 'Code of the index',
  },
  verify: {
    title: 'Check an archive',
    text: 'It is read in this browser and sent nowhere; no network is needed.',
    drop: 'Drop an archive here',
    notOurs:
      'The file {name} is no archive or came only in part. Download it again, then check it.',
    genuine: 'As it was closed',
    broken: 'NOT AS IT WAS CLOSED',
    of: 'No. {number}, closed on {date}: {title}',
    checks: {
      signature: 'Signature over the index',
      removals: 'List of destroyed files',
      files: 'Hash of every file',
      complete: 'Every file and no other',
    },
    holds: 'holds',
    wrong: 'broken',
    faults: {
      missing: 'Missing: {path}',
      changed: 'Changed: {path}',
      foreign: 'Not in the index: {path}',
    },
    removed: '{count} files were destroyed after their term, by the list that is enclosed.',
    ownKey: 'Signed with the key {key} of this installation.',
    otherKey:
      'Signed with the key {key}, which is not that of this installation. Compare it with whoever made it before you trust it.',
    rehearsal: 'The key of a REHEARSAL: this is no real archive.',
  },
} as const satisfies SameKeys<typeof vietnamese>;
