export type {
  Aspect,
  Fact,
  FactKey,
  FactOrigin,
  FundScope,
  Ledger,
  Period,
  Precision,
  PrecisionReason,
  Setting,
  Unread,
} from "./Fact";
export { readLedger } from "./readLedger";
export { readSetting } from "./readSetting";
