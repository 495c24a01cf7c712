import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Person } from '../src/model/competency-evidence.js';
import type { Holding } from '../src/model/holding.js';
import type { TalentSubject } from '../src/model/talent-report.js';
import { compileTalentRules } from '../src/talent/compile-talent-rules.js';
import { talentPoolsOf } from '../src/talent/talent-pools-of.js';
import { compiled, rules } from './support/office.js';

const compiledRules = expectOk(compileTalentRules(rules, compiled));
const holdings = (places: Readonly<Record<string, number>>): readonly Holding[] =>
  Object.entries(places).map(([competency, place]) => ({
    ...{ competency, state: 'known', place, level: null, weight: 1 },
    ...{ disagreement: null, freshness: 'fresh', ageDays: 1, evidence: [] },
  }));
const subject = (
  id: string,
  places: Readonly<Record<string, number>>,
  person: Partial<Person> = {},
  earlier?: Readonly<Record<string, number>>,
): TalentSubject => ({
  person: { id, profiles: [], ...person },
  holdings: holdings(places),
  ...(earlier === undefined ? {} : { earlier: holdings(earlier) }),
});
const keen = { interests: ['digital'] };
const report = (...subjects: readonly TalentSubject[]) => expectOk(talentPoolsOf(compiledRules, subjects));
const ids = (list: readonly { readonly person: string }[] = []): readonly string[] =>
  list.map(({ person }) => person);
const criterion = (found: ReturnType<typeof report>, id: string) =>
  found.pools
    .flatMap(({ members, undecided, refused, others }) => [...members, ...undecided, ...refused, ...others])
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.criterion === id);

describe('talentPoolsOf', () => {
  it('lists members by id and not by strength, with whose criteria they met', () => {
    const found = report(
      subject('p2', { typing: 3, filing: 3 }, keen),
      subject('p1', { typing: 2, filing: 0 }, keen),
    );
    expect(found.standing).toEqual({ en: 'These criteria are ours.' });
    expect(ids(found.pools[0]?.members)).toEqual(['p1', 'p2']);
    expect(found.pools[0]?.members[0]?.criteria).toEqual([
      { criterion: 'writes', truth: 'true', found: 1, asked: 1, of: 2, unknown: 0 },
      { criterion: 'keen', truth: 'true', found: 1, asked: 1, of: 1, unknown: 0 },
    ]);
  });

  it('refuses to say anything on too little evidence, and leaves open what the unknown could decide', () => {
    const [pool] = report(
      subject('blank', {}, keen),
      subject('half', { typing: 1 }, keen),
      subject('weak', { typing: 1, filing: 1 }, keen),
      subject('silent', { typing: 2, filing: 2 }),
      subject('other', { typing: 2, filing: 2 }, { interests: ['music'] }),
    ).pools;
    expect([ids(pool?.members), ids(pool?.refused), ids(pool?.undecided), ids(pool?.others)]).toEqual([
      ...[[], ['blank'], ['half', 'silent'], ['other', 'weak']],
    ]);
  });

  it('counts growth on one scale, and says nothing of it without an earlier day', () => {
    const grown = report(subject('p', { typing: 2, filing: 1 }, {}, { typing: 0, filing: 1 }));
    expect(criterion(grown, 'grows')).toMatchObject({ truth: 'true', found: 2, unknown: 0 });
    const fallen = report(subject('p', { typing: 2, filing: 0 }, {}, { typing: 0, filing: 1 }));
    expect(criterion(fallen, 'grows')).toMatchObject({ truth: 'false', found: 1 });
    expect(criterion(report(subject('p', { typing: 2 })), 'grows')).toMatchObject({
      truth: 'unknown',
      found: null,
    });
  });

  it('reads another scale by the declared crosswalk alone', () => {
    // Two stars read as teaches, one as knows; below the lowest star is below every step.
    expect(criterion(report(subject('p', { typing: 1, leading: 1 })), 'broad')).toMatchObject({
      truth: 'true',
      found: 2,
    });
    expect(criterion(report(subject('p', { typing: 1, leading: 0 })), 'broad')).toMatchObject({
      truth: 'unknown',
      found: 1,
    });
    const unread = { ...compiled, framework: { ...compiled.framework, crosswalks: [] } };
    const [, wide] = expectOk(
      talentPoolsOf(expectOk(compileTalentRules(rules, unread)), [subject('p', { typing: 1, leading: 2 })]),
    ).pools;
    expect(wide?.undecided[0]?.criteria.find((one) => one.criterion === 'broad')?.truth).toBe('unknown');
  });

  it('calls scarce what few hold, and nothing where few are known', () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, at) => subject(`q${at}`, { filing: 1 }));
    expect(criterion(report(subject('a', { filing: 3 }), ...crowd(3)), 'rare')).toMatchObject({
      truth: 'true',
      found: 1,
    });
    expect(criterion(report(subject('a', { filing: 3 }), ...crowd(2)), 'rare')).toMatchObject({
      truth: 'unknown',
    });
    expect(
      criterion(report(subject('a', { filing: 3 }), subject('b', { filing: 3 }), ...crowd(3)), 'rare'),
    ).toMatchObject({ truth: 'false' });
  });

  it('asks of a role what the role needs', () => {
    expect(criterion(report(subject('p', { typing: 2, filing: 2 })), 'fits')).toMatchObject({
      truth: 'true',
      found: 2,
      asked: 2,
    });
    expect(criterion(report(subject('p', { typing: 2 })), 'fits')).toMatchObject({
      truth: 'unknown',
      unknown: 1,
    });
  });

  it('withholds small groups, and a second one where the total would give the first away', () => {
    const of = (id: string, value: string) =>
      subject(id, { typing: 2, filing: 2 }, { ...keen, groups: [{ id: 'g', value }] });
    const groups = (...values: readonly string[]) =>
      report(...values.map((value, at) => of(`p${at}`, value))).pools[0]?.fairness[0]?.groups;
    expect(groups('x', 'x', 'y', 'y')).toEqual([
      { group: 'x', people: 2, members: 2 },
      { group: 'y', people: 2, members: 2 },
    ]);
    expect(groups('x', 'y', 'y', 'z', 'z', 'z')).toEqual([
      { group: 'x', people: null, members: null },
      { group: 'y', people: null, members: null },
      { group: 'z', people: 3, members: 3 },
    ]);
    expect(groups('x', 'y', 'z', 'z')?.map(({ people }) => people)).toEqual([null, null, 2]);
  });
});
