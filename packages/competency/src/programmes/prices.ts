/** What is paid for the relaxed rules; multiples of 2⁻¹², so that sums of them are exact. */
export interface Prices {
  /** For each edge: a gap takes it only where its slot is filled. */
  readonly edges: Float64Array;
  /** For each link: a slot is filled only where the slot that it needs is. */
  readonly links: Float64Array;
}
