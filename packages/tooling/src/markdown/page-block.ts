/** One fenced block of a page. */
export interface PageBlock {
  /** The first word after the fence, such as `ts`. */
  readonly language: string;
  /** The rest of that line: `output exit=2`, `file=answers.json`, `no-run`. */
  readonly note: string;
  /** The lines between the fences. */
  readonly text: string;
  /** `path:line` of the first line inside. */
  readonly at: string;
}
