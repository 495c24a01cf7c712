import type { Issue, PathStep } from '@sopana/core';

/** The kinds of objects that rows name. */
export type DraftKind = 'layer' | 'stream' | 'area' | 'competency' | 'family' | 'role' | 'roleLevel';

/** An object of a framework while its rows are read. */
export interface DraftObject {
  /** What it is. */
  readonly kind: DraftKind;
  /** Its id in the framework. */
  readonly id: string;
  /** What the source calls it. */
  readonly name: string;
  /** What is known of it, by member; the first value is kept. */
  readonly facts: Map<string, string>;
}

/** That a profile needs a competency, while rows are read. */
export interface DraftRequirement {
  /** Id of the competency. */
  readonly competency: string;
  /** Id of the level; null when none is said. */
  readonly level: string | null;
  /** Its weight; null when none is said. */
  readonly weight: number | null;
  /** The row that said so, as a spreadsheet counts. */
  readonly row: number;
}

/** A framework while rows are read; it belongs to one import, which changes it. */
export interface FrameworkDraft {
  /** Objects in the order in which they were first named, by what the source calls them. */
  readonly objects: ReadonlyMap<DraftKind, Map<string, DraftObject>>;
  /** The same objects by kind and id, since a table may name by id what another names by its label. */
  readonly byId: Map<string, DraftObject>;
  /** The same objects by kind and name, since one table may say where a thing lies and the next not; null where two have the name. */
  readonly byName: Map<string, DraftObject | null>;
  /** Ids that are taken, with the group in which they have to be unique before them. */
  readonly taken: Set<string>;
  /** What each profile needs, by competency. */
  readonly requirements: Map<string, Map<string, DraftRequirement>>;
  /** What could not be carried so far. */
  readonly issues: Issue[];
}

/** Where something of a table stands: its name, the row as a spreadsheet counts, the column. */
export type TablePlace = readonly PathStep[];

const kinds: readonly DraftKind[] = ['layer', 'stream', 'area', 'competency', 'family', 'role', 'roleLevel'];

/**
 * A draft without anything.
 *
 * @returns the draft
 */
export function createDraft(): FrameworkDraft {
  return {
    objects: new Map(kinds.map((kind) => [kind, new Map()])),
    byId: new Map(),
    byName: new Map(),
    taken: new Set(),
    requirements: new Map(),
    issues: [],
  };
}
