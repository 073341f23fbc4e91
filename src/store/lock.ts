import { existsSync } from 'node:fs';
import { link, mkdtemp, readdir, rm, unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { UnisonoError } from '../error.js';
import { codeOf } from './files.js';
import { reasonOf } from './gate.js';

/*
 * One process at a time may use a data folder. A number in a file cannot say who lives: in containers every process is
 * number 1. A socket can: somebody listens, or nobody does, and the kernel ends the listening with the process.
 *
 * Holders take turns, each with a socket file of its own: `lock-1`, `lock-2`… The turn with the highest number counts.
 * Whoever finds nobody listening there adds the next number, by a hard link to a socket that is listening already: a
 * link either makes the file or fails, so of two that try, one gets it; and there is no instant at which a holder has
 * the file and does not listen. The highest file is never deleted, not even at a clean end: numbers only grow, so no
 * slow starter can delete or take a turn that is no longer the one he looked at. If others went further meanwhile, he
 * sees a higher number after his link, and steps back.
 */

/** What stands behind the folder in a socket's path: `/c-XXXXXX/s` or `/lock-` and digits. */
const nameBytes = 12;

/** The kernel's limit for the path of a socket, in bytes. */
const socketPathBytes = process.platform === 'linux' ? 107 : 103;

/** Takes the folder for this process. @returns what gives it back
 *  @throws DATA_FOLDER_BUSY at once when another process holds it, DATA_FOLDER_INVALID */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const pathLimit = socketPathBytes - nameBytes;
  if (Buffer.byteLength(folder) > pathLimit) {
    throw new UnisonoError(
      'DATA_FOLDER_INVALID',
      `The path of the data folder is too long: ${Buffer.byteLength(folder)} bytes, ${pathLimit} at most, because its ` +
        'lock is a Unix socket. Move the folder or name a shorter symbolic link to it.',
      { folder },
    );
  }
  let claim: string | undefined;
  let server: Server | undefined;
  try {
    claim = await mkdtemp(join(folder, 'c-'));
    server = await listen(join(claim, 's'));
    const turn = await takeTurn(folder, join(claim, 's'));
    await clean(folder, turn);
  } catch (error) {
    await close(server);
    if (error instanceof UnisonoError) throw error;
    // A holder clears away every claim but his turn; without ours, somebody else must have won just now.
    if (claim !== undefined && !existsSync(claim)) throw busy(folder);
    const message = `The data folder ${folder} cannot be locked: ${reasonOf(error).why}. ${reasonOf(error).cure}.`;
    throw new UnisonoError('DATA_FOLDER_INVALID', message, { folder }, { cause: error });
  } finally {
    if (claim !== undefined) await rm(claim, { recursive: true, force: true });
  }
  return () => close(server);
}

async function takeTurn(folder: string, socket: string): Promise<number> {
  for (;;) {
    const last = Math.max(0, ...(await turns(folder)));
    if (last > 0 && (await isAlive(turnPath(folder, last)))) throw busy(folder);
    const mine = last + 1;
    try {
      await link(socket, turnPath(folder, mine));
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      throw error;
    }
    if (Math.max(...(await turns(folder))) === mine) return mine;
    await unlink(turnPath(folder, mine));
  }
}

/** Removes the turns of the dead and the claims of those who never got one. */
async function clean(folder: string, mine: number): Promise<void> {
  for (const turn of await turns(folder)) {
    if (turn < mine) await rm(turnPath(folder, turn), { force: true });
  }
  for (const name of await readdir(folder)) {
    if (/^c-\w{6}$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function turns(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

function turnPath(folder: string, turn: number): string {
  return join(folder, `lock-${turn}`);
}

/** Whether a process listens. Anything but a clear no counts as yes. */
function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', (error) => {
      const code = codeOf(error);
      if (code === 'EACCES') reject(error);
      else resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}

/** Listens and says nothing. Not exclusive, Node would let all workers of a cluster share one socket. */
function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ path, exclusive: true }, () => resolve(server));
    server.unref();
  });
}

function close(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (server === undefined) resolve();
    else server.close(() => resolve());
  });
}

function busy(folder: string): UnisonoError {
  const message = `Another Unisono uses the data folder ${folder}. Stop it first, or name another folder.`;
  return new UnisonoError('DATA_FOLDER_BUSY', message, { folder });
}
