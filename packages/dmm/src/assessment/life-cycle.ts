import type { AssessmentStatus } from '../model/assessment.js';

/** A way an assessment may go. */
export interface Transition {
  /** Where it stands. */
  readonly from: AssessmentStatus;
  /** Where it goes. */
  readonly to: AssessmentStatus;
  /** Why this way exists. */
  readonly because: string;
}

/** The only ways an assessment may go. Nothing leads out of `published`: what was published is corrected by another one. */
export const lifeCycle: readonly Transition[] = [
  { from: 'draft', to: 'submitted', because: 'The organisation has answered and asks for validation.' },
  { from: 'submitted', to: 'draft', because: 'The validator returns it for more answers or evidence.' },
  {
    from: 'submitted',
    to: 'validated',
    because: 'The validator has looked at the answers and their evidence.',
  },
  {
    from: 'validated',
    to: 'submitted',
    because: 'The validation is reopened, for example after an objection.',
  },
  { from: 'validated', to: 'published', because: 'The owner of the model releases the result.' },
];
