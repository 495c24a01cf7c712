import type { Instrument } from '@sopana/scoring';
import { publishedIndices } from '../../src/index.js';

/** The document that a data set or a quoted table belongs to. */
export function instrumentOf(of: { readonly index: string; readonly edition: string }): Instrument {
  const found = publishedIndices.find(({ id, version }) => id === of.index && version === of.edition);
  if (found === undefined) throw new Error(`no document ${of.index} ${of.edition}`);
  return found;
}
