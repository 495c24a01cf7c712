import {
  compileTalentRules,
  holdingsOf,
  type TalentReport,
  type TalentSubject,
  talentPoolsOf,
} from '@sopana/competency';
import { parseTalentRules } from '@sopana/competency/schemas';
import { didYouMean } from '@sopana/core/text';
import { talentRules } from '@sopana/srilanka/competency';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadEvidenced } from '../input/load-evidenced.js';
import { ownOrNamed } from '../input/own-or-named.js';
import { readDay } from '../input/read-day.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { Evidenced, EvidenceSource } from '../model/evidenced.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { talentReportOf } from '../output/talent-report-of.js';
import { writeReport } from '../output/write-report.js';
import { addEvidenceOptions } from './add-evidence-options.js';
import { addOutputOptions } from './add-output-options.js';

interface TalentOptions extends CommonOptions, EvidenceSource {
  readonly rules?: string;
  readonly earlier?: string;
  readonly pool?: string;
}

/**
 * Adds `competency talent`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyTalent(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('talent')
    .description('who is ready for more, in pools with reasons; never a ranking')
    .argument('<framework>', 'a competency framework: a file, or the id of one that comes with the command');
  addEvidenceOptions(verb);
  verb
    .option('--rules <file>', 'the rules (default: those of the framework)')
    .option('--earlier <date>', 'an earlier day, from which growth is counted')
    .option('--pool <id>', 'one pool, with the reasons for each person');
  addOutputOptions(verb, [
    'sopana competency talent srilanka-competency --evidence evidence.json --earlier 2026-01-31',
    'sopana competency talent srilanka-competency --evidence evidence.json --pool dtu-members',
  ]);
  verb.action(async (name: string, options: TalentOptions) => end(await talent(environment, name, options)));
}

async function talent(environment: Environment, name: string, options: TalentOptions): Promise<number> {
  const loaded = await loadEvidenced(environment, name, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { framework } = loaded.value;
  const rules = await ownOrNamed(environment, framework, options.rules, {
    kind: 'set of talent rules',
    option: '--rules',
    own: { document: talentRules, framework: talentRules.framework },
    parse: parseTalentRules,
    compile: (document) => compileTalentRules(document, framework),
  });
  if (!rules.ok) return stop(environment, rules);
  const languages = labelsIn(options.lang, rules.value.rules);
  if (!languages.ok) return stop(environment, languages);
  const subjects = subjectsOf(environment, loaded.value, options.earlier);
  if (!subjects.ok) return stop(environment, subjects);
  const report = attemptOf(talentPoolsOf(rules.value, subjects.value), () => '--evidence');
  if (!report.ok) return stop(environment, report);
  const unknown = unknownPool(report.value, options.pool);
  if (unknown !== null) return stop(environment, unknown);
  return writeReport(
    environment,
    options,
    talentReportOf(report.value, options.pool ?? null, languages.value),
  );
}

function subjectsOf(
  environment: Environment,
  { holdings, policy, register }: Evidenced,
  earlier: string | undefined,
): Attempt<readonly TalentSubject[]> {
  const day = earlier === undefined ? null : readDay(environment, earlier);
  if (day?.ok === false) return day;
  const value = [...register.people.values()].map((person) => {
    const before = day === null ? null : holdingsOf(register, person.id, policy, day.value);
    return {
      person,
      holdings: holdings.get(person.id) ?? [],
      ...(before?.ok === true ? { earlier: before.value } : {}),
    };
  });
  return { ok: true, value };
}

function unknownPool({ pools }: TalentReport, pool: string | undefined) {
  const known = pools.map((one) => one.pool);
  if (pool === undefined || known.includes(pool)) return null;
  const facts = { pool, hint: didYouMean(pool, known), known: known.join(', ') };
  return failure(2, 'argument.unknownPool', '--pool', facts);
}
