import type { Plan } from '@sopana/scoring';
import type { Command } from 'commander';
import { loadPlan } from '../input/load-plan.js';
import type { Attempt, Finding } from '../model/attempt.js';
import type { CommonOptions } from '../model/options.js';
import type { Cell, Report } from '../model/report.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { jsonList } from '../output/json-list.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';

interface Checked {
  readonly name: string;
  readonly plan: Attempt<Plan>;
}

/**
 * Adds `instrument check`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentCheck(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('check')
    .description('say everything that is wrong with documents')
    .argument('<documents...>', 'files, ids or id@version');
  addOutputOptions(verb, [
    'sopana instrument check my-index.json',
    'sopana instrument check a.json b.yaml --format json',
  ]);
  verb.action(async (names: readonly string[], options: CommonOptions) => {
    const checked: Checked[] = [];
    for (const name of names) checked.push({ name, plan: await loadPlan(environment, name) });
    let worst = 0;
    for (const { plan } of checked) if (!plan.ok) worst = Math.max(worst, await stop(environment, plan));
    end(Math.max(worst, await writeReport(environment, options, reportOf(checked))));
  });
}

function reportOf(checked: readonly Checked[]): Report {
  return {
    shown: () => ({ grid: null, lines: checked.map(sentenceOf) }),
    exact: () => ({
      header: ['document', 'sound', 'code', 'place', 'message'],
      rows: checked.flatMap(({ name, plan }): Cell[][] =>
        plan.ok
          ? [[name, 'yes', null, null, null]]
          : plan.findings.map(({ place, issue }) => [name, 'no', issue.code, place, issue.message]),
      ),
    }),
    data: function* () {
      yield* jsonList(
        checked.map(({ name, plan }) => ({ document: name, sound: plan.ok, findings: findingsOf(plan) })),
      );
      yield '\n';
    },
  };
}

function sentenceOf({ name, plan }: Checked): string {
  if (!plan.ok && plan.exit === 2) return `${name} was not checked.`;
  if (!plan.ok) return `${name} is not sound: ${counted(plan.findings.length, 'finding')}.`;
  const { id, version } = plan.value.model;
  const { items, nodes, ranks = [] } = plan.value.instrument;
  const parts = [
    counted(items.length, 'item'),
    counted(nodes.length, 'node'),
    counted(ranks.length, 'ranking'),
  ];
  return `${id}@${version} is sound: ${parts.join(', ')}.`;
}

function findingsOf(plan: Attempt<Plan>): readonly object[] {
  const findings: readonly Finding[] = plan.ok ? [] : plan.findings;
  return findings.map(({ place, issue: { code, path, message } }) => ({ code, place, path, message }));
}
