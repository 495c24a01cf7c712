import type { CheckedDocument } from '../model/checked-document.js';
import { counted } from './counted.js';

/**
 * What was found of a document, in a sentence.
 *
 * @param checked - the document
 * @returns such as `gtmi@2025 is sound: 4 items, 2 nodes, 1 ranking.`
 */
export function soundnessText({ name, soundness }: CheckedDocument): string {
  if (soundness.ok) return soundness.value;
  if (soundness.exit === 2) return `${name} was not checked.`;
  return `${name} is not sound: ${counted(soundness.findings.length, 'finding')}.`;
}
