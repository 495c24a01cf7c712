import { type CompiledRubric, compileSelectionRubric, type SelectionPanel } from '@sopana/cdio';
import { parseSelectionPanel, parseSelectionRubric } from '@sopana/cdio/schemas';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/** A rubric and the marks that were given by it. */
export interface LoadedSelection {
  /** The rubric, compiled. */
  readonly compiled: CompiledRubric;
  /** Candidates, assessors and marks. */
  readonly panel: SelectionPanel;
}

/**
 * A rubric and a panel from two files.
 *
 * @param environment - the world outside
 * @param rubricFile - path; YAML when it ends in .yaml or .yml, else JSON
 * @param panelFile - likewise
 * @returns both; stops as `readData` does, or with all that is wrong with either document
 */
export async function loadSelection(
  environment: Environment,
  rubricFile: string,
  panelFile: string,
): Promise<Attempt<LoadedSelection>> {
  const rubricData = await readData(environment, rubricFile);
  if (!rubricData.ok) return rubricData;
  const panelData = await readData(environment, panelFile);
  if (!panelData.ok) return panelData;
  const rubric = attemptOf(parseSelectionRubric(rubricData.value), placeInData(rubricFile));
  if (!rubric.ok) return rubric;
  const compiled = attemptOf(compileSelectionRubric(rubric.value), placeInData(rubricFile));
  if (!compiled.ok) return compiled;
  const panel = attemptOf(parseSelectionPanel(panelData.value), placeInData(panelFile));
  return panel.ok ? { ok: true, value: { compiled: compiled.value, panel: panel.value } } : panel;
}
