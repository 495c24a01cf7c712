const mostOctets = 75;

/**
 * A content line in pieces of at most 75 octets, as iCalendar asks for.
 *
 * @param line - any text without line ends
 * @returns the pieces joined by a line end and a space; no character is cut apart
 *
 * @source RFC 5545, section 3.1.
 */
export function foldLine(line: string): string {
  // Most lines are short, or of one octet for each character.
  if (line.length <= 25 || (line.length <= mostOctets && /^[ -~]*$/.test(line))) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const code = line.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > mostOctets) {
      pieces.push(line.slice(from, at));
      from = at;
      // The space that begins a continued line counts.
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return pieces.join('\r\n ');
}
