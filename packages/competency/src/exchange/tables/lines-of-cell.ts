const bullet = /^[-*•‣▪–]\s+/;
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/**
 * The entries of a cell that holds a list.
 *
 * @param cell - text; entries begin with a hyphen, a star or a bullet, and may run over several lines
 * @param leadIns - lines before the list that say nothing themselves; letter case, blanks and a colon at the end do not matter
 * @returns the entries without their bullets, in order; a text without bullets is one entry; empty for a blank cell
 *
 * @example
 * ```ts
 * linesOfCell('You can:\n- plan\n- test what\n  was built', ['You can']); // => ['plan', 'test what was built']
 * linesOfCell('One sentence.', []); // => ['One sentence.']
 * ```
 *
 * @source Our convention: one indicator says one thing that can be seen.
 */
export function linesOfCell(cell: string, leadIns: readonly string[]): readonly string[] {
  const lines = cell
    .split(lineEnd)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!lines.some((line) => bullet.test(line))) return lines.length === 0 ? [] : [lines.join('\n')];
  const silent = new Set(leadIns.map(bareOf));
  const entries: string[] = [];
  let isListed = false;
  for (const line of lines) {
    const isEntry = bullet.test(line);
    if (isEntry) entries.push(line.replace(bullet, '').trim());
    else if (isListed) entries.push(`${entries.pop()} ${line}`);
    else if (!silent.has(bareOf(line))) entries.push(line);
    isListed ||= isEntry;
  }
  return entries;
}

function bareOf(line: string): string {
  return line.trim().replace(/\s*:$/, '').toLowerCase();
}
