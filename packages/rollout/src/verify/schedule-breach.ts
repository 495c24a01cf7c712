/** A rule of a problem that a schedule breaks. */
export interface ScheduleBreach {
  /** The rule. `shape`: lists of the wrong length, or a session that does not hold together. */
  readonly rule:
    | 'shape'
    | 'calendar'
    | 'release'
    | 'deadline'
    | 'precedence'
    | 'gate'
    | 'freeze'
    | 'pin'
    | 'resource'
    | 'budget'
    | 'batch';
  /** Position of the activity, precedence, gate, freeze, pin, resource, budget or batch, by the rule. */
  readonly at: number;
  /** The slot at which it is broken first, where one can be named; null otherwise. */
  readonly slot: number | null;
}
