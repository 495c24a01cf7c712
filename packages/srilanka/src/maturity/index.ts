/**
 * The unofficial maturity model of Sri Lanka, as data for `@sopana/dmm`.
 *
 * @packageDocumentation
 */
export { maturityModel } from './maturity-model.js';
export { maturityTranslations, type TranslationStanding } from './maturity-translations.js';
