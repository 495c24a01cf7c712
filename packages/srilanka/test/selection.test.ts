import { compileSelectionRubric, followStages, rankCandidates, weightsOfElicitation } from '@sopana/cdio';
import { parseSelectionPanel, parseSelectionRubric } from '@sopana/cdio/schemas';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { cdioRubric } from '../src/selection/cdio-rubric.js';
import { cdioSelection } from '../src/selection/cdio-selection.js';

const compiled = deepFreeze(expectOk(compileSelectionRubric(cdioRubric)));
const on = '2026-03-16';

describe('the rubric for a CDIO', () => {
  it('reads as it is written, and compiles', () => {
    expect(expectOk(parseSelectionRubric(deepFreeze(structuredClone(cdioRubric))))).toEqual(cdioRubric);
    expect(compiled.stages.map(({ id }) => id)).toEqual(['long-list', 'short-list', 'interview', 'decision']);
  });

  it('has the five published roles, each with criteria, and the twenty areas, each used', () => {
    const used = new Set(cdioRubric.criteria.map(({ role }) => role));
    expect(cdioRubric.roles.map(({ id, provenance }) => [id, provenance, used.has(id)])).toEqual([
      ['business-strategist', 'documented', true],
      ['ict-strategist', 'documented', true],
      ['change-agent', 'documented', true],
      ['technological-advocate', 'documented', true],
      ['functional-leader', 'documented', true],
    ]);
    expect(cdioRubric.criteria).toHaveLength(12);
    const areas = (cdioRubric.competencyAreas ?? []).map(({ id }) => id);
    expect(areas).toHaveLength(20);
    const drawnOn = new Set(cdioRubric.criteria.flatMap((criterion) => criterion.areas ?? []));
    expect(areas.filter((id) => !drawnOn.has(id))).toEqual([]);
  });

  it('has levels of their own words: no opening and no ending of a sentence serves two criteria', () => {
    const texts = cdioRubric.criteria.flatMap(({ id, levels }) =>
      levels.flatMap(({ label, evidence }) =>
        [label?.['en'] ?? '', evidence?.['en'] ?? ''].map((text) => ({
          id,
          words: text.toLowerCase().split(' '),
        })),
      ),
    );
    expect(texts.filter(({ words }) => words.length < 4)).toEqual([]);
    for (const part of [
      (words: readonly string[]) => words.slice(0, 4).join(' '),
      (words: readonly string[]) => words.slice(-4).join(' '),
    ]) {
      const owners = new Map<string, Set<string>>();
      for (const { id, words } of texts)
        owners.set(part(words), (owners.get(part(words)) ?? new Set()).add(id));
      expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    }
  });

  it('says of everything where it comes from, and of what is not authored, from whom', () => {
    const { roles, routes, gates, criteria, stages, competencyAreas = [] } = cdioRubric;
    const parts = [...roles, ...routes, ...gates, ...criteria, ...stages, ...competencyAreas];
    const levels = criteria.flatMap((criterion) => criterion.levels);
    expect([...parts, ...levels].filter(({ provenance }) => provenance === undefined)).toEqual([]);
    expect(
      parts.filter(({ provenance, source }) => provenance !== 'authored' && source === undefined),
    ).toEqual([]);
  });

  it('names roles, criteria, routes, gates and stages in three languages', () => {
    const { roles, routes, gates, criteria, stages } = cdioRubric;
    const without = [...roles, ...routes, ...gates, ...criteria, ...stages].filter(
      ({ label }) => !['en', 'si', 'ta'].every((tag) => (label?.[tag] ?? '') !== ''),
    );
    expect(without).toEqual([]);
  });

  it('has the weights that were elicited', () => {
    for (const { elicitation, weights } of cdioRubric.stages) {
      if (elicitation === undefined || elicitation.method === 'direct') continue;
      const elicited = new Map(
        expectOk(weightsOfElicitation(elicitation)).map(({ of, weight }) => [of, weight]),
      );
      expect(weights.map(({ of }) => elicited.get(of))).toEqual(weights.map(({ weight }) => weight));
    }
  });
});

describe('the fictional selection', () => {
  it('reads as it is written: six candidates, five assessors, twelve criteria, one recusal', () => {
    expect(expectOk(parseSelectionPanel(deepFreeze(structuredClone(cdioSelection))))).toEqual(cdioSelection);
    const sheets = cdioSelection.sheets.filter(({ stage }) => stage === 'interview');
    expect(sheets).toHaveLength(6 * 5 - 1);
    expect(sheets.filter(({ marks }) => Object.keys(marks).length !== 12)).toEqual([]);
    expect(cdioSelection.recusals).toMatchObject([{ assessor: 'a-3', candidate: 'c-6' }]);
  });

  it('is ranked with a tie that a declared rule decides, and somebody whose eligibility is not known', () => {
    const ranking = expectOk(rankCandidates(compiled, cdioSelection, { stage: 'interview', on }));
    expect(
      ranking.standings.map(({ candidate, standing, rank, total }) => [
        candidate,
        standing,
        rank,
        total?.exact,
      ]),
    ).toEqual([
      ['c-3', 'ranked', 1, '299/84'],
      ['c-6', 'ranked', 2, '74/21'],
      ['c-1', 'ranked', 3, '74/21'],
      ['c-2', 'ranked', 4, '677/210'],
      ['c-4', 'ranked', 5, '1039/420'],
      ['c-5', 'eligibilityUnknown', null, '394/105'],
    ]);
    expect(ranking.tieBreaksUsed).toEqual(['change-first']);
    expect(ranking.standings[5]?.gates).toContainEqual({
      gate: 'no-supplier-interest',
      outcome: 'unknown',
      recorded: 'pass',
      doubt: 'notFresh',
    });
  });

  it('goes its way stage by stage, and nobody is dropped for what is not known', () => {
    const course = expectOk(followStages(compiled, cdioSelection, { on }));
    expect(course.notHeld).toEqual([]);
    expect(course.candidates.find(({ candidate }) => candidate === 'c-5')?.leftAt).toBeNull();
  });
});
