import { compileRegistry } from '@sopana/dmm';
import { parseOrganisationRegistry } from '@sopana/dmm/schemas';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { administration } from '../src/administration/sri-lanka-administration.js';
import { fictionalOrganisations } from '../src/organisations/fictional-organisations.js';

describe('the fictional organisations of the first wave', () => {
  it('are a registry of twenty-one, each named as fictional', () => {
    const parsed = expectOk(parseOrganisationRegistry(deepFreeze(structuredClone(fictionalOrganisations))));
    expect(parsed).toEqual(fictionalOrganisations);
    expectOk(compileRegistry(parsed));
    expect(parsed.organisations).toHaveLength(21);
    expect(
      parsed.organisations.filter(({ label }) => label?.['en']?.endsWith('(fictional)') !== true),
    ).toEqual([]);
  });

  it('have kinds and places that the administration knows', () => {
    const kinds = administration.kinds.map(({ id }) => id);
    const places = administration.provinces.flatMap(({ id, districts }) =>
      districts.map((district) => `${id}/${district.id}`),
    );
    for (const { kind, attributes = [] } of fictionalOrganisations.organisations) {
      const of = (wanted: string): unknown => attributes.find(({ id }) => id === wanted)?.value;
      expect(kinds).toContain(kind);
      expect(places).toContain(`${of('region')}/${of('district')}`);
    }
  });
});
