import {
  type CompiledFramework,
  type CompiledTest,
  compileEvidenceRegister,
  compileKnowledgeTest,
  gapsOf,
  holdingsOf,
} from '@sopana/competency';
import { parseEvidenceRegister, parseHoldingPolicy, parseKnowledgeTest } from '@sopana/competency/schemas';
import { ok } from '@sopana/core';
import { competencyFramework, holdingPolicy, needsAssessments } from '@sopana/srilanka/competency';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { Evidenced, EvidenceSource } from '../model/evidenced.js';
import { attemptOf } from './attempt-of.js';
import { loadCompiled } from './load-compiled.js';
import { loadFramework } from './load-framework.js';
import { ownOrNamed } from './own-or-named.js';
import { placeInData } from './place-in-data.js';
import { readDay } from './read-day.js';

/**
 * People with what they hold and lack on a day.
 *
 * @param environment - the world outside
 * @param name - the framework: a path, or the id of one that comes with the command
 * @param options - evidence, tests, policy and day
 * @returns what everybody holds and needs; stops with all that is wrong with the first document that is
 */
export async function loadEvidenced(
  environment: Environment,
  name: string,
  options: EvidenceSource,
): Promise<Attempt<Evidenced>> {
  const on = readDay(environment, options.on);
  if (!on.ok) return on;
  const framework = await loadFramework(environment, name);
  if (!framework.ok) return framework;
  const tests = await loadTests(environment, framework.value, options.test);
  if (!tests.ok) return tests;
  const policy = await ownOrNamed(environment, framework.value, options.policy, {
    kind: 'holding policy',
    option: '--policy',
    own: { document: holdingPolicy, framework: competencyFramework },
    parse: parseHoldingPolicy,
    compile: ok,
  });
  if (!policy.ok) return policy;
  const register = await loadCompiled(environment, options.evidence, parseEvidenceRegister, (document) =>
    compileEvidenceRegister(document, framework.value, tests.value),
  );
  if (!register.ok) return register;
  const people = [...register.value.people.values()];
  const holdings = new Map(
    people.map(({ id }) => {
      const held = holdingsOf(register.value, id, policy.value, on.value);
      return [id, held.ok ? held.value : []];
    }),
  );
  const gaps = people.flatMap((person) => gapsOf(framework.value, person, holdings.get(person.id) ?? []));
  const [day, read, rule] = [on.value, register.value, policy.value];
  return ok({ framework: framework.value, register: read, policy: rule, on: day, holdings, gaps });
}

async function loadTests(
  environment: Environment,
  framework: CompiledFramework,
  files: readonly string[] | undefined,
): Promise<Attempt<readonly CompiledTest[]>> {
  const tests: CompiledTest[] = [];
  for (const file of files ?? []) {
    const test = await loadCompiled(environment, file, parseKnowledgeTest, (document) =>
      compileKnowledgeTest(document, framework),
    );
    if (!test.ok) return test;
    tests.push(test.value);
  }
  const { id, version } = framework.identity;
  if (files !== undefined || id !== competencyFramework.id || version !== competencyFramework.version) {
    return ok(tests);
  }
  for (const document of needsAssessments) {
    const test = attemptOf(compileKnowledgeTest(document, framework), placeInData(document.id));
    if (!test.ok) return test;
    tests.push(test.value);
  }
  return ok(tests);
}
