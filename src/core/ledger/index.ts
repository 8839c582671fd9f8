export type { Fact, FactKey, FactOrigin, FundScope, Ledger, Setting, Unread } from "./Fact";
export { nameOfKey } from "./nameOfKey";
export { settingOfOffice } from "./offices";
export { isSamePeriod } from "./periodOf";
export { readLedger } from "./readLedger";
export { evaluatedYear, readSetting } from "./readSetting";
export { ratioScale } from "./readFigure";
export { paidFromBasic } from "./withinBasic";
