/** A stream that people or programs read. */
export interface Terminal {
  /** Writes text; settles when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Whether a person looks at it, and not a pipe or a file. */
  readonly isTerminal: boolean;
  /** Whether colour codes may be written. */
  readonly hasColour: boolean;
  /** Width in characters. */
  readonly columns: number;
}

/** All that the command touches of the world outside. */
export interface Environment {
  /** Results. */
  readonly stdout: Terminal;
  /** Findings and progress. */
  readonly stderr: Terminal;
  /** The civil date where the user is, such as `2026-11-23`. */
  readonly today: () => string;
  /** Bytes of a file; rejects as Node does. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Whether there is a file of this name. */
  readonly isFile: (path: string) => boolean;
  /** Names in a folder, sorted; empty when there is no such folder. */
  readonly listFolder: (path: string) => readonly string[];
  /** Replaces a file as a whole or not at all; rejects as Node does. */
  readonly writeFile: (path: string, chunks: Iterable<string>) => Promise<void>;
}
