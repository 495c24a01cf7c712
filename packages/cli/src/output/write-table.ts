import Table from 'cli-table3';
import picocolors from 'picocolors';
import type { Shown } from '../model/report.js';
import { numericColumns } from './numeric-columns.js';
import { plainText } from './plain-text.js';

const none = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
const rules = {
  ...none,
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/**
 * A grid as columns of text, numbers to the right, with its lines below.
 *
 * @param shown - grid and lines
 * @param hasColour - whether the header may be set in bold
 * @returns the text in pieces
 */
export function* writeTable({ grid, lines }: Shown, hasColour: boolean): Generator<string> {
  if (grid !== null) {
    const rows = [...grid.rows];
    const colours = picocolors.createColors(hasColour);
    const table = new Table({
      head: grid.header.map((name) => colours.bold(name)),
      colAligns: numericColumns(grid, rows).map((isNumeric) => (isNumeric ? 'right' : 'left')),
      chars: rules,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    for (const row of rows) table.push(row.map((cell) => plainText(String(cell ?? ''))));
    yield `${table.toString().replaceAll(/[ \t]+$/gm, '')}\n`;
    if (lines.length > 0) yield '\n';
  }
  if (lines.length > 0) yield `${lines.map(plainText).join('\n')}\n`;
}
