import type { CodeEntry } from './code-table.js';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/**
 * The reference page of issue codes.
 *
 * @param entries - all codes, in any order
 * @returns Markdown: one table for each package, sorted by code
 */
export function printCodesPage(entries: readonly CodeEntry[]): string {
  const byPackage = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    const folder = entry.path.split('/')[1] ?? '';
    byPackage.set(folder, [...(byPackage.get(folder) ?? []), entry]);
  }
  const sections = [...byPackage].map(([folder, codes]) => {
    const rows = codes
      .map(({ code, message }) => `| \`${code}\` | ${cell(message)} |`)
      .sort((a, b) => (a < b ? -1 : 1));
    return [`## @sopana/${folder}`, '', '| Code | Message |', '| --- | --- |', ...rows, ''].join('\n');
  });
  const head = [
    '# Issue codes',
    '',
    'Generated from the code tables; after a change run `pnpm run codes:update`. A code is public interface:',
    'it is never used again for another meaning. Words in braces are the facts of the issue.',
    '',
  ].join('\n');
  return [head, ...sections].join('\n');
}
