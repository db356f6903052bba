/** Work that the server does by itself, again and again, while it runs. */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<unknown>;
}

/** Jobs that run; `stop` waits for what is under way. */
export interface RunningJobs {
  stop(): Promise<void>;
}

/**
 * Runs each job on a timer that keeps no process alive. A job never overlaps itself: the next run is set when the last
 * has ended. A fault is reported and the job goes on.
 */
export function startJobs(
  jobs: readonly Job[],
  onFault: (name: string, fault: unknown) => void,
): RunningJobs {
  const stops = jobs.map((job) => startJob(job, onFault));
  return {
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function startJob(
  job: Job,
  onFault: (name: string, fault: unknown) => void,
): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let timer = setTimeout(turn, job.everyMs).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return running;
  };

  function turn(): void {
    running = attempt().finally(() => {
      if (!stopped) timer = setTimeout(turn, job.everyMs).unref();
    });
  }

  async function attempt(): Promise<void> {
    try {
      await job.run();
    } catch (fault) {
      onFault(job.name, fault);
    }
  }
}
