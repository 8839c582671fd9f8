/** What a rule may know besides the cells: the evaluated year, which a date without one belongs to. */
export interface RuleSetting {
  readonly year?: number;
}
