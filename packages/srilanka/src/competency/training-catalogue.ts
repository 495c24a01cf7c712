import type { TrainingCatalogue } from '@sopana/competency';
import document from '../../documents/training-catalogue.json' with { type: 'json' };

/**
 * Forty training programmes that do not exist, of eight providers that do not exist: so that the choice of programmes can be tried.
 *
 * @example
 * ```ts
 * trainingCatalogue.programmes.length; // => 40
 * [...new Set(trainingCatalogue.providers.map(({ kind }) => kind))]; // => ['governmentInstitute', 'industry', 'academia']
 * ```
 *
 * @source Written for this pack.
 */
export const trainingCatalogue: TrainingCatalogue = document as TrainingCatalogue;
