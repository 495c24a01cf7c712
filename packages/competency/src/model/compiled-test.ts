import type { Instrument, Plan } from '@sopana/scoring';
import type { CompiledFramework } from './compiled-framework.js';
import type { KnowledgeTest, TestItem } from './knowledge-test.js';

/** A knowledge test that can be scored. */
export interface CompiledTest {
  /** The document. */
  readonly test: KnowledgeTest;
  /** The framework that it tests. */
  readonly framework: CompiledFramework;
  /** The scorable document: an item is worth its marks; `section.<id>` and `competency.<id>` are sums of them. */
  readonly instrument: Instrument;
  /** Its plan. */
  readonly plan: Plan;
  /** Items by id. */
  readonly items: ReadonlyMap<string, TestItem>;
}

/** Marks won and to be had. */
export interface TestMarks {
  /** Marks won; null when an answer that is needed is missing. */
  readonly marks: number | null;
  /** What the items that apply add up to: the attainable maximum. */
  readonly attainable: number;
}

/** Marks of a section. */
export interface SectionMarks extends TestMarks {
  /** Id of the section. */
  readonly section: string;
}

/** What a sitting shows of one competency. */
export interface TestedCompetency extends TestMarks {
  /** Id of the competency. */
  readonly competency: string;
  /** Marks by attainable marks, 0–1; null when there are none. */
  readonly share: number | null;
  /** What the share shows. */
  readonly outcome: 'level' | 'belowLowest' | 'notObserved';
  /** Place of the level, from 0 for below the lowest; null when nothing was observed. */
  readonly place: number | null;
  /** Id of the level; null when none was shown. */
  readonly level: string | null;
}

/** An item that was not answered rightly. */
export interface MissedItem {
  /** Id of the item. */
  readonly item: string;
  /** Id of the topic to learn. */
  readonly topic: string;
  /** Id of the competency. */
  readonly competency: string;
  /** Whether there was no answer at all. */
  readonly isUnanswered: boolean;
}

/** What a sitting came to. */
export interface TestResult {
  /** The sections, in document order. */
  readonly sections: readonly SectionMarks[];
  /** The competencies, in the order of the framework. */
  readonly competencies: readonly TestedCompetency[];
  /** What was not answered rightly, in document order. */
  readonly missed: readonly MissedItem[];
}
