import type { Issue, Result } from '@sopana/core';
import type { Attempt } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';

/** The first step of the way to what an option said. */
const options: ReadonlySet<unknown> = new Set(['stage', 'on', 'order', 'band', 'seed', 'samples']);

/**
 * What the library gave of a selection as an attempt of the command.
 *
 * @param result - what the library gave
 * @param panelFile - where the marks are
 * @returns the value, or a stop: as wrong usage where it lies in an option, else with each issue at its place in the panel
 */
export function selectionAttempt<T>(result: Result<T>, panelFile: string): Attempt<T> {
  const isOption = ({ path: [first] }: Issue): boolean => options.has(first);
  const found = attemptOf(result, (issue) =>
    isOption(issue) ? `--${issue.path[0]}` : placeInData(panelFile)(issue),
  );
  return !found.ok && found.findings.some(({ issue }) => isOption(issue)) ? { ...found, exit: 2 } : found;
}
