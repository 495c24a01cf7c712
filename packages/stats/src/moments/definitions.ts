/**
 * How a sum is formed: `exact` is correctly rounded and does not depend on the order of the values; `sequential` adds in
 * the order given; `twoPass` adds in order and corrects the mean once, as R does.
 */
export type SampleSum = 'exact' | 'sequential' | 'twoPass';

/** Whether the values are a sample of more (divisor n - 1) or all there is (divisor n). */
export type SpreadDefinition = 'sample' | 'population';

/** Which skewness: `population` g1 = m3 / m2^(3/2), `adjusted` G1 (SAS, SPSS, Excel), `b1` = m3 / s^3 (Minitab). */
export type SkewnessDefinition = 'population' | 'adjusted' | 'b1';

/**
 * Which excess kurtosis: `population` g2 = m4 / m2^2 - 3, `adjusted` G2 (SAS, SPSS, Excel), `b2` = m4 / s^4 - 3
 * (Minitab). Each is 0 for a normal distribution.
 */
export type KurtosisDefinition = 'population' | 'adjusted' | 'b2';
