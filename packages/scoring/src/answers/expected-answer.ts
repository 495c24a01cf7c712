import type { Scale } from '../model/scale.js';
import { codesOf } from './codes-of.js';

/**
 * What an answer on a scale looks like, as the end of a message.
 *
 * @param scale - the scale; null for an unlimited number
 * @returns an instruction without a full stop
 */
export function expectedAnswer(scale: Scale | null): string {
  switch (scale?.type) {
    case undefined:
    case 'number':
      return 'give a number with a point for the decimals, such as 0.5';
    case 'boolean':
      return 'give true or false';
    case 'choice':
      return `give the code of one option: ${codesOf(scale.options)}`;
    case 'choices':
      return `give a list of option codes, some of: ${codesOf(scale.options)}`;
  }
}
