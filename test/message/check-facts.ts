import type { Fact, FactSheet } from '../../src/message/fact.js';

/** A confirmed fact that may be published, but for what is given. */
export const factOf = (key: string, given: Partial<Fact> & Pick<Fact, 'type' | 'value'>): Fact => ({
  key,
  label: { en: key, nl: key },
  status: 'confirmed',
  publishable: true,
  source: 'test',
  asOf: '2030-03-11T06:00:00Z',
  revision: 1,
  material: true,
  ...given,
});

export const sheetOf = (...facts: Fact[]): FactSheet => Object.fromEntries(facts.map((fact) => [fact.key, fact]));
