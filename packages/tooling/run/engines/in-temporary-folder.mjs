import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does the work with a new folder, which is removed afterwards. */
export async function inTemporaryFolder(work) {
  const dir = mkdtempSync(join(tmpdir(), 'sopana-engine-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
