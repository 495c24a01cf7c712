import type { Cell, Shown } from '../model/report.js';
import { numericColumns } from './numeric-columns.js';

/**
 * A grid as a Markdown table, numbers to the right, with its lines as a paragraph below; lines alone as a block of text.
 *
 * @param shown - grid and lines
 * @returns the text in pieces
 */
export function* writeMarkdown({ grid, lines }: Shown): Generator<string> {
  if (grid === null) {
    yield ['```text', ...lines, '```', ''].join('\n');
    return;
  }
  const rows = [...grid.rows];
  yield rowOf(grid.header);
  yield rowOf(numericColumns(grid, rows).map((numeric) => (numeric ? '--:' : '---')));
  for (const row of rows) yield rowOf(row);
  if (lines.length > 0) yield `\n${lines.join('\n')}\n`;
}

function rowOf(cells: readonly Cell[]): string {
  const texts = cells.map((cell) =>
    String(cell ?? '')
      .replaceAll('\\', '\\\\')
      .replaceAll('|', '\\|')
      .replaceAll(/\r\n|\r|\n/g, '<br>'),
  );
  return `| ${texts.join(' | ')} |\n`;
}
