import { ok } from '@sopana/core';
import { pathText } from '@sopana/core/canonical';
import { type Calendar, type CompiledRollout, compileRollout } from '@sopana/rollout';
import { parseCalendar, parseRollout, parseRolloutTemplate } from '@sopana/rollout/schemas';
import { holidays } from '@sopana/srilanka/calendar';
import { rolloutTemplate } from '@sopana/srilanka/rollout';
import type { Attempt, Finding } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { RolloutSource } from '../model/rollout-source.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/** The name of the documents that come with the command. */
const builtIn = 'srilanka';

/**
 * A rollout from its files, ready to be planned.
 *
 * @param environment - the world outside
 * @param file - the rollout
 * @param source - the template and the calendars
 * @returns the rollout; stops as `readData` does, or with all that is wrong with the documents, each issue at its file
 */
export async function loadRollout(
  environment: Environment,
  file: string,
  source: RolloutSource,
): Promise<Attempt<CompiledRollout>> {
  const read = async <T>(
    name: string,
    own: T | null,
    parse: (data: unknown) => Attempt<T>,
  ): Promise<Attempt<T>> => {
    if (own !== null && name === builtIn) return ok(own);
    const data = await readData(environment, name);
    return data.ok ? parse(data.value) : data;
  };
  const template = await read(source.template, rolloutTemplate, (data) =>
    attemptOf(parseRolloutTemplate(data), placeInData(source.template)),
  );
  const rollout = await read(file, null, (data) => attemptOf(parseRollout(data), placeInData(file)));
  const names = source.calendar ?? [];
  const calendars: Calendar[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const calendar = await read<Calendar>(name, holidays, (data) =>
      attemptOf(parseCalendar(data), placeInData(name)),
    );
    if (calendar.ok) calendars.push(calendar.value);
    else if (calendar.exit === 2) return calendar;
    else findings.push(...calendar.findings);
  }
  if (!template.ok && template.exit === 2) return template;
  if (!rollout.ok && rollout.exit === 2) return rollout;
  if (!template.ok || !rollout.ok || findings.length > 0) {
    const all = [template, rollout].flatMap((one) => (one.ok ? [] : one.findings));
    return { ok: false, exit: 1, findings: [...all, ...findings] };
  }
  return attemptOf(compileRollout(template.value, rollout.value, calendars), ({ path }) => {
    const [document, ...rest] = path;
    if (document === 'calendars') return placed(names[Number(rest[0])] ?? file, rest.slice(1));
    return placed(document === 'template' ? source.template : file, rest);
  });
}

function placed(file: string, path: readonly (string | number)[]): string {
  return path.length === 0 ? file : `${file} ${pathText(path)}`;
}
