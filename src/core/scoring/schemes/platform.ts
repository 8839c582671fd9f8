import { exactFromInteger, shift } from "../../quantity";
import type { Scheme, TotalCap } from "../Scorecard";
import { COMMON_RULES } from "./commonRules";
import { MINISTRY_OF_FINANCE } from "./ministryOfFinance";

const MANUAL = "某省预算管理一体化平台操作手册（转引，未核对原文）";

/** 预算管理一体化平台 项目绩效自评: as common, with 偏离度扣分 and a total that the execution rate caps. */
export const PLATFORM: Scheme = {
  ...MINISTRY_OF_FINANCE,
  id: "platform",
  name: "预算管理一体化平台项目绩效自评",
  source: MANUAL,
  rules: {
    ...COMMON_RULES,
    source: MANUAL,
    deviation: { from: hundredths(130), loss: exactFromInteger(2) },
    caps: [cap(50, 59), cap(60, 69), cap(70, 79), cap(80, 89)],
  },
};

function cap(percent: number, most: number): TotalCap {
  return { below: hundredths(percent), most: exactFromInteger(most) };
}

function hundredths(value: number) {
  return shift(exactFromInteger(value), -2);
}
