import { createIssue, err, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { Plan } from '../model/plan.js';
import type { SubjectScore } from '../model/score.js';
import { levelsOf } from '../scope/levels-of.js';

/** What one node lacks to reach its target. */
export interface Gap {
  /** Id of the node. */
  readonly node: string;
  /** The number wanted; for a level its position. */
  readonly wanted: number;
  /** Id of the level wanted; null where a number is wanted. */
  readonly wantedLevel: string | null;
  /** The number reached; null when there is none. */
  readonly value: number | null;
  /** How much is missing, at least 0, in the node's own unit or in levels; null when it is not known. */
  readonly gap: number | null;
  /** Whether the target is reached. */
  readonly state: 'met' | 'gap' | 'unknown';
}

/**
 * What a subject lacks to reach a target profile.
 *
 * @param plan - the compiled document
 * @param score - of the subject, as `scoreSubject` gives it
 * @param profileId - a profile of the document
 * @returns one entry for each target, in the order of the profile; fails with `score.unknownProfile`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }], profiles: [{ id: 'goal', targets: [{ node: 'mean', atLeast: 4 }] }] });
 * const score = plan.ok ? scoreSubject(plan.value, { a: 3 }) : plan;
 * const gaps = plan.ok && score.ok ? gapsOf(plan.value, score.value, 'goal') : score;
 * gaps.ok && gaps.value[0].gap; // => 1
 * ```
 *
 * @source Our convention: a target that cannot be judged is unknown, and not missed.
 */
export function gapsOf(plan: Plan, score: SubjectScore, profileId: string): Result<readonly Gap[]> {
  const { nodes, profiles = [] } = plan.instrument;
  const profile = profiles.find((one) => one.id === profileId);
  if (profile === undefined) {
    const ids = profiles.map((one) => one.id);
    const facts = { profile: profileId, instrument: plan.model.id, hint: didYouMean(profileId, ids) };
    return err(createIssue(scoringCodes, 'score.unknownProfile', ['profile'], facts));
  }
  return ok(
    profile.targets.map(({ node, atLeast }): Gap => {
      const levels = levelsOf(nodes.find((one) => one.id === node)) ?? [];
      const wanted = typeof atLeast === 'number' ? atLeast : levels.indexOf(atLeast);
      const value = score.nodes.find((one) => one.id === node)?.value ?? null;
      const gap = value === null ? null : Math.max(0, wanted - value);
      return {
        node,
        wanted,
        wantedLevel: typeof atLeast === 'string' ? atLeast : null,
        value,
        gap,
        state: gap === null ? 'unknown' : gap === 0 ? 'met' : 'gap',
      };
    }),
  );
}
