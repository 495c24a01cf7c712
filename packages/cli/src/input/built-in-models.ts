import type { MaturityModel } from '@sopana/dmm';
import { maturityModel } from '@sopana/srilanka/maturity';

/** The maturity models that come with the command. */
export const builtInModels: readonly MaturityModel[] = [maturityModel];
