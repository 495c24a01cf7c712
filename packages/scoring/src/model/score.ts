import type { Issue } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';
import type { AnswerClass } from './answer-class.js';
import type { Column } from './answers.js';

/** Which document a number comes from. */
export interface ModelIdentity {
  /** Id of the document. */
  readonly id: string;
  /** Version of the document. */
  readonly version: string;
  /** `sha256:` and the digest of its canonical JSON. */
  readonly digest: string;
}

/** What happened to a child on its way into its parent. */
export type Treatment = 'counted' | 'skipped' | 'substituted' | 'propagated' | 'excluded';

/** One child of a node, as the node took it. */
export interface Part {
  /** Id of the item or node. */
  readonly of: string;
  /** Declared weight of the edge. */
  readonly weight: number;
  /** The child's value, or the number put in its place; null when there is none. */
  readonly value: number | null;
  /** The child's class. */
  readonly class: AnswerClass;
  /** What the policy did with it. */
  readonly treatment: Treatment;
}

/** One number of one subject. */
export interface NodeScore {
  /** Id of the node. */
  readonly id: string;
  /** The number, in the range of the document; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Id of the level, where the node is a level; else null. */
  readonly level: string | null;
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
  /** What the number was made from; empty where it was worked out for each observation and then reduced. */
  readonly parts: readonly Part[];
}

/** All numbers of one subject. */
export interface SubjectScore {
  /** The document. */
  readonly model: ModelIdentity;
  /** Version of the arithmetic; it changes only when numbers can. */
  readonly arithmeticVersion: string;
  /** One entry for each node, in the order of the document; of a view, the nodes it needs. */
  readonly nodes: readonly NodeScore[];
  /** Numbers that could not be worked out although their parts were there; such a node is unknown. */
  readonly faults: readonly Issue[];
}

/** One node for all subjects. */
export interface NodeColumn extends Column {
  /** Id of the node. */
  readonly id: string;
  /** Ids of the levels by value, where the node is a level; else null. */
  readonly levels: readonly string[] | null;
  /** The fraction that each cell is, where sums are `rational` and no step follows; null where a cell has none, or for all. */
  readonly exact: readonly (Rational | null)[] | null;
  /** Share of the applicable weight that was answered, 0–1; class `notApplicable` where nothing is applicable. */
  readonly answered: Column;
}

/** One ranking of all subjects. */
export interface RankColumn {
  /** Id of the ranking. */
  readonly id: string;
  /** Id of the node that is ranked. */
  readonly of: string;
  /** How equal values share a rank. */
  readonly ties: 'min' | 'max' | 'dense' | 'average';
  /** Which end is rank 1. */
  readonly order: 'descending' | 'ascending';
  /** Rank of each subject, from 1; read it only where `ranked` is 1. */
  readonly ranks: Float64Array;
  /** 1 where the subject has a rank, 0 where its node has no value. */
  readonly ranked: Uint8Array;
  /** Rows that share a value, and so a rank; one list for each tie, within its group. */
  readonly tied: readonly (readonly number[])[];
}

/** All numbers of a table of subjects. */
export interface ScoreTable {
  /** The document. */
  readonly model: ModelIdentity;
  /** Version of the arithmetic; it changes only when numbers can. */
  readonly arithmeticVersion: string;
  /** Ids of the subjects, one for each row. */
  readonly subjects: readonly string[];
  /** One entry for each node, in the order of the document. */
  readonly nodes: readonly NodeColumn[];
  /** One entry for each ranking of the document; of a view, those of its nodes. */
  readonly ranks: readonly RankColumn[];
  /** Numbers that could not be worked out although their parts were there, at `[row, id]`; such a cell is unknown. */
  readonly faults: readonly Issue[];
}
