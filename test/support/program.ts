import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/unisono.cjs', import.meta.url));

/** A whole service in a process of its own, which can be killed. */
export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has said so far, such as the link for the first account. */
  readonly said: string;
}

/** Starts `unisono serve`, and waits until it listens. @throws Error with what it said, where it ends before that */
export async function startProgram(settings: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...process.env, UNISONO_LOG: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listens on (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}`)));
  });
  return { child, url, said };
}
