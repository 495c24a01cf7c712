/**
 * The words every package of Sopana shares: results and issues.
 * Each other room has a door of its own, such as `@sopana/core/arithmetic`.
 *
 * @packageDocumentation
 */
export { type CodeTable, createIssue } from './result/create-issue.js';
export { err } from './result/err.js';
export { fillTemplate } from './result/fill-template.js';
export type { Issue, IssueFacts, PathStep } from './result/issue.js';
export { ok } from './result/ok.js';
export type { Err, Ok, Result } from './result/result.js';
export { resultOf } from './result/result-of.js';
