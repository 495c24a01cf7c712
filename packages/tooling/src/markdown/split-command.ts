/**
 * The words of a command line: spaces part them, single or double quotes hold them together.
 *
 * @param line - one command; a `#` that begins a word begins a comment
 * @returns the words; throws for what a guide must not need: pipes, redirection, variables
 */
export function splitCommand(line: string): string[] {
  const words: string[] = [];
  for (const [token, single, double] of line.matchAll(/'([^']*)'|"([^"]*)"|#.*$|[^\s'"]+/g)) {
    if (single !== undefined || double !== undefined) words.push(single ?? double ?? '');
    else if (token.startsWith('#')) break;
    else if (/[|<>$`&;\\]/.test(token))
      throw new Error(`'${token}' in '${line}': guides run without a shell.`);
    else words.push(token);
  }
  return words;
}
