import type { MaturityModel } from '@sopana/dmm';
import document from '../../documents/maturity-model.json' with { type: 'json' };

/**
 * An unofficial digital maturity model for government organisations in Sri Lanka: 5 dimensions, 32 sub-dimensions, a preliminary
 * instrument of 32 numbers and a deep one of 64 ladders with evidence, and an improvement action for every step of each.
 *
 * @example
 * ```ts
 * maturityModel.dimensions.map(({ id, subDimensions }) => [id, subDimensions.length]); // => [['technology', 10], ['customer', 5], ['operations', 4], ['strategy', 8], ['culture', 5]]
 * maturityModel.instruments.map(({ id, range }) => [id, ...range]); // => [['preliminary', 0, 10], ['deep', 1, 5]]
 * maturityModel.actions?.length; // => 256
 * ```
 *
 * @remarks Dimensions are documented; names of sub-dimensions, the two instruments and the weights of the preliminary one are
 * observed; everything else is authored, and says so. The threshold of the gate between the instruments and the starts of the
 * levels are parameters of the document.
 * @source Digital Maturity Model for the Government of Sri Lanka, First Edition, 2022 (dimensions); public assessment tools built
 * for the programme (names, ranges and weights only).
 */
export const maturityModel: MaturityModel =
  // JSON has no pairs, so the compiler cannot compare; the tests read the document through its schema.
  document as unknown as MaturityModel;
