const view = new DataView(new ArrayBuffer(8));

/** A cell of `linesOfTable` for people: its number first, then the cell as it is. */
function show(cell) {
  if (cell === undefined) return '(nothing)';
  const digits = /^([0-9a-f]{0,16}) \d/.exec(cell)?.[1];
  if (digits === undefined) return cell;
  view.setBigUint64(0, BigInt(`0x${digits.padEnd(16, '0')}`));
  return `${view.getFloat64(0)} (${cell.replaceAll(/ +/g, ' ')})`;
}

/**
 * Where two engines differ within one table.
 *
 * @param expected - what `linesOfTable` gave in the one
 * @param actual - what it gave in the other
 * @returns `where`, such as `node hdi, 1990/LKA`, and both cells
 */
export function differingCells(expected, actual) {
  const subjects = (expected[1] ?? '').split('\t');
  const differences = [];
  for (let at = 0; at < Math.max(expected.length, actual.length); at += 1) {
    if (expected[at] === actual[at]) continue;
    const [here, there] = [expected[at] ?? '', actual[at] ?? ''].map((line) => line.split('\t'));
    const cells = Math.max(here.length, there.length);
    const places = Array.from({ length: cells }, (_, place) => place).filter(
      (place) => here[place] !== there[place],
    );
    for (const place of places) {
      const subject = place < 2 ? '' : `, ${subjects[place]}`;
      const where = `${(here[0] || there[0]) ?? ''} ${here[1] ?? there[1] ?? ''}${subject}`;
      differences.push({ where, expected: show(here[place]), actual: show(there[place]) });
    }
  }
  return differences;
}
