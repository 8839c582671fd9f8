import { isUnmeasurable } from "../../../../src/core/reconciliation/isUnmeasurable";

test.each(["有效推动", "进一步提升", "效果明显", "不断完善管理机制", "促进教育事业健康发展"])(
  "%s cannot be measured",
  (target) => {
    expect(isUnmeasurable(target)).toBe(true);
  },
);

test.each(["≥95%", "提升5个百分点", "12月底前", "按时完成", "验收合格", "优", "高", "2+32+N", "", "—", "无事故"])(
  "%s can be checked, or is no vague word",
  (target) => {
    expect(isUnmeasurable(target)).toBe(false);
  },
);
