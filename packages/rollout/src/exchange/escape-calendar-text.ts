/**
 * A text value of iCalendar.
 *
 * @param text - any text
 * @returns the text with backslashes, semicolons, commas and line ends escaped; other control characters become spaces
 *
 * @source RFC 5545, section 3.3.11.
 */
export function escapeCalendarText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are not allowed in a calendar.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
  );
}
