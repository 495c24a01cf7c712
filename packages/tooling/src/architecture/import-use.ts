/** One place where a file names another module. */
export interface ImportUse {
  /** As written. */
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** True when nothing remains of it at run time. */
  readonly typeOnly: boolean;
}
