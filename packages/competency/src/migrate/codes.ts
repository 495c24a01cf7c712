/** The issue codes of migration, with the message each makes. */
export const migrationCodes = {
  'competencyMigration.notConsecutive':
    'Neither of {from} and {to} says that it replaces the other; give versions of which one replaces the other.',
  'competencyMigration.otherFramework':
    "The evidence of '{id}' is about {named}, and the version to start from is {given}. Start from the version that it names.",
} as const;
