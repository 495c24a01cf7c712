/** How far the translation of a document into one language is. */
export interface TranslationStanding {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** `complete`: every text has it; `draft`: what is named in `kinds` has it, and no translator has reviewed that yet. */
  readonly standing: 'complete' | 'draft';
  /** Kinds of texts that have the language, as `sopana instrument check --translations` names them; all when absent. */
  readonly kinds?: readonly string[];
}

const draft: readonly string[] = [
  'title',
  'levels.label',
  'attributes.label',
  'weightings.label',
  'instruments.label',
  'instruments.gate.label',
  'dimensions.label',
  'dimensions.subDimensions.label',
];

/**
 * How far each language of the maturity model is: the format of documents has no place to say it.
 *
 * @example
 * ```ts
 * maturityTranslations.map(({ language, standing }) => [language, standing]); // => [['en', 'complete'], ['si', 'draft'], ['ta', 'draft']]
 * ```
 *
 * @source Written for this pack.
 */
export const maturityTranslations: readonly TranslationStanding[] = [
  { language: 'en', standing: 'complete' },
  { language: 'si', standing: 'draft', kinds: draft },
  { language: 'ta', standing: 'draft', kinds: draft },
];
