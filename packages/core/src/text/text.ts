/** The same words in one or more languages: BCP 47 tag to string, never empty. */
export type Text = Readonly<Record<string, string>>;
