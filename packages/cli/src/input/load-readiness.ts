import type { Issue } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import {
  type CheckPlan,
  checkReadiness,
  compileCheckSet,
  type Readiness,
  type UnitFacts,
  type Waiver,
} from '@sopana/dtu';
import { parseFacts, parseWaivers } from '@sopana/dtu/schemas';
import type { Attempt, Finding } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { ReadinessSource } from '../model/readiness-source.js';
import { attemptOf } from './attempt-of.js';
import { dtuFailure } from './dtu-failure.js';
import { placeInData } from './place-in-data.js';
import { readCheckSet } from './read-check-set.js';
import { readData } from './read-data.js';
import { readMoment } from './read-moment.js';

/** A check set with the readiness of units by it. */
export interface LoadedReadiness {
  /** The compiled check set. */
  readonly plan: CheckPlan;
  /** The units: the one that was asked for, or all, in the order of the file. */
  readonly units: readonly UnitFacts[];
  /** Their readiness. */
  readonly readiness: readonly Readiness[];
  /** All waivers. */
  readonly waivers: readonly Waiver[];
  /** The moment, RFC 3339. */
  readonly at: string;
}

/**
 * A check set, facts and waivers from files, and what they come to.
 *
 * @param environment - the world outside
 * @param name - path or id of the check set
 * @param source - files of facts and waivers, the moment, and the unit that is asked for
 * @returns the readiness of each unit; stops with all that is wrong with the input, or as wrong usage with `dtu.unknownUnit`
 */
export async function loadReadiness(
  environment: Environment,
  name: string,
  source: ReadinessSource,
): Promise<Attempt<LoadedReadiness>> {
  const set = await readCheckSet(environment, name);
  if (!set.ok) return set;
  const plan = attemptOf(compileCheckSet(set.value), placeInData(name));
  if (!plan.ok) return plan;
  const at = readMoment(environment, '--at', source.at, set.value.offset ?? 'Z');
  if (!at.ok) return at;
  const facts = await readData(environment, source.facts);
  if (!facts.ok) return facts;
  const document = attemptOf(parseFacts(facts.value), placeInData(source.facts));
  if (!document.ok) return document;
  const waivers = await readWaivers(environment, source.waivers);
  if (!waivers.ok) return waivers;
  const { units } = document.value;
  const chosen = units.filter(({ unit }) => source.unit === undefined || unit === source.unit);
  if (chosen.length === 0 && source.unit !== undefined) {
    const ids = units.map(({ unit }) => unit);
    const facts = { unit: source.unit, file: source.facts, hint: didYouMean(source.unit, ids) };
    return dtuFailure(2, 'dtu.unknownUnit', source.facts, facts);
  }
  const findings: Finding[] = [];
  const readiness = chosen.flatMap((unit) => {
    const found = checkReadiness(plan.value, unit, waivers.value, at.value);
    if (found.ok) return [found.value];
    const placeOf = placeIn(source, units.indexOf(unit));
    findings.push(...found.issues.map((issue) => ({ place: placeOf(issue), issue })));
    return [];
  });
  const known = new Map(findings.map((one) => [`${one.place} ${one.issue.code}`, one]));
  if (known.size > 0) return { ok: false, exit: 1, findings: [...known.values()] };
  return {
    ok: true,
    value: { plan: plan.value, units: chosen, readiness, waivers: waivers.value, at: at.value },
  };
}

async function readWaivers(
  environment: Environment,
  file: string | undefined,
): Promise<Attempt<readonly Waiver[]>> {
  if (file === undefined) return { ok: true, value: [] };
  const data = await readData(environment, file);
  if (!data.ok) return data;
  const document = attemptOf(parseWaivers(data.value), placeInData(file));
  return document.ok ? { ok: true, value: document.value.waivers } : document;
}

/** Issues of waivers say so; all others are of the unit. */
function placeIn({ facts, waivers }: ReadinessSource, position: number): (issue: Issue) => string {
  return (issue) =>
    issue.path[0] === 'waivers'
      ? placeInData(waivers ?? facts)(issue)
      : placeInData(facts)({ ...issue, path: ['units', position, ...issue.path] });
}
