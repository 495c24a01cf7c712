import type { CompiledCatalogue, OpenCompetency, ProgrammePlan } from '@sopana/competency';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { roundedText } from './rounded-text.js';
import { wrapText } from './wrap-text.js';

/** How many open competencies are shown, those with most levels. */
const mostShown = 8;

/**
 * The programmes to buy, what is proved, and what stays open.
 *
 * @param catalogue - what was chosen from
 * @param plan - what was found
 * @returns the report
 */
export function programmePlanReport({ catalogue }: CompiledCatalogue, plan: ProgrammePlan): Report {
  const { budget, cost, open, programmes } = plan;
  const levelsOf = ({ closes }: (typeof programmes)[number]): number =>
    closes.reduce((total, { levels }) => total + levels, 0);
  const widest = [...open].sort((a, b) => b.levels - a.levels).slice(0, mostShown);
  const shown = (columns: number): Shown => ({
    grid:
      programmes.length === 0
        ? null
        : fitColumns(
            [
              { name: 'programme', cells: programmes.map(({ programme }) => programme) },
              { name: 'cost', cells: programmes.map((one) => String(one.cost)) },
              { name: 'people', cells: programmes.map(({ people }) => String(people.length)) },
              { name: 'empty seats', cells: programmes.map(({ emptySeats }) => String(emptySeats)) },
              { name: 'closes', cells: programmes.map((one) => String(levelsOf(one))) },
              { name: 'worth', cells: programmes.map(({ worth }) => roundedText(worth)), isOptional: true },
              {
                name: 'needed by',
                cells: programmes.map(({ neededBy }) => neededBy.join(', ')),
                isOptional: true,
              },
            ],
            columns,
          ).grid,
    lines: [
      ...wrapText(
        `${counted(programmes.length, 'programme')} for ${cost} of ${budget} ${catalogue.costUnit} close ${counted(plan.levels, 'level')}, weighted ${roundedText(plan.closed)}. ${proofText(plan)}`,
        columns,
      ),
      ...wrapText(
        'Closes: levels that would stay open without the programme, and without those that need it, if nobody moved.',
        columns,
      ),
      ...widest.flatMap((one) => wrapText(openText(one, catalogue.costUnit), columns)),
      ...(open.length > widest.length
        ? wrapText(
            `Open in ${open.length - widest.length} more; --format json has all, and --format csv who follows what.`,
            columns,
          )
        : []),
      ...(plan.toAssess === 0
        ? []
        : wrapText(
            `To be assessed, not trained: ${plan.toAssess} needed competencies of people are unknown.`,
            columns,
          )),
    ],
  });
  return {
    shown,
    exact: () => ({
      header: ['programme', 'person'],
      rows: programmes.flatMap(({ people, programme }) =>
        people.map((person): Cell[] => [programme, person]),
      ),
    }),
    data: () => [prettyJson(plan), '\n'],
  };
}

function proofText({ bound, distance, explored, outcome }: ProgrammePlan): string {
  const looked = `after ${counted(explored, 'step')} of the search`;
  return outcome === 'optimal'
    ? `No plan closes more: proved ${looked}.`
    : `No plan closes more than ${roundedText(bound)}; a better one may close up to ${roundedText(distance)} more: not decided ${looked}.`;
}

function openText(open: OpenCompetency, unit: string): string {
  const { competency, levels, people, price, programmes, withoutProgramme } = open;
  const left = `Open: ${competency}, ${counted(levels, 'level')} of ${people === 1 ? '1 person' : `${people} people`}.`;
  const none = withoutProgramme === 0 ? '' : ` No programme closes ${withoutProgramme} of them.`;
  if (withoutProgramme === levels) return `${left}${none}`;
  if (price === null) return `${left}${none} What the rest would cost is not worked out.`;
  const runs = programmes.map((one) => (one.runs === 1 ? one.programme : `${one.programme} × ${one.runs}`));
  return `${left}${none} The rest would cost ${price} ${unit} more: ${runs.join(', ')}.`;
}
