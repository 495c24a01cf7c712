import {
  type CompetencyFramework,
  compileCompetencyFramework,
  lintCompetencyFramework,
} from '@sopana/competency';
import { parseCompetencyFramework } from '@sopana/competency/schemas';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { competencyFramework } from '../../src/competency/competency-framework.js';

const framework: CompetencyFramework = deepFreeze(structuredClone(competencyFramework));
const compiled = expectOk(compileCompetencyFramework(framework));
const { layers = [], streams = [], areas = [], competencies, roles = [] } = framework;
const named = (layer: string, stream: string): string =>
  areas
    .filter((area) => area.layer === layer && area.stream === stream)
    .map(({ label }) => label?.['en'])
    .join(' · ');

describe('the competency framework', () => {
  it('is read by its schema as it is, and compiles without a remark', () => {
    expect(expectOk(parseCompetencyFramework(structuredClone(competencyFramework)))).toEqual(framework);
    expect(lintCompetencyFramework(compiled)).toEqual([]);
  });

  it('has the areas of the programme by their names: 13, 17, 17 and 20 in four layers and three streams', () => {
    const counts = layers.map(({ id }) => areas.filter(({ layer }) => layer === id).length);
    expect(counts).toEqual([13, 17, 17, 20]);
    expect(streams.map(({ id }) => id)).toEqual(['ict', 'digital-government', 'management']);
    const same = 'ICT in the workplace · Information management · Digital citizenship';
    expect(layers.map(({ id }) => named(id, 'ict'))).toEqual([
      same,
      same,
      same,
      `${same} · Managing technological interventions`,
    ]);
    expect(layers.map(({ id }) => named(id, 'digital-government'))).toEqual([
      'Change management · Collaboration and partnership · Results orientation · Quality management · Executing digital-government initiatives',
      'Project and programme management · Change management · Collaboration and partnership · Results orientation · Quality management · Executing digital-government initiatives',
      'Project and programme management · Change management · Collaboration and partnership · Results orientation · Quality management · Digital-government leadership',
      'Project and programme management · Change management · Collaboration and partnership · Results orientation · Managing quality · Driving the adoption of the digital-transformation strategy · Carrying out initiatives',
    ]);
    expect(layers.map(({ id }) => named(id, 'management'))).toEqual([
      'Communication · Workplace management · Stakeholder management · Teamwork · Personal development',
      'Communication · Workplace management · Stakeholder management · Teamwork · Personal development · Decision making · Capacity building · Performance management',
      'Organizational leadership · Communication · Workplace management · Decision making · Capacity building · Stakeholder management · Performance and human resources · Personal development',
      'Communication · Effective workplace · Decision making · Building capacities · Managing stakeholders · Managing human resources · Teamwork · Specialised knowledge and self-development · Institutional digital transformation',
    ]);
  });

  it('has one competency for each area, with one indicator at each of the four levels', () => {
    expect(competencies.map(({ area }) => area)).toEqual(areas.map(({ id }) => id));
    const levels = framework.scales[0]?.levels.map(({ id }) => id);
    expect(levels).toEqual(['level-1', 'level-2', 'level-3', 'level-4']);
    for (const { indicators = [] } of competencies) {
      expect(indicators.map(({ level }) => level)).toEqual(levels);
      // Something that can be seen: a whole sentence of one line.
      for (const { text } of indicators) expect(text['en']).toMatch(/^[A-Z][^\n]{30,}\.$/);
    }
  });

  it('says of each object how well it is founded', () => {
    const lists = [...layers, ...streams, ...areas, ...competencies, ...roles, ...(framework.families ?? [])];
    const parts = [
      framework,
      ...framework.scales.flatMap((scale) => [scale, ...scale.levels]),
      ...lists,
      ...competencies.flatMap(({ indicators = [], prerequisites = [] }) => [...indicators, ...prerequisites]),
      ...roles.flatMap(({ requires = [] }) => requires),
    ];
    const unfounded = parts.filter(
      ({ provenance, source }) =>
        provenance === undefined || (provenance !== 'authored' && source === undefined),
    );
    expect(unfounded).toEqual([]);
    expect(areas.every(({ provenance }) => provenance === 'observed')).toBe(true);
    expect(framework.note).toMatchObject({ en: expect.stringMatching(/Unofficial.*drafts/) });
  });

  it('has labels of layers, streams, areas, levels and roles in three languages, in their own scripts', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      en: /^[ -~]+$/,
      si: /[\u0d80-\u0dff]/,
      ta: /[\u0b80-\u0bff]/,
    };
    const lists = [
      ...layers,
      ...streams,
      ...areas,
      ...competencies,
      ...roles,
      ...(framework.scales[0]?.levels ?? []),
    ];
    for (const { id, label } of lists) {
      for (const [language, script] of Object.entries(scripts))
        expect({ id, language, label: label?.[language] }).toMatchObject({
          label: expect.stringMatching(script),
        });
    }
    // The same name is translated the same way wherever it stands.
    const words = new Map<string, Set<string>>();
    for (const { label } of areas) {
      const name = label?.['en'] ?? '';
      words.set(name, (words.get(name) ?? new Set()).add(`${label?.['si']} ${label?.['ta']}`));
    }
    expect([...words].filter(([, translations]) => translations.size > 1)).toEqual([]);
  });

  it('has a post for each layer, the CDIO and its pipeline, the DTU member and four champions', () => {
    expect(roles.map(({ id }) => id)).toEqual([
      ...[
        'operational-officer',
        'head-of-section',
        'head-of-department',
        'cdio',
        'cdio-pipeline',
        'dtu-member',
      ],
      ...['digital-champion', 'experience-champion', 'process-champion', 'transformation-champion'],
    ]);
    expect(roles.slice(0, 4).map(({ requires = [] }) => requires.length)).toEqual([13, 17, 17, 20]);
    expect([...compiled.profiles.keys()]).toHaveLength(10);
  });
});
