import type { NodeProgress, Progress } from '@sopana/dmm';
import type { ModelIdentity } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { jsonList } from './json-list.js';
import { numberText } from './number-text.js';
import { roundingNote } from './rounding-note.js';
import { wrapText } from './wrap-text.js';

/** Progress of one organisation. */
export interface SubjectProgress {
  /** Id of the organisation. */
  readonly subject: string;
  /** What changed. */
  readonly progress: Progress;
}

/** Progress of organisations, and who could not be compared. */
export interface Compared {
  /** Those who are in both files; at least one. */
  readonly subjects: readonly SubjectProgress[];
  /** Ids of those who are in one of the files alone. */
  readonly alone: readonly string[];
}

interface ShownRow {
  readonly name: string;
  readonly node: NodeProgress;
}

/**
 * What changed between two assessments: all nodes of one organisation, or the whole of each of several.
 *
 * @param compared - the organisations
 * @returns the report
 */
export function progressReport(compared: Compared): Report {
  const { subjects, alone } = compared;
  return {
    shown: (columns) => shownOf(compared, columns),
    exact: () => ({
      header: [
        ...['subject', 'comparison', 'node', 'kind', 'before', 'before.level', 'after', 'after.level'],
        ...['answers.changed', 'model.changed', 'total'],
      ],
      rows: subjects.flatMap(({ subject, progress }) =>
        progress.nodes.map((node): Cell[] => [
          ...[subject, progress.comparison, node.id, node.kind, node.before.value, node.before.level],
          ...[node.after.value, node.after.level, node.answersChanged, node.modelChanged, node.total],
        ]),
      ),
    }),
    data: function* () {
      yield '{\n  "subjects": ';
      yield* jsonList(
        subjects.map(({ subject, progress }) => ({ subject, ...progress })),
        '    ',
      );
      yield `,\n  "alone": ${JSON.stringify(alone)}\n}\n`;
    },
  };
}

function shownOf({ subjects, alone }: Compared, columns: number): Shown {
  const { subject, progress } = entryAt(subjects, 0);
  const isOne = subjects.length === 1;
  const rows = isOne
    ? progress.nodes.map((node): ShownRow => ({ name: node.id, node }))
    : subjects.map((one): ShownRow => ({ name: one.subject, node: entryAt(one.progress.nodes, 0) }));
  const { grid } = fitColumns(
    [
      { name: isOne ? 'node' : 'subject', cells: rows.map(({ name }) => name) },
      { name: 'before', cells: rows.map(({ node }) => numberText(node.before.value)) },
      { name: 'level', cells: rows.map(({ node }) => node.before.level ?? 'none') },
      { name: 'after', cells: rows.map(({ node }) => numberText(node.after.value)) },
      { name: 'level', cells: rows.map(({ node }) => node.after.level ?? 'none') },
      { name: 'answers', cells: rows.map(({ node }) => numberText(node.answersChanged)) },
      { name: 'model', cells: rows.map(({ node }) => numberText(node.modelChanged)) },
      { name: 'total', cells: rows.map(({ node }) => numberText(node.total)) },
    ],
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  return {
    grid,
    lines: [
      ...wrapped(
        isOne ? `${subject}: ${basisText(progress)}` : `${rows[0]?.node.id}: ${basisText(progress)}`,
      ),
      ...wrapped(
        'Before and after are by their own models and all answers; answers, model and total are what the change of ' +
          'each makes on the common questions.',
      ),
      ...(alone.length === 0
        ? []
        : wrapped(
            `Not compared, since in one file alone: ${counted(alone.length, 'organisation')} (${alone.join(', ')}).`,
          )),
      ...wrapped(roundingNote),
    ],
  };
}

function basisText({ comparison, from, to, common, left }: Progress): string {
  if (comparison === 'sameVersion') return `one version, ${nameOf(to)}.`;
  const without = left.length === 0 ? 'all of them' : `without ${left.join(', ')}`;
  return `bridged from ${nameOf(from)} to ${nameOf(to)} by ${counted(common.length, 'common question')}, ${without}.`;
}

function nameOf({ id, version, digest }: ModelIdentity): string {
  return `${id}@${version} (${digest.slice(0, 'sha256:'.length + 8)})`;
}
