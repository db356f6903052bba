import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import { ballotScanRoutes } from '@daihoi/contract/ballot-scan';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '../../../api/upload.ts';
import { addressOf } from '../ballot-view.ts';

/** How long a file waits before it is sent again when nobody answered, in milliseconds. */
const again = 2000;

/** A file to be sent, and where it came from. */
export interface ScanToSend {
  readonly file: File;
  readonly source: 'upload' | 'camera';
}

/** A file that the server did not take, and why. */
export interface NotTaken {
  readonly name: string;
  readonly message: string;
}

interface Progress {
  readonly sending?: { readonly name: string; readonly percent: number };
  /** Files that are not at the server yet, the one on its way included. */
  readonly waiting: number;
  readonly offline: boolean;
}

const idle: Progress = { waiting: 0, offline: false };

/** Files on their way to the server: one at a time, in order. A network that is gone is waited for; a refused file is told by name. */
export function useScanUpload(view: BallotSessionView, seat: string) {
  const queries = useQueryClient();
  const queue = useRef<ScanToSend[]>([]);
  const running = useRef(false);
  const [progress, setProgress] = useState(idle);
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const params = addressOf(view);

  function add(files: readonly ScanToSend[]): void {
    queue.current.push(...files);
    if (!running.current) void sendAll();
  }

  async function sendAll(): Promise<void> {
    running.current = true;
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      const answered = await sendOne(next);
      if (answered) queue.current.shift();
      else await new Promise((resolve) => setTimeout(resolve, again));
    }
    running.current = false;
    setProgress(idle);
  }

  /** True when the server answered, whatever it said. */
  async function sendOne({ file, source }: ScanToSend): Promise<boolean> {
    const { name } = file;
    function tell(percent: number, offline = false): void {
      setProgress({ sending: { name, percent }, waiting: queue.current.length, offline });
    }
    tell(0);
    const form = new FormData();
    form.append('seat', seat);
    form.append('file', file, name);
    const route = ballotScanRoutes.send;
    const sent = await upload(route, { params, query: { source }, form, onProgress: tell });
    if (!sent.ok && sent.error.status === 0) {
      tell(0, true);
      return false;
    }
    if (!sent.ok) {
      const { message } = sent.error;
      setNotTaken((before) => [...before, { name, message }]);
    }
    void queries.invalidateQueries({ queryKey: [ballotScanRoutes.show.id] });
    return true;
  }

  return { add, notTaken, ...progress };
}
