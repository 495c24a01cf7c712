/**
 * A sentence in lines.
 *
 * @param text - words with single blanks
 * @param columns - greatest length of a line in characters; a longer word has a line of its own
 * @returns the lines
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
