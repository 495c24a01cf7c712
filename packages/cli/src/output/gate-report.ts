import { readText } from '@sopana/core/text';
import type { CheckSet, Fix, GateVerdict, Readiness, WayToOpen } from '@sopana/dtu';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { gateText } from './gate-text.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * How a gate stands for a unit, and the cheapest way to open it.
 *
 * @param set - the check set
 * @param readiness - of the unit
 * @param verdict - of the gate
 * @param way - what was found and proved
 * @param languages - of texts, in order of preference
 * @returns the report
 */
export function gateReport(
  set: CheckSet,
  readiness: Readiness,
  verdict: GateVerdict,
  way: WayToOpen,
  languages: readonly string[],
): Report {
  const { unit, at } = readiness;
  return {
    shown: (columns) => shownOf(set, readiness, verdict, way, languages, columns),
    exact: () => ({
      header: ['unit', 'gate', 'state', 'step', 'check', 'standing', 'effort'],
      rows: (way.fixes ?? []).map(({ check, standing, effort }, step): Cell[] => [
        ...[unit, verdict.gate, verdict.state, step + 1, check, standing, effort],
      ]),
    }),
    data: () => [prettyJson({ unit, at, set: readiness.set, verdict, way }), '\n'],
  };
}

function shownOf(
  set: CheckSet,
  { unit, at }: Readiness,
  verdict: GateVerdict,
  way: WayToOpen,
  languages: readonly string[],
  columns: number,
): Shown {
  const fixes = way.fixes ?? [];
  const remedyOf = ({ check }: Fix): string => {
    const remediation = set.checks.find(({ id }) => id === check)?.remediation;
    return remediation === undefined ? '' : readText(remediation.text, languages).text;
  };
  const { grid } = fitColumns(
    [
      { name: 'step', cells: fixes.map((_, at) => String(at + 1)) },
      { name: 'check', cells: fixes.map(({ check }) => check) },
      { name: 'now', cells: fixes.map(({ standing }) => standing) },
      { name: 'effort', cells: fixes.map(({ effort }) => String(effort)) },
      { name: 'what to do', cells: fixes.map(remedyOf) },
    ],
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  return {
    grid: fixes.length === 0 ? null : grid,
    lines: [
      ...wrapped(`${unit} by ${set.id}@${set.version} at ${at}.`),
      ...wrapped(gateText(verdict)),
      ...wrapped(wayText(way, set.effortUnit)),
      ...(way.unplanned.length === 0
        ? []
        : wrapped(
            `No effort is known for ${way.unplanned.join(', ')}, or for what comes before; that is not 0.`,
          )),
    ],
  };
}

function wayText({ outcome, effort, gap, explored }: WayToOpen, unit = 'units of effort'): string {
  const searched = counted(explored, 'step');
  switch (outcome) {
    case 'open':
      return 'Nothing has to be put right.';
    case 'optimal':
      return `The cheapest way costs ${effort} ${unit}; proved after ${searched} of the search.`;
    case 'unreachable':
      return 'Nothing that can be planned opens it.';
    case 'undecided':
      return effort === null
        ? `No way was found after ${searched} of the search; give more with --branches.`
        : `This way costs ${effort} ${unit}; one may cost up to ${gap} less: not decided after ${searched}.`;
  }
}
