import type { Described, ModelIdentity } from '@sopana/scoring';
import type { AttributeValue } from './assessment.js';

/** An organisation, for as long as it exists under its id. */
export interface Organisation extends Described {
  /** Opaque id; unique in the registry. */
  readonly id: string;
  /** What kind it is, such as `ministry`; a word of the document's own. */
  readonly kind: string;
  /** Id of the organisation that it belongs to; none when absent. */
  readonly parent?: string;
  /** First civil date on which it exists; since ever when absent. */
  readonly validFrom?: string;
  /** Last civil date on which it exists; until further notice when absent. */
  readonly validTo?: string;
  /** Ids of the organisations that it comes from by a renaming, a merger or a split. */
  readonly succeeds?: readonly string[];
  /** What is known of it, such as its sector. */
  readonly attributes?: readonly AttributeValue[];
}

/** Organisations as a document. */
export interface OrganisationRegistry extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'organisation-registry/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** The organisations, past and present. */
  readonly organisations: readonly Organisation[];
}

/** A registry whose references lead somewhere. */
export interface CompiledRegistry {
  /** The registry's id, version and digest. */
  readonly identity: ModelIdentity;
  /** The document. */
  readonly document: OrganisationRegistry;
  /** Organisations by id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** How an organisation came from another: `reorganisation` is a merger of parts that were split off. */
export type Succession = 'renaming' | 'merger' | 'split' | 'reorganisation';

/** An organisation that another one comes from, itself or through others. */
export interface Ancestor {
  /** Id of the earlier organisation. */
  readonly organisation: string;
  /** Id of the one that succeeded it, on the way to the one in question. */
  readonly successor: string;
  /** What happened between the two. */
  readonly by: Succession;
}

/** One number of a trend. */
export interface TrendPoint {
  /** Id of the organisation that was assessed. */
  readonly organisation: string;
  /** Civil date. */
  readonly on: string;
  /** Version of the model. */
  readonly model: ModelIdentity;
  /** The value; null when there is none. */
  readonly value: number | null;
  /** Id of the level; null when there is none. */
  readonly level: string | null;
  /** What lies between it and the organisation of the trend, nearest to the point first; empty for its own numbers. */
  readonly bridges: readonly Succession[];
  /** Whether it was made with the version of the last point; numbers of others do not mean the same. */
  readonly isSameVersion: boolean;
}

/** The numbers of an organisation over time, and of those that it comes from, each as it was: nothing is averaged. */
export interface Trend {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the node. */
  readonly node: string;
  /** By date, then by organisation in the order of the registry. */
  readonly points: readonly TrendPoint[];
}

/** What the organisations below another come to. */
export interface RollUp {
  /** Id of the organisation above. */
  readonly parent: string;
  /** Ids of those below it at any depth that exist on the day and are in the portfolio. */
  readonly organisations: readonly string[];
  /** How many of them have a value. */
  readonly n: number;
  /** How many have none. */
  readonly missing: number;
  /** Mean of their values, each organisation alike; null when none has one. */
  readonly mean: number | null;
  /** The least; null when there is none. */
  readonly min: number | null;
  /** The greatest; null when there is none. */
  readonly max: number | null;
}
