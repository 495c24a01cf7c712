// A neighbour above this package: its document is read as a file.

// The measurements of all packages are taken in the same manner.
import { alternate } from '../../scoring/bench/alternate.js';
import { middle } from '../../scoring/bench/middle.js';
import { ratioText } from '../../scoring/bench/ratio-text.js';
import document from '../../srilanka/documents/dtu-check-set.json' with { type: 'json' };
import type { CheckPlan, CheckSet, FactTable } from '../src/index.js';
import { checkReadiness, checkTable, compileCheckSet, gateTable, tableOfUnits } from '../src/index.js';
import { benchUnits } from './bench-units.js';
import { unrolledLoops } from './unrolled-loops.js';

const at = '2026-06-15T12:00:00+05:30';
const clock = (): number => performance.now();

function must<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly { readonly message: string }[] },
): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

/** How many cells two results have that are not the same. */
function differences(plan: CheckPlan, table: FactTable): number {
  const ours = checkTable(plan, table);
  return Object.values(unrolledLoops(plan)).reduce((sum, loop) => {
    const theirs = loop(table);
    const pairs = [
      ...ours.outcomes.map((column, check) => [column, theirs.outcomes[check]] as const),
      ...ours.applicability.map((column, check) => [column, theirs.applicability[check]] as const),
    ];
    return (
      sum +
      pairs.reduce(
        (count, [one, other]) => count + one.filter((code, row) => code !== other?.[row]).length,
        0,
      )
    );
  }, 0);
}

const [count = 10_000] = process.argv.slice(2).map(Number);
const plan = must(compileCheckSet(document as unknown as CheckSet));
const units = benchUnits(plan, count);
const table = must(tableOfUnits(plan, units, [], at));
const { rowLoop, columnLoops } = unrolledLoops(plan);
const differing = differences(plan, table);
const times = alternate(
  { a: () => rowLoop(table), b: () => columnLoops(table), s: () => checkTable(plan, table) },
  { warmups: 100, turns: 101, clock },
);
const checked = checkTable(plan, table);
const few = units.slice(0, 200);
const whole = alternate(
  {
    table: () => tableOfUnits(plan, units, [], at),
    gates: () => gateTable(plan, checked),
    single: () => few.map((unit) => checkReadiness(plan, unit, [], at)),
  },
  { warmups: 2, turns: 5, clock },
);
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const output = [
  line([
    'units',
    'checks',
    'A ms',
    'B ms',
    'S ms',
    'S/A',
    'S/B',
    'S ns per unit and check',
    'cells that differ',
  ]),
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  line([
    count,
    plan.set.checks.length,
    ...[times.a, times.b, times.s].map((one) => middle(one).toFixed(2)),
    ratioText(times.s, times.a),
    ratioText(times.s, times.b),
    ((middle(times.s) * 1e6) / count / plan.set.checks.length).toFixed(1),
    differing,
  ]),
  '',
  'A is one loop over the units, B a loop for each check, S is checkTable; all read the same columns.',
  '',
  line(['besides', 'ms']),
  '| --- | ---: |',
  line([`tableOfUnits, ${count} units with all reports and evidence`, middle(whole.table).toFixed(0)]),
  line([`gateTable, ${plan.gates.length} gates`, middle(whole.gates).toFixed(0)]),
  line(['checkReadiness, one unit with reasons', (middle(whole.single) / few.length).toFixed(2)]),
];
process.stdout.write(`${output.join('\n')}\n`);
