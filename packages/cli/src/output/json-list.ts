/**
 * A list as JSON with one entry on each line, in pieces, so that it can be longer than memory likes.
 *
 * @param entries - JSON data
 * @param indent - blanks before each entry
 * @returns the text, without a line feed at its end
 */
export function* jsonList(entries: Iterable<unknown>, indent = ''): Generator<string> {
  let before = '[\n';
  for (const entry of entries) {
    yield `${before}${indent}${JSON.stringify(entry)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : `\n${indent.slice(2)}]`;
}
