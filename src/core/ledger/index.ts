export type { Fact, FactKey, FactOrigin, Ledger, Setting, Unread } from "./Fact";
export { settingOfOffice } from "./offices";
export { isSamePeriod } from "./periodOf";
export { readLedger } from "./readLedger";
export { evaluatedYear, readSetting } from "./readSetting";
export { ratioScale } from "./readFigure";
export { paidFromBasic } from "./withinBasic";
