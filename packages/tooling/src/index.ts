export { collectExamples, type DocExample, runExample } from './doc-examples.js';
