import type { Sealed } from '@sopana/core/sealing';
import type { ModelIdentity, SealedScore } from '@sopana/scoring';
import type { Benchmark, BenchmarkOptions } from './benchmark.js';

/** What is published, and when. */
export interface PublicationOptions extends Pick<BenchmarkOptions, 'by' | 'minimumGroup'> {
  /** The period that is reported on, such as `2026`. */
  readonly period: string;
  /** Civil date of the publication. */
  readonly on: string;
  /** Ids of the nodes that are benchmarked; the whole, its weightings and the dimensions when absent. */
  readonly nodes?: readonly string[];
}

/** An organisation's record, by its digest. */
export interface PublishedRecord {
  /** Opaque id of the organisation. */
  readonly organisation: string;
  /** Digest of its sealed record. */
  readonly digest: string;
}

/** The status report of a period: what everybody may see. */
export interface StatusReport {
  /** Kind and version of the format. */
  readonly sopana: 'maturity-status/1';
  /** The period. */
  readonly period: string;
  /** Civil date of the publication. */
  readonly on: string;
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** The scorable document that the numbers come from. */
  readonly scoredBy: ModelIdentity;
  /** Version of the arithmetic. */
  readonly arithmeticVersion: string;
  /** Id of the instrument. */
  readonly instrument: string;
  /** How many organisations take part. */
  readonly organisations: number;
  /** What the organisations were told apart by. */
  readonly by: readonly string[];
  /** One entry for each node. */
  readonly benchmarks: readonly Benchmark[];
  /** The records of the organisations, which each receives for itself. */
  readonly records: readonly PublishedRecord[];
}

/** A status report with the records that it stands on. */
export interface Publication {
  /** For everybody. */
  readonly report: Sealed<StatusReport>;
  /** One for each organisation, in the order of the assessments: for it alone. */
  readonly records: readonly SealedScore[];
}
