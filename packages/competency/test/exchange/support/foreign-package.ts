const changed = '2026-01-02T03:04:05Z';
const uuid = (number: number): string => `c5a0a0a0-0000-4000-8000-${String(number).padStart(12, '0')}`;
const dated = (number: number) => ({
  identifier: uuid(number),
  uri: `https://standards.example/${number}`,
  lastChangeDateTime: changed,
});
const link = (number: number) => ({ title: `${number}`, identifier: uuid(number), uri: dated(number).uri });
const tie = (number: number, associationType: string, from: number, to: number, more: object = {}) => ({
  ...dated(number),
  associationType,
  originNodeURI: link(from),
  destinationNodeURI: link(to),
  ...more,
});

/** A package as another publisher writes one: two groups, four standards, a rubric, and members that Sopana only carries. */
export function foreignPackage() {
  return {
    CFDocument: {
      ...dated(1),
      creator: 'A school board',
      title: 'Reading and writing',
      language: 'en',
      version: '3',
      adoptionStatus: 'Adopted',
      subject: ['Language'],
      licenseURI: link(90),
    },
    CFItems: [
      { ...dated(10), fullStatement: 'Reading', CFItemType: 'Domain', humanCodingScheme: 'R' },
      { ...dated(11), fullStatement: 'Writing', CFItemType: 'Domain', humanCodingScheme: 'W', notes: 'New.' },
      {
        ...dated(12),
        fullStatement: 'Reads aloud in a clear voice.',
        abbreviatedStatement: 'Reads aloud',
        CFItemType: 'Standard',
        humanCodingScheme: 'R.2',
        educationLevel: ['03', '04'],
        conceptKeywords: ['voice'],
        extensions: { board: { page: 7 } },
      },
      { ...dated(13), fullStatement: 'Reads maps', CFItemType: 'Standard', humanCodingScheme: 'R.1' },
      { ...dated(14), fullStatement: 'Lit un texte', language: 'fr', humanCodingScheme: 'R 3 (a)' },
      {
        ...dated(15),
        fullStatement: 'Writes a letter',
        CFItemType: 'Standard',
        statusStartDate: '2026-01-01',
      },
    ],
    CFAssociations: [
      tie(30, 'isChildOf', 10, 1),
      tie(31, 'isChildOf', 11, 1),
      tie(32, 'isChildOf', 12, 10, { sequenceNumber: 2 }),
      tie(33, 'isChildOf', 13, 10, { sequenceNumber: 1 }),
      tie(34, 'isChildOf', 14, 10, { sequenceNumber: 3 }),
      tie(35, 'isChildOf', 15, 11),
      tie(36, 'isPeerOf', 12, 15, { notes: 'Compare.' }),
      tie(37, 'precedes', 13, 12),
      tie(38, 'exactMatchOf', 15, 77),
    ],
    CFDefinitions: {
      CFLicenses: [{ ...dated(90), title: 'CC BY 4.0', licenseText: 'Share and credit.' }],
      CFItemTypes: [{ ...dated(91), title: 'Domain', description: 'A group', hierarchyCode: '1' }],
    },
    CFRubrics: [
      {
        ...dated(50),
        title: 'Fluency',
        description: 'How a reading is judged.',
        CFRubricCriteria: [
          {
            ...dated(51),
            CFItemURI: link(12),
            weight: 3,
            position: 2,
            CFRubricCriterionLevels: [
              { ...dated(53), quality: 'Good', description: 'Every word is heard.', score: 4, position: 2 },
              { ...dated(52), quality: 'Weak', score: 1, position: 1, feedback: 'Louder.' },
            ],
          },
          { ...dated(54), CFItemURI: link(13), weight: 1, position: 1 },
          { ...dated(55), description: 'Joy', weight: 0.5, position: 3 },
        ],
      },
    ],
  };
}
