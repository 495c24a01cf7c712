import type { CompetencyGap } from '@sopana/competency';
import { didYouMean } from '@sopana/core/text';
import { type Command, Option } from 'commander';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadEvidenced } from '../input/load-evidenced.js';
import type { Environment } from '../model/environment.js';
import type { Evidenced, EvidenceSource } from '../model/evidenced.js';
import type { CommonOptions } from '../model/options.js';
import type { Report } from '../model/report.js';
import type { Session } from '../model/session.js';
import { gapRollUpReport } from '../output/gap-roll-up-report.js';
import { personGapsReport } from '../output/person-gaps-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addEvidenceOptions } from './add-evidence-options.js';
import { addOutputOptions } from './add-output-options.js';

/** What gaps can be told apart by. */
const groupings = ['competency', 'stream', 'layer', 'unit', 'organisation'] as const;

interface GapsOptions extends CommonOptions, EvidenceSource {
  readonly by: (typeof groupings)[number];
  readonly person?: string;
}

/**
 * Adds `competency gaps`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyGaps(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('gaps')
    .description(
      'what people need and hold, lack, or may hold: the last asks for an assessment, not for training',
    )
    .argument('<framework>', 'a competency framework: a file, or the id of one that comes with the command');
  addEvidenceOptions(verb);
  verb
    .addOption(
      new Option('--by <grouping>', 'what to tell apart').choices(groupings).default('competency' as const),
    )
    .option('--person <id>', 'one person instead, competency by competency');
  addOutputOptions(verb, [
    'sopana competency gaps srilanka-competency --evidence evidence.json --by organisation',
    'sopana competency gaps framework.json --evidence evidence.json --policy policy.json --person p-0017',
  ]);
  verb.action(async (name: string, options: GapsOptions) => end(await gaps(environment, name, options)));
}

async function gaps(environment: Environment, name: string, options: GapsOptions): Promise<number> {
  const loaded = await loadEvidenced(environment, name, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { framework, holdings, register } = loaded.value;
  const languages = labelsIn(options.lang, framework.framework);
  if (!languages.ok) return stop(environment, languages);
  const { person } = options;
  if (person === undefined) {
    return writeReport(environment, options, rollUp(loaded.value, options.by));
  }
  const held = holdings.get(person);
  if (held === undefined) {
    const hint = didYouMean(person, register.people.keys());
    return stop(environment, failure(2, 'argument.unknownPerson', '--person', { person, hint }));
  }
  const own = loaded.value.gaps.filter((gap) => gap.person === person);
  return writeReport(environment, options, personGapsReport(framework, person, own, held));
}

function rollUp(evidenced: Evidenced, by: GapsOptions['by']): Report {
  const { framework, register } = evidenced;
  const groupOf = ({ competency, person }: CompetencyGap): string | null => {
    switch (by) {
      case 'competency':
        return competency;
      case 'stream':
        return framework.competencies.get(competency)?.stream ?? null;
      case 'layer':
        return framework.competencies.get(competency)?.layer ?? null;
      default:
        return register.people.get(person)?.[by] ?? null;
    }
  };
  return gapRollUpReport(evidenced, by, groupOf);
}
