/** What is missing in the measured tables, in words and as shares of the cells. */
export const gaps: readonly {
  readonly name: string;
  readonly unanswered: number;
  readonly notApplicable: number;
}[] = [
  { name: '5 % unanswered', unanswered: 0.05, notApplicable: 0 },
  { name: '4 % unanswered, 1 % not applicable', unanswered: 0.04, notApplicable: 0.01 },
  { name: 'nothing', unanswered: 0, notApplicable: 0 },
];
