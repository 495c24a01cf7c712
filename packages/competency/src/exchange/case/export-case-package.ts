import { err, ok, type Result } from '@sopana/core';
import { parseInstant } from '@sopana/core/dates';
import { compileCompetencyFramework } from '../../compile/compile-competency-framework.js';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { CasePackage } from './case-package.js';
import { extendPackage } from './extend-package.js';
import { writePackage } from './write-package.js';

/**
 * A framework as a package of 1EdTech CASE 1.1.
 *
 * @param framework - a competency framework
 * @param lastChanged - the instant that the package says all was last changed at, RFC 3339 with a zone, such as `2026-11-27T00:00:00Z`
 * @returns the package, valid by the official schema: layers, streams, areas, competencies, their level statements, roles and role
 *   levels are items with UUIDs of version 5 that depend on ids alone; what roles need, and what lies under what, are associations;
 *   needs with weights are rubrics. What the standard has no member for stands in extensions named `sopana`, so that
 *   `importCasePackage` gives the same framework again; fails with `competencyFramework.*`, or with `instant.*` and `date.*`
 *
 * @example
 * ```ts
 * const framework = { sopana: 'competency-framework/1', id: 'office', version: '1', title: { en: 'Office work' }, languages: ['en'],
 *   scales: [], competencies: [{ id: 'filing', label: { en: 'Filing', si: 'ගොනු කිරීම' } }] };
 * const exported = exportCasePackage(framework, '2026-11-27T00:00:00Z').value;
 * exported.CFItems[0].identifier; // => '017c0138-b2f3-5e16-bfe5-5651b35c82ed'
 * importCasePackage(exported).value.framework; // => { sopana: 'competency-framework/1', id: 'office', version: '1', title: { en: 'Office work' }, languages: ['en'], scales: [], competencies: [{ id: 'filing', label: { en: 'Filing', si: 'ගොනු කිරීම' } }] }
 * ```
 *
 * @remarks O(n log n) in the objects of the framework.
 * @source 1EdTech Competencies and Academic Standards Exchange (CASE) 1.1; our choices in docs/decisions/0014-case-exchange.md.
 */
export function exportCasePackage(framework: CompetencyFramework, lastChanged: string): Result<CasePackage> {
  const compiled = compileCompetencyFramework(framework);
  const instant = parseInstant(lastChanged);
  const issues = [...(compiled.ok ? [] : compiled.issues), ...(instant.ok ? [] : instant.issues)];
  const [first, ...others] = issues;
  if (first !== undefined) return err(first, ...others);
  return ok(extendPackage(writePackage(framework, lastChanged), framework));
}
