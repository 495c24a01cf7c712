import type { Scale } from '../model/scale.js';

/**
 * What a cell of a text file holds, read by the scale of its item; not yet checked against it.
 *
 * @param text - the cell, without surrounding blanks; not empty
 * @param scale - the scale; null for an unlimited number
 * @returns a number, true or false, a list of codes, or the text itself where it is none of these
 */
export function valueOfText(text: string, scale: Scale | null): unknown {
  switch (scale?.type) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'choice':
      return text;
    case 'choices':
      // One code cannot be empty, so nothing picked is written as the separator alone.
      return text === '|' ? [] : text.split('|');
    default:
      return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  }
}
