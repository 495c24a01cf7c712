import type {
  CompetencyGap,
  CompiledFramework,
  CompiledRegister,
  Holding,
  HoldingPolicy,
} from '@sopana/competency';

/** Options that name people and their evidence. */
export interface EvidenceSource {
  /** File of people and evidence. */
  readonly evidence: string;
  /** Files of knowledge tests. */
  readonly test?: readonly string[];
  /** File of the policy. */
  readonly policy?: string;
  /** The day. */
  readonly on?: string;
}

/** People with what they hold and lack. */
export interface Evidenced {
  /** The framework. */
  readonly framework: CompiledFramework;
  /** The people and their evidence. */
  readonly register: CompiledRegister;
  /** How evidence becomes a level. */
  readonly policy: HoldingPolicy;
  /** The day. */
  readonly on: string;
  /** What each person holds, by id. */
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  /** What everybody needs, person by person. */
  readonly gaps: readonly CompetencyGap[];
}
