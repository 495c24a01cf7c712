/**
 * Names of the results in which two engines differ.
 *
 * @param expected - lines `name: …` of the one
 * @param actual - lines of the other
 * @returns names, in order; a line that only one of them has is a difference
 */
export function differingNames(expected, actual) {
  const nameOf = (line) => line.slice(0, line.indexOf(': '));
  const there = new Set(actual);
  const here = new Set(expected);
  const lines = [...expected.filter((line) => !there.has(line)), ...actual.filter((line) => !here.has(line))];
  return [...new Set(lines.map(nameOf))];
}
