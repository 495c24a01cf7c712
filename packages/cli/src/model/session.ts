import type { Environment } from './environment.js';

/** One run of the command. */
export interface Session {
  /** The world outside. */
  readonly environment: Environment;
  /** Takes the exit code of the verb that ran. */
  readonly end: (exit: number) => void;
}
