/** A language of the page. */
export interface PageLanguage {
  /** What the `lang` attribute says. */
  readonly tag: string;
  /** Its own name. */
  readonly name: string;
  /** For texts, in order of preference; a draft stands under a tag of its own, so that nobody takes it for the real thing. */
  readonly order: readonly [string, ...string[]];
}

/** English is written by us; Sinhala and Tamil are drafts until a speaker has reviewed them. */
export const languages: readonly [PageLanguage, ...PageLanguage[]] = [
  { tag: 'en', name: 'English', order: ['en'] },
  { tag: 'si', name: 'සිංහල', order: ['si-x-draft', 'en'] },
  { tag: 'ta', name: 'தமிழ்', order: ['ta-x-draft', 'en'] },
];
