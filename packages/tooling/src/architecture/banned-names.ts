/** Functions of `Math` that ECMAScript defines to the last bit, and its constants. */
export const exactMath: ReadonlySet<string> = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]);

/** Global names that read a clock, chance, a locale, an environment or the network, or that make code. */
export const bannedGlobals: ReadonlySet<string> = new Set([
  ...['eval', 'Function', 'WebAssembly', 'require', 'module', 'exports', '__dirname', '__filename'],
  ...[
    'globalThis',
    'window',
    'self',
    'global',
    'document',
    'navigator',
    'location',
    'Deno',
    'Bun',
    'process',
  ],
  ...['Intl', 'Temporal', 'performance', 'crypto', 'WeakRef', 'FinalizationRegistry'],
  ...['console', 'print', 'alert', 'prompt', 'confirm'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'clearTimeout'],
  ...['clearInterval', 'clearImmediate', 'requestIdleCallback', 'AbortController', 'AbortSignal'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedArrayBuffer', 'Atomics'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'Buffer', 'URL', 'URLSearchParams'],
  ...['TextEncoder', 'TextDecoder', 'structuredClone', 'atob', 'btoa'],
]);

/** Members that depend on the locale, that some supported engines lack, or that lead to `Function`. */
export const bannedMembers: ReadonlySet<string> = new Set([
  ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ...['toLocaleUpperCase', 'toLocaleLowerCase'],
  ...['toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'constructor'],
]);

/** Static members that some supported engines lack, by their object. */
export const bannedStatics: Readonly<Record<string, ReadonlySet<string>>> = {
  Object: new Set(['groupBy']),
  Map: new Set(['groupBy']),
  Array: new Set(['fromAsync']),
  Promise: new Set(['withResolvers', 'try']),
};
