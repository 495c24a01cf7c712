import { createIssue, err, ok, type Result } from '@sopana/core';
import type { ScheduleProblem, SlotActivity, SlotPrecedence } from '../engine/problem.js';
import { psplibCodes } from './psplib-codes.js';

/**
 * A single-mode instance of PSPLIB as a problem: its jobs with the two of no duration at the ends, its renewable resources,
 * and the makespan as objective.
 *
 * @param text - the content of a `.sm` file
 * @returns the problem, jobs in the order of the file, ids `job-001` and so on; fails with `psplib.noSection` and
 * `psplib.badRow`
 *
 * @example
 * ```ts
 * const lines = ['jobs (incl. supersource/sink ): 3', 'PRECEDENCE RELATIONS:', 'jobnr. #modes #successors successors', '1 1 1 2', '2 1 1 3', '3 1 0', 'REQUESTS/DURATIONS:', 'jobnr. mode duration R 1', '---', '1 1 0 0', '2 1 4 2', '3 1 0 0', 'RESOURCEAVAILABILITIES:', 'R 1', '3'];
 * const problem = readPsplib(lines.join('\n'));
 * problem.ok && problem.value.activities.map(({ duration }) => duration); // => [0, 4, 0]
 * ```
 *
 * @source R. Kolisch and A. Sprecher, "PSPLIB - a project scheduling problem library", European Journal of Operational
 * Research 96 (1996).
 */
export function readPsplib(text: string): Result<ScheduleProblem> {
  const lines = text.split(/\r?\n/);
  const head = lines.findIndex((line) => /^jobs /.test(line));
  const relations = lines.findIndex((line) => /^PRECEDENCE RELATIONS/.test(line));
  const requests = lines.findIndex((line) => /^REQUESTS\/DURATIONS/.test(line));
  const limits = lines.findIndex((line) => /^RESOURCEAVAILABILITIES/.test(line));
  const sections = { jobs: head, 'PRECEDENCE RELATIONS': relations, 'REQUESTS/DURATIONS': requests };
  for (const [section, at] of Object.entries({ ...sections, RESOURCEAVAILABILITIES: limits })) {
    if (at < 0) return err(createIssue(psplibCodes, 'psplib.noSection', [], { section }));
  }
  const wrong = (at: number, expected: string): Result<never> => {
    const facts = { line: at + 1, text: lines[at] ?? '', expected };
    return err(createIssue(psplibCodes, 'psplib.badRow', ['lines', at], facts));
  };
  const count = Number(lines[head]?.split(':')[1]);
  if (!Number.isInteger(count) || count < 1) return wrong(head, 'a count of jobs');
  const capacities = numbersOf(lines[limits + 2]);
  if (capacities === null || capacities.length === 0) return wrong(limits + 2, 'a row of capacities');
  const id = (job: number): string => `job-${String(job).padStart(String(count).length, '0')}`;
  const activities: SlotActivity[] = [];
  const precedences: SlotPrecedence[] = [];
  for (let job = 1; job <= count; job += 1) {
    const row = numbersOf(lines[relations + 1 + job]);
    const successors = row?.slice(3) ?? [];
    const known = successors.every((after) => after >= 1 && after <= count);
    if (row === null || row[0] !== job || row[2] !== successors.length || !known) {
      return wrong(relations + 1 + job, `the successors of job ${job} of ${count}, one mode each`);
    }
    for (const after of successors) {
      const positions = { before: job - 1, after: after - 1 };
      precedences.push({ id: `${id(job)}/${id(after)}`, ...positions, least: 0, calendar: null });
    }
    const request = numbersOf(lines[requests + 2 + job]);
    if (request === null || request[0] !== job || request.length !== 3 + capacities.length) {
      return wrong(requests + 2 + job, `the duration and ${capacities.length} requests of job ${job}`);
    }
    const needs = request
      .slice(3)
      .flatMap((units, resource) => (units > 0 ? [{ anyOf: [resource], units }] : []));
    activities.push({ id: id(job), duration: request[2] ?? 0, calendar: null, needs, spends: [] });
  }
  const horizon = Math.max(
    1,
    activities.reduce((sum, { duration }) => sum + duration, 0),
  );
  return ok({
    horizon,
    calendars: [],
    resources: capacities.map((units, at) => ({
      id: `R${at + 1}`,
      calendar: null,
      capacity: [{ from: 0, units }],
      rate: 0,
    })),
    budgets: [],
    activities,
    precedences,
    batches: [],
    gates: [],
    freezes: [],
    pins: [],
    objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] },
  });
}

function numbersOf(line: string | undefined): readonly number[] | null {
  const words = line?.trim().split(/\s+/) ?? [];
  return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : null;
}
