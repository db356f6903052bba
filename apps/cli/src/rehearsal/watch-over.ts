import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WatchAsked, type RememberedCut, type WatchReply } from '@daihoi/contract/rehearsal';
import { exitCodes } from '../command-io.ts';
import { watchedWord } from './watched-word.ts';

const program = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Ballots that are keyed before the power goes, and how long after the last of them at most (milliseconds). */
const ballotsBefore = { least: 3, most: 8 };
const longestWait = 400;

/**
 * Runs the server of a rehearsal as a program of its own and kills it when an exercise asks for it: at once, as a power cut
 * would. What was acknowledged before is kept here, outside of what is killed, and handed to the program that starts after it.
 * @returns the exit status of the server
 */
export async function watchOver(args: readonly string[], lang: 'vi' | 'en'): Promise<number> {
  const memory = new Memory();
  const stopping = { now: false };
  for (;;) {
    const child = spawn(
      process.execPath,
      [program, 'rehearsal', ...args, watchedWord, `--lang=${lang}`],
      { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
    );
    const forget = passSignals(child, stopping);
    child.on('message', (raw) => memory.hear(raw, child));
    await once(child, 'exit');
    forget();
    if (!memory.cutJustNow() || stopping.now) return child.exitCode ?? exitCodes.bug;
  }
}

/** What is known of the ballots that were acknowledged. */
class Memory {
  #armed: { attempt: string; sessionId: string; left: number } | undefined;
  #ballots: RememberedCut['ballots'] = [];
  #cut: RememberedCut | undefined;
  #killed = false;

  /** Answers one message of the program; what is no message of ours is not answered. */
  hear(raw: unknown, child: ChildProcess): void {
    const asked = WatchAsked.safeParse(raw);
    if (!asked.success) return;
    this.#take(asked.data, child);
    const reply: WatchReply = { turn: asked.data.turn, cut: this.#cut };
    child.send(reply, () => undefined);
  }

  /** True once after each cut. */
  cutJustNow(): boolean {
    const killed = this.#killed;
    this.#killed = false;
    return killed;
  }

  #take(asked: WatchAsked, child: ChildProcess): void {
    if (asked.kind === 'arm') {
      const { attempt, sessionId } = asked;
      const left = randomInt(ballotsBefore.least, ballotsBefore.most + 1);
      this.#armed = { attempt, sessionId, left };
      this.#ballots = [];
      this.#cut = undefined;
    }
    if (asked.kind === 'recorded') this.#cut = undefined;
    if (asked.kind === 'acknowledge') this.#keep(asked.ballot, child);
  }

  #keep(ballot: RememberedCut['ballots'][number], child: ChildProcess): void {
    if (ballot.sessionId !== this.#armed?.sessionId) return;
    this.#ballots.push(ballot);
    this.#armed.left -= 1;
    if (this.#armed.left === 0) setTimeout(() => this.#kill(child), randomInt(longestWait));
  }

  #kill(child: ChildProcess): void {
    if (!this.#armed || child.exitCode !== null) return;
    const { attempt } = this.#armed;
    this.#killed = true;
    this.#armed = undefined;
    this.#cut = { attempt, cutAt: new Date().toISOString(), ballots: this.#ballots };
    child.kill('SIGKILL');
  }
}

/** Passes on that the program is to stop; Ctrl-C in a terminal reaches it by itself. */
function passSignals(child: ChildProcess, stopping: { now: boolean }): () => void {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const handlers = names.map((name) => {
    function pass(): void {
      stopping.now = true;
      if (name !== 'SIGINT' || !process.stdin.isTTY) child.kill(name);
    }
    process.on(name, pass);
    return () => void process.off(name, pass);
  });
  return () => handlers.forEach((off) => off());
}
