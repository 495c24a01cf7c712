/**
 * What a document does with a value between two decimals of the wanted digits; see `roundTo` for each definition.
 *
 * `halfUp`: ties toward plus infinity. `halfEven`: ties to the even neighbour. `halfAway`: ties away from zero.
 * `r4`: as `round()` of R 4.0.0 and later. `truncate`: toward zero. `ceil`: never below. `floor`: never above.
 */
export type RoundingMode = 'halfUp' | 'halfEven' | 'halfAway' | 'r4' | 'truncate' | 'ceil' | 'floor';
