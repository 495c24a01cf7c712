import type { Terminal } from '../model/environment.js';

/** A line that tells how far a verb has come. */
export interface Progress {
  /** Replaces the line. */
  readonly show: (text: string) => Promise<void>;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

const clearLine = '\r\u001b[2K';

/**
 * Progress for a person who waits; nothing at all where nobody looks.
 *
 * @param terminal - standard error
 * @returns functions to show and to end it
 */
export function startProgress(terminal: Terminal): Progress {
  const write = (text: string): Promise<void> =>
    terminal.isTerminal ? terminal.write(text) : Promise.resolve();
  return {
    show: (text) => write(`${clearLine}${text.slice(0, Math.max(0, terminal.columns - 1))}`),
    end: () => write(clearLine),
  };
}
