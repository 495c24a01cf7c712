import type { Instrument } from '@sopana/scoring';
import document from './instrument.json';

/**
 * The document that the page asks and scores. It is built into the page, and `run/node-half.mjs` holds it to the schema;
 * so zod need not travel to the browser. A document that arrives over a network goes through `parseInstrument` instead.
 */
export const instrument: Instrument = document as Instrument;
