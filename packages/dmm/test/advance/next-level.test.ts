import { type AnswerSheet, scoreSubject } from '@sopana/scoring';
import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMaturityModel } from '../../src/compile/compile-maturity-model.js';
import { type NextLevel, nextLevel, whatIf } from '../../src/index.js';
import type { CompiledModel } from '../../src/model/compiled-model.js';
import type { ImprovementAction } from '../../src/model/improvement-action.js';
import { changed } from '../support/model.js';

const levels = ['seed', 'sprout', 'sapling', 'tree', 'forest'];
const codes = ['none', 'ad-hoc', 'agreed', 'measured', 'leading'];
const indicators = ['owning', 'sharing', 'guarding', 'tooling', 'serving'];
const questionsOf: Readonly<Record<string, readonly string[]>> = {
  owning: ['owner', 'catalogue'],
  sharing: ['share'],
  guarding: ['restore'],
  tooling: ['reuse'],
  serving: ['online', 'listen'],
};

/** One action for each indicator and level above the first. */
const actionsOf = (effort: (indicator: number, level: number) => number): readonly ImprovementAction[] =>
  indicators.flatMap((of, indicator) =>
    levels
      .slice(1)
      .map((level, at) => ({ id: `${of}-${level}`, of, level, effort: effort(indicator, at + 1) })),
  );

const compiledWith = (actions: readonly ImprovementAction[]): CompiledModel =>
  expectOk(compileMaturityModel(changed({ actions })));

const orchard = compiledWith(actionsOf((indicator, level) => 10 * level + indicator));

const answers: AnswerSheet = deepFreeze({
  owner: 'ad-hoc',
  catalogue: 'none',
  share: 'ad-hoc',
  restore: 'none',
  reuse: 'agreed',
  online: 'agreed',
  listen: 'ad-hoc',
});

const deep = (level: string, node?: string) => ({
  instrument: 'deep',
  level,
  ...(node === undefined ? {} : { node }),
});

describe('nextLevel', () => {
  it('finds the cheapest raises, with proof, and scores them by the engine', () => {
    const next = expectOk(nextLevel(orchard, answers, deep('sapling')));
    expect(next.outcome).toBe('optimal');
    expect(next.before.level).toBe('sprout');
    expect(next.after?.level).toBe('sapling');
    expect(next.gap).toBe(0);
    // The requirement of the level: `guarding` at least 2, which only its own raise gives.
    expect(next.raises?.find(({ of }) => of === 'guarding')).toMatchObject({
      from: 'seed',
      answers: { restore: expect.any(String) },
    });
    expect(next.raises?.reduce((sum, { effort }) => sum + effort, 0)).toBe(next.effort);
  });

  it('owes the actions of an indicator once, whatever the number of its questions', () => {
    const next = expectOk(nextLevel(orchard, answers, deep('sapling', 'owning')));
    expect(next.raises).toEqual([
      {
        of: 'owning',
        from: 'seed',
        to: 'sapling',
        effort: 30,
        answers: { owner: 'agreed', catalogue: 'agreed' },
        actions: ['owning-sprout', 'owning-sapling'],
      },
    ]);
  });

  it('orders the roadmap by prerequisites, then the weakest first, and what each adds sums to the gain', () => {
    const actions = actionsOf(() => 1).map((action) =>
      action.id === 'guarding-sprout' ? { ...action, after: ['sharing-sapling'] } : action,
    );
    const next = expectOk(nextLevel(compiledWith(actions), answers, deep('sapling')));
    const order = next.roadmap.map(({ action }) => action.id);
    expect(order.indexOf('sharing-sapling')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('sharing-sapling')).toBeLessThan(order.indexOf('guarding-sprout'));
    const added = next.roadmap.reduce((sum, { adds }) => sum + (adds ?? 0), 0);
    expect(added).toBeCloseTo((next.after?.value ?? 0) - (next.before.value ?? 0), 12);
    expect(next.roadmap.at(-1)).toMatchObject({ value: next.after?.value, level: 'sapling' });
    const free = expectOk(nextLevel(compiledWith(actionsOf(() => 1)), answers, deep('sapling')));
    // Without prerequisites `guarding`, at 1, comes before all that stand higher.
    expect(free.roadmap[0]?.action.of).toBe('guarding');
  });

  it('takes a prerequisite that is done already as done', () => {
    const actions = actionsOf(() => 1).map((action) =>
      action.id === 'owning-sprout' ? { ...action, after: ['tooling-sprout', 'owning-forest'] } : action,
    );
    const done = actions.map((action) =>
      action.id === 'owning-sprout' ? { ...action, after: ['tooling-sprout'] } : action,
    );
    expect(expectOk(nextLevel(compiledWith(done), answers, deep('sprout', 'owning'))).effort).toBe(1);
    const next = expectOk(nextLevel(compiledWith(actions), answers, deep('sprout', 'owning')));
    expect(next.outcome).toBe('unreachable');
    expect(next.unplanned).toContainEqual({ of: 'owning', level: 'sprout', reason: 'prerequisite' });
  });

  it('plans for no level without an action, and raises no question without an answer', () => {
    const { owner: _, catalogue: __, ...rest } = answers;
    const few = compiledWith([{ id: 'rehearse', of: 'guarding', level: 'sprout', effort: 8 }]);
    const next = expectOk(nextLevel(few, rest, deep('sapling', 'guarding')));
    expect(next.outcome).toBe('unreachable');
    expect(next.roadmap).toEqual([]);
    expect(next.obstacles.map(({ id }) => id)).toEqual(['guarding.level', 'guarding']);
    expect(next.unanswered).toEqual(['owner', 'catalogue']);
    expect(next.unplanned).toContainEqual({ of: 'guarding', level: 'sapling', reason: 'noAction' });
  });

  it('cannot plan for what comes after something whose standing nobody knows', () => {
    const { reuse: _, ...rest } = answers;
    const actions = actionsOf(() => 1).map((action) =>
      action.id === 'guarding-sapling' ? { ...action, after: ['tooling-sprout'] } : action,
    );
    const next = expectOk(nextLevel(compiledWith(actions), rest, deep('sapling', 'guarding')));
    expect(next.outcome).toBe('unreachable');
    expect(next.unplanned).toContainEqual({ of: 'guarding', level: 'sapling', reason: 'prerequisite' });
  });

  it('gains a level with the last of its actions', () => {
    const two = compiledWith([
      { id: 'buy', of: 'guarding', level: 'sprout', effort: 2 },
      { id: 'train', of: 'guarding', level: 'sprout', effort: 0.5 },
    ]);
    const next = expectOk(nextLevel(two, answers, deep('sprout', 'guarding')));
    expect(next.effort).toBe(2.5);
    expect(next.roadmap.map(({ action, adds, level }) => [action.id, adds, level])).toEqual([
      ['buy', 0, 'seed'],
      ['train', 1, 'sprout'],
    ]);
  });

  it('does not know what an action adds to a number that is not there yet', () => {
    const strict = expectOk(
      compileMaturityModel(
        changed({
          actions: actionsOf(() => 1),
          instruments: (changed({}).instruments ?? []).map((one) => ({
            ...one,
            missing: { unanswered: 'propagate' as const },
          })),
        }),
      ),
    );
    const { listen: _, ...rest } = answers;
    const next = expectOk(nextLevel(strict, rest, deep('sapling')));
    expect(next).toMatchObject({
      outcome: 'unreachable',
      before: { value: null, level: null },
      unanswered: ['listen'],
    });
    expect(next.obstacles.map(({ kind }) => kind)).toContain('gate');
  });

  it('says which cap holds the level down', () => {
    const actions = actionsOf(() => 1).filter(({ of }) => of !== 'owning');
    const next = expectOk(nextLevel(compiledWith(actions), answers, deep('tree')));
    expect(next.outcome).toBe('unreachable');
    expect(next.obstacles).toContainEqual(
      expect.objectContaining({ id: 'overall.level', kind: 'cap', level: 'sapling' }),
    );
  });

  it('raises numbers to the start of a level', () => {
    const quick = compiledWith([
      { id: 'dig', of: 'soil', level: 'sapling', effort: 3 },
      { id: 'water', of: 'soil', level: 'tree', effort: 4 },
    ]);
    const next = expectOk(
      nextLevel(
        quick,
        { 'soil-now': 3.5, 'fence-now': 7 },
        { instrument: 'quick', level: 'tree', node: 'soil' },
      ),
    );
    expect(next).toMatchObject({ outcome: 'optimal', effort: 7, answers: { 'soil-now': 6, 'fence-now': 7 } });
    expect(next.raises?.[0]).toMatchObject({ of: 'soil', from: 'sprout', to: 'tree' });
    expect(next.roadmap.map(({ value, level }) => [value, level])).toEqual([
      [4, 'sapling'],
      [6, 'tree'],
    ]);
  });

  it('gives what it has when it is stopped', () => {
    const next = expectOk(nextLevel(orchard, answers, { ...deep('tree'), branches: 1 }));
    expect(next).toMatchObject({
      outcome: 'undecided',
      raises: null,
      after: null,
      effort: null,
      roadmap: [],
    });
  });

  it('fails as the engine does on a wrong answer', () => {
    const next = nextLevel(orchard, { owner: 'sometimes' }, deep('tree'));
    expect(next.ok ? [] : next.issues.map(({ code }) => code)).toEqual(['answer.unknownOption']);
    const changes = whatIf(orchard, answers, { owner: 'sometimes' }, { instrument: 'deep' });
    expect(changes.ok ? [] : changes.issues.map(({ code }) => code)).toEqual(['answer.unknownOption']);
  });

  it('costs what trying every combination of levels costs', () => {
    const drawn = fc.record({
      efforts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 20, maxLength: 20 }),
      levels: fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }),
      after: fc.option(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 })), { nil: null }),
      target: fc.constantFrom('sapling', 'tree'),
    });
    let reached = 0;
    fc.assert(
      fc.property(drawn, ({ efforts, levels: now, after, target }) => {
        const actions = actionsOf((indicator, level) => efforts[indicator * 4 + level - 1] ?? 0).map(
          (action, at) =>
            after?.[0] === at && after[1] !== at && after[1] % 4 <= at % 4
              ? { ...action, after: [idAt(after[1])] }
              : action,
        );
        const model = compiledWith(actions);
        const sheet = Object.fromEntries(
          Object.values(questionsOf)
            .flat()
            .map((id, at) => [id, codes[now[at] ?? 0] ?? 'none']),
        );
        const next = expectOk(nextLevel(model, sheet, deep(target)));
        const least = tried(model, actions, sheet, target);
        expect(next.effort).toBe(least);
        expect(next.outcome).toBe(least === null ? 'unreachable' : 'optimal');
        if (least !== null) reached += 1;
      }),
      { seed: 21, numRuns: 12 },
    );
    expect(reached).toBeGreaterThan(6);
  });
});

const idAt = (at: number): string => `${indicators[Math.floor(at / 4)]}-${levels[1 + (at % 4)]}`;

/** The least effort of all combinations of levels of the five indicators that reach the level; null when none does. */
function tried(
  model: CompiledModel,
  actions: readonly ImprovementAction[],
  sheet: AnswerSheet,
  target: string,
): number | null {
  const plan = model.instruments.find(({ id }) => id === 'deep')?.plan;
  if (plan === undefined) throw new Error('The model has lost its instrument.');
  const rankOf = (question: string): number => codes.indexOf(String(sheet[question]));
  const starts = indicators.map((of) => Math.min(...(questionsOf[of] ?? []).map(rankOf)));
  const visit = (at: number, picks: readonly number[]): readonly (readonly number[])[] =>
    at === indicators.length
      ? [picks]
      : levels.flatMap((_, rank) => (rank < (starts[at] ?? 0) ? [] : visit(at + 1, [...picks, rank])));
  let least: number | null = null;
  for (const picks of visit(0, [])) {
    const done = actions.filter(({ of, level }) => {
      const at = indicators.indexOf(of);
      return levels.indexOf(level) > (starts[at] ?? 0) && levels.indexOf(level) <= (picks[at] ?? 0);
    });
    const isHad = (id: string): boolean => {
      const [of = '', level = ''] = id.split('-');
      return (picks[indicators.indexOf(of)] ?? 0) >= levels.indexOf(level);
    };
    if (!done.every(({ after = [] }) => after.every(isHad))) continue;
    const effort = done.reduce((sum, action) => sum + action.effort, 0);
    if (least !== null && effort >= least) continue;
    const raised = indicators.flatMap((of, at) =>
      (questionsOf[of] ?? []).map(
        (id) => [id, codes[Math.max(rankOf(id), picks[at] ?? 0)] ?? 'none'] as const,
      ),
    );
    const scores = expectOk(scoreSubject(plan, Object.fromEntries(raised))).nodes;
    const value = scores.find(({ id }) => id === 'overall.level')?.value ?? -1;
    if (value >= levels.indexOf(target)) least = effort;
  }
  return least;
}

describe('whatIf', () => {
  it('shows both sides of each node, the difference, and which levels change', () => {
    const told = expectOk(whatIf(orchard, answers, { restore: 'measured' }, { instrument: 'deep' }));
    const fence = told.find(({ node }) => node === 'fence');
    expect(fence).toEqual({
      node: 'fence',
      kind: 'subDimension',
      before: 1,
      after: 4,
      difference: 3,
      levelBefore: 'seed',
      levelAfter: 'tree',
      isLevelChanged: true,
    });
    expect(
      told.filter(({ node }) => node === 'taste' || node === 'tools').map(({ difference }) => difference),
    ).toEqual([0, 0]);
  });

  it('knows no difference where one side is not known', () => {
    const { restore: _, ...rest } = answers;
    const told = expectOk(whatIf(orchard, rest, { restore: 'none' }, { instrument: 'deep' }));
    expect(told.find(({ node }) => node === 'fence')).toMatchObject({
      before: null,
      after: 1,
      difference: null,
      levelBefore: null,
    });
  });

  it('agrees with nextLevel on the answers that it found', () => {
    const next: NextLevel = expectOk(nextLevel(orchard, answers, deep('sapling')));
    const changes = Object.assign({}, ...(next.raises ?? []).map((raise) => raise.answers)) as AnswerSheet;
    const told = expectOk(whatIf(orchard, answers, changes, { instrument: 'deep' }));
    expect(told[0]).toMatchObject({ node: 'overall', after: next.after?.value, levelAfter: 'sapling' });
  });
});
