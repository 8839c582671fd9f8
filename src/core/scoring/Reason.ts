/** Why something could not be decided: a code with its particulars; the words stand in `report/messages.ts`. */
export interface Reason {
  readonly code: ReasonCode;
  /** Particulars in the order that the sentence needs them: the text that was not understood, a label, an address. */
  readonly values: readonly string[];
}

export type ReasonCode =
  | "noRule" // no 评分标准 for this indicator
  | "ruleNotUnderstood" // [the text]
  | "ruleAmbiguous" // [the text, the points that it leaves open (Doubt)…]
  | "partialStep" // a rule silent about a part of a step: [the text, points if it costs nothing, its share, a whole step, other doubts…]
  | "noWeight"
  | "noChoiceWeights" // how answers are weighed into a satisfaction is not stated, and no usual way fits
  | "noTarget"
  | "targetNotUnderstood" // [the text]
  | "noAchieved"
  | "achievedNotUnderstood" // [the text]
  | "answersDoNotMatch" // [number of items, number of answers]
  | "unitsDiffer" // [target's unit, achieved's unit]
  | "zeroBase" // division by 0: [what stands below the line]
  | "errorCell" // [error, address]
  | "noTier" // [the achieved label]
  | "tierSpan" // a word of judgement leaves its points open: [least, most]
  | "missedLimit" // a limit or range is missed and no rule says what that earns: [target, achieved]
  | "excessDigits" // more digits than the precision of its block: [label]
  | "hiddenSheet" // [name]
  | "notFigure" // words where a figure belongs: [text, address]
  | "otherScores" // other rows of the form earn points too: [title]
  | "noFigures" // nothing to compare
  | "formulaWithoutValue" // [address]
  | "notInPrevious" // last year's workbook has no such figures: [its file, how many there are here]
  | "nothingOfPrevious" // nothing here speaks of last year: [file of last year's workbook]
  | "yearsUnknown" // neither workbook says of which year it is: [file of last year's workbook]
  | "unscored"; // [label of the first indicator without a score, how many there are]

/** What a rule sentence leaves open (不明之处). */
export type Doubt =
  | "discretion" // somebody's judgement
  | "percentOrPoints" // 每降低1%: a percentage point, or a hundredth of the standard
  | "eachOrOnce" // whether every fault costs
  | "otherHalf" // what a miss earns
  | "edge" // to which of two bands a figure on their edge belongs
  | "degrees" // tiers of one thing, or points to add up
  | "ruleType"; // it is of another kind than the 规则类型 beside it
