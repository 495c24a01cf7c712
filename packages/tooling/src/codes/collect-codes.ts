import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../files/list-files.js';
import { listPackages } from '../files/list-packages.js';
import type { CodeEntry } from './code-table.js';

/**
 * Every issue code of the repository: the entries of each `…Codes` table of each `codes.ts`.
 *
 * @param root - absolute path of the repository
 * @returns by file, then in the order of the table
 */
export async function collectCodes(root: string): Promise<CodeEntry[]> {
  const files = listPackages(root).flatMap(({ dir }) =>
    listFiles(join(dir, 'src'), (file) => /[/\\]([a-z-]+-)?codes\.ts$/.test(file)),
  );
  const found: CodeEntry[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    const path = relative(root, file).split(sep).join('/');
    for (const [table, codes] of Object.entries(module)) {
      if (!table.endsWith('Codes') || codes === null || typeof codes !== 'object') continue;
      for (const [code, message] of Object.entries(codes)) {
        found.push({ code, message: String(message), table, path });
      }
    }
  }
  return found;
}
