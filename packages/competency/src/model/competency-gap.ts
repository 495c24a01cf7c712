/** How a person stands to one competency that is needed: unknown asks for an assessment, not for training. */
export interface CompetencyGap {
  /** Opaque id of the person. */
  readonly person: string;
  /** Id of the competency. */
  readonly competency: string;
  /** Ids of the profiles that need it, in the order of the person's profiles. */
  readonly profiles: readonly string[];
  /** What came out. */
  readonly outcome: 'met' | 'gap' | 'unknown';
  /** Place of the level that is held, from 0 for below the lowest; null when it is not known. */
  readonly held: number | null;
  /** Place of the level that is needed, from 1; null when no profile says how well. */
  readonly needed: number | null;
  /** Levels missing, from 1 for a gap, 0 for met; null when unknown. */
  readonly levels: number | null;
  /** How much a missing level weighs, from 0: the most that a profile says. */
  readonly weight: number;
}
