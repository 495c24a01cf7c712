/** The attributes of an organisation that conditions can read. */
export const organisationAttributes: readonly string[] = [
  'criticality',
  'id',
  'kind',
  'language',
  'maturity',
  'readiness',
  'region',
  'sector',
  'size',
  'wave',
];
