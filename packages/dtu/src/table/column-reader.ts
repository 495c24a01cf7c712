import type { Domain } from '@sopana/core/condition';
import type { FactColumn } from '../model/readiness-table.js';

/** What a clause reads of many units: the column, and which of its values count. */
export interface ReadColumn {
  /** The values. */
  readonly column: FactColumn;
  /** 0 where the value counts, else the code of the reason why not. */
  readonly states: Uint8Array;
  /** What the values can be. */
  readonly domain: Domain;
}

/** Gives the column of a fact or an attribute. */
export type ColumnReader = (kind: 'fact' | 'attribute', id: string) => ReadColumn;
