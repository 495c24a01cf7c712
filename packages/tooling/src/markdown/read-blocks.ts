import type { PageBlock } from './page-block.js';

/**
 * The fenced blocks of a Markdown page.
 *
 * @param path - of the page, for messages
 * @param text - the page
 * @returns in order; throws when a fence is never closed, since all that follows would be silently skipped
 */
export function readBlocks(path: string, text: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: { fence: string; language: string; note: string; start: number; lines: string[] } | undefined;
  text.split('\n').forEach((line, index) => {
    const match = /^\s*(`{3,}|~{3,})\s*(\S*)\s*(.*?)\s*$/.exec(line);
    if (open === undefined) {
      if (match === null) return;
      const [, fence = '', language = '', note = ''] = match;
      open = { fence, language, note, start: index + 2, lines: [] };
    } else if (match !== null && match[1]?.startsWith(open.fence) === true && match[2] === '') {
      const { language, note, start, lines } = open;
      blocks.push({ language, note, text: lines.join('\n'), at: `${path}:${start}` });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  });
  if (open !== undefined) throw new Error(`${path}:${open.start - 1}: this fence is never closed.`);
  return blocks;
}
