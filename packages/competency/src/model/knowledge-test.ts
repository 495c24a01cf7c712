import type { Text } from '@sopana/core/text';
import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** One answer to choose. */
export interface TestOption extends Named {
  /** What an answer holds; unique within its item. */
  readonly code: string;
  /** True for the one right answer of the item. */
  readonly isKey?: boolean;
}

/** A question with one right answer; its label is the question. */
export interface TestItem extends Named {
  /** Unique among the items, sections and topics of the test. */
  readonly id: string;
  /** Id of its section. */
  readonly section: string;
  /** Id of the competency of the framework that it tests. */
  readonly competency: string;
  /** Id of the topic to learn for somebody who answers it wrongly. */
  readonly topic: string;
  /** Marks for the right answer, above 0; 1 when absent. */
  readonly marks?: number;
  /** The options, at least two, of which exactly one is the key. */
  readonly options: readonly TestOption[];
}

/** Items whose marks make one total. */
export interface TestSection extends Named {
  /** Unique among the items, sections and topics of the test. */
  readonly id: string;
  /** Id of the stream of the framework that it is about. */
  readonly stream?: string;
  /** The attainable total: what the marks of its items add up to. */
  readonly marks: number;
}

/** Something to learn. */
export interface Topic extends Named {
  /** Unique among the items, sections and topics of the test. */
  readonly id: string;
}

/** Where a level starts. */
export interface GradeStart {
  /** Id of a level of the scale. */
  readonly level: string;
  /** Share of the attainable marks of the competency from which the level is shown, 0–1. */
  readonly fromShare: number;
}

/** How the marks in a competency become a level of its scale. */
export interface TestGrading extends Named {
  /** Id of the scale. */
  readonly scale: string;
  /** Levels that the test can show, lowest first, their shares rising; a lower share shows none of them. */
  readonly levels: readonly GradeStart[];
}

/** A knowledge test as a document, scored as an instrument of `@sopana/scoring`. */
export interface KnowledgeTest extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'knowledge-test/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The framework that it tests. */
  readonly framework: FrameworkVersion;
  /** Id of the layer of employment that it is for. */
  readonly layer?: string;
  /** What an item without an answer is: `wrong` gives 0 marks, `unknown` leaves the competency without a level. */
  readonly unanswered: 'wrong' | 'unknown';
  /** The sections, in the order of the report. */
  readonly sections: readonly TestSection[];
  /** What there is to learn. */
  readonly topics: readonly Topic[];
  /** The questions, in the order in which they are asked. */
  readonly items: readonly TestItem[];
  /** One entry for each scale of a competency that is tested. */
  readonly gradings: readonly TestGrading[];
}
