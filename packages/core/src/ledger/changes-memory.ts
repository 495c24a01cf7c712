import type { Changes } from './change.js';

/**
 * The changes that led to each ledger in use. Only a memory: a ledger that is not in it, such as one read from a file, is
 * replayed, with the same outcome.
 */
export const changesMemory: WeakMap<object, Changes> = /* @__PURE__ */ new WeakMap();
