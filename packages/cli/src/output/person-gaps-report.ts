import type { CompetencyGap, CompiledFramework, Holding } from '@sopana/competency';
import type { Cell, Report, Shown } from '../model/report.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { roundedText } from './rounded-text.js';
import { wrapText } from './wrap-text.js';

/**
 * What one person needs, holds and lacks, with what shows it.
 *
 * @param framework - the framework
 * @param person - id of the person
 * @param gaps - of that person
 * @param holdings - of that person
 * @returns the report
 */
export function personGapsReport(
  framework: CompiledFramework,
  person: string,
  gaps: readonly CompetencyGap[],
  holdings: readonly Holding[],
): Report {
  const held = new Map(holdings.map((holding) => [holding.competency, holding]));
  const levelAt = (competency: string, place: number | null): string => {
    if (place === null) return 'not known';
    if (place === 0) return 'below the lowest';
    return framework.competencies.get(competency)?.scale?.scale.levels[place - 1]?.id ?? '';
  };
  const outcomeOf = ({ levels, outcome }: CompetencyGap): string =>
    outcome === 'gap' ? `gap of ${levels}` : outcome;
  const shown = (columns: number): Shown => ({
    grid: fitColumns(
      [
        { name: 'competency', cells: gaps.map(({ competency }) => competency) },
        { name: 'needed', cells: gaps.map((gap) => levelAt(gap.competency, gap.needed)) },
        { name: 'held', cells: gaps.map((gap) => levelAt(gap.competency, gap.held)) },
        { name: 'outcome', cells: gaps.map(outcomeOf) },
        {
          name: 'evidence',
          cells: gaps.map((gap) => String(countOf(held.get(gap.competency)))),
          isOptional: true,
        },
        {
          name: 'apart',
          cells: gaps.map((gap) => apartOf(held.get(gap.competency))),
          isOptional: true,
        },
        {
          name: 'freshness',
          cells: gaps.map((gap) => held.get(gap.competency)?.freshness ?? ''),
          isOptional: true,
        },
      ],
      columns,
    ).grid,
    lines: wrapText(
      `${person}: evidence is how many pieces count, apart by how many levels they differ. Not known asks for an assessment, not for training.`,
      columns,
    ),
  });
  return {
    shown,
    exact: () => ({
      header: [
        'competency',
        'needed',
        'held',
        'outcome',
        'levels',
        'weight',
        'disagreement',
        'freshness',
        'ageDays',
      ],
      rows: gaps.map((gap): Cell[] => {
        const holding = held.get(gap.competency);
        return [
          ...[gap.competency, gap.needed, gap.held, gap.outcome, gap.levels, gap.weight],
          ...[holding?.disagreement ?? null, holding?.freshness ?? null, holding?.ageDays ?? null],
        ];
      }),
    }),
    data: () => [prettyJson({ person, gaps, holdings }), '\n'],
  };
}

function countOf(holding: Holding | undefined): number {
  return (holding?.evidence ?? []).filter(({ setAside }) => setAside === null).length;
}

function apartOf(holding: Holding | undefined): string {
  const apart = holding?.disagreement ?? null;
  return apart === null ? '' : roundedText(apart);
}
