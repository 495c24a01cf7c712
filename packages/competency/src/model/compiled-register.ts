import type { CompetencyEvidence, EvidenceRegister, Person } from './competency-evidence.js';
import type { CompiledFramework } from './compiled-framework.js';

/** What one piece of evidence shows of one competency. */
export interface ShownLevel {
  /** The evidence. */
  readonly evidence: CompetencyEvidence;
  /** Id of the competency. */
  readonly competency: string;
  /** What was seen. */
  readonly outcome: 'level' | 'belowLowest' | 'notObserved';
  /** Place of the level, from 0 for below the lowest; null when nothing was observed. */
  readonly place: number | null;
}

/** People and evidence whose references lead somewhere. */
export interface CompiledRegister {
  /** The document. */
  readonly register: EvidenceRegister;
  /** The framework. */
  readonly framework: CompiledFramework;
  /** People by id, in document order. */
  readonly people: ReadonlyMap<string, Person>;
  /** What evidence shows, by person and then by competency, in document order. */
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, readonly ShownLevel[]>>;
}
