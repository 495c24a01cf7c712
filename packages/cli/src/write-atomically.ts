import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces a file as a whole or not at all: a draft in the same folder, made safe on disk, takes its name.
 *
 * @param path - the file; what is no plain file, such as a device, is written directly
 * @param chunks - the text in pieces; when it throws, the file stays as it was
 * @returns settles when the file is in place; rejects with the system's error, or with what `chunks` threw
 */
export async function writeAtomically(path: string, chunks: Iterable<string>): Promise<void> {
  const before = await stat(path).catch(() => null);
  if (before !== null && !before.isFile()) return writeAll(path, 'w', chunks, 0o666);
  // A link keeps pointing at its file, and the file gets the new text.
  const target = before === null ? path : await realpath(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  const stopped = (signal: NodeJS.Signals): void => {
    rm(draft, { force: true }).finally(() => {
      for (const name of signals) process.off(name, stopped);
      process.kill(process.pid, signal);
    });
  };
  for (const name of signals) process.on(name, stopped);
  try {
    await writeAll(draft, 'wx', chunks, before === null ? 0o666 : before.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    for (const name of signals) process.off(name, stopped);
  }
}

async function writeAll(path: string, flags: string, chunks: Iterable<string>, mode: number): Promise<void> {
  const handle = await open(path, flags, mode);
  try {
    for (const chunk of chunks) await handle.writeFile(chunk);
    if (flags === 'wx') await handle.sync();
  } finally {
    await handle.close();
  }
}
