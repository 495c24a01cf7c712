import { readText } from '@sopana/core/text';
import type { Bottleneck, ChainLink, CompiledRollout } from '@sopana/rollout';
import type { Cell, Report } from '../model/report.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { roundedText } from './rounded-text.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

const words: Readonly<Record<ChainLink['because']['kind'], string>> = {
  precedence: 'after the step before',
  release: 'not earlier by its first day',
  gate: 'after the gate of its wave',
  calendar: 'after days off',
  pool: 'after who held the units',
  priority: 'after who comes first',
  budget: 'after the budget period',
  freeze: 'after the freeze',
  pin: 'pinned',
  event: 'with others of its event',
  follower: 'kept close to the step after',
  choice: 'by choice',
};

/**
 * The critical chain of a plan and how much waits for each pool.
 *
 * @param chain - its links
 * @param bottlenecks - the pools, the most waited for first
 * @param compiled - the rollout
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function bottlenecksReport(
  chain: readonly ChainLink[],
  bottlenecks: readonly Bottleneck[],
  { rollout }: CompiledRollout,
  languages: readonly string[],
): Report {
  const labels = new Map((rollout.pools ?? []).map(({ id, label }) => [id, label]));
  const text = (pool: string): string => {
    const label = labels.get(pool);
    return label === undefined ? pool : `${pool} ${readText(label, languages).text}`;
  };
  return {
    shown: (columns) => ({
      grid: fitColumns(
        [
          { name: 'pool', cells: bottlenecks.map(({ pool }) => text(pool)) },
          { name: 'days waited', cells: bottlenecks.map(({ waitedDays }) => roundedText(waitedDays)) },
          { name: 'by activities', cells: bottlenecks.map(({ waiting }) => String(waiting)) },
          { name: 'held', cells: bottlenecks.map(({ heldShare }) => shareText(heldShare)) },
        ],
        columns,
      ).grid,
      lines: [
        'The critical chain: each starts when it does because of the one before.',
        ...chain.flatMap(({ activity, starts, ends, because }) =>
          wrapText(`- ${starts.on} to ${ends.on}  ${activity}: ${words[because.kind]}`, columns),
        ),
        ...wrapText('What one more unit buys is found by planning again, with --more POOL=1.', columns),
      ],
    }),
    exact: () => ({
      header: ['pool', 'resource', 'waitedDays', 'waiting', 'heldShare'],
      rows: bottlenecks.map((one): Cell[] => [
        one.pool,
        one.resource,
        one.waitedDays,
        one.waiting,
        one.heldShare,
      ]),
    }),
    data: () => [prettyJson({ chain, bottlenecks }), '\n'],
  };
}
