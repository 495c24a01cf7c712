/** One version of a framework. */
export interface FrameworkVersion {
  /** Id of the framework, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
}
