import type { Sheet } from "../../../src/core/grid";
import { sheetOf } from "../sheetOf";

type Content = string | number | null;
type Rows = readonly (readonly Content[])[];

/** The project form of the Ministry (项目支出绩效自评表) as offices keep it: merged labels, a money block, a goal, the indicators. */
export function officialForm(change: (rows: Content[][]) => void = () => undefined): Sheet {
  const rows: Content[][] = [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, null, "道路维护"],
    ["主管部门", null, null, "交通局", null, null, "实施单位", null, "养护站"],
    ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", null, 120, 150, 141, 10, "94.00%", 9.4],
    [null, "其中：当年财政拨款", null, 120, 130, 121, "—", null, "—"],
    [null, "上年结转资金", null, null, 20, 20, "—", null, "—"],
    [null, "其他资金", null, null, null, null, "—", null, "—"],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "养护道路十公里，保障通行", null, null, null, "已完成"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标（50分）", "数量指标", "养护里程", "≥10公里", "12公里", 20, 20, null],
    [null, null, "质量指标", "验收合格率", "100%", "95%", 20, 19, "一段返工，已整改"],
    [null, null, "时效指标", "完成时间", "12月底前", "2023年11月", 10, 10, null],
    [null, "效益指标（30分）", "社会效益指标", "改善通行条件", "明显", "明显", 30, 30, null],
    [null, "满意度指标（10分）", "服务对象满意度指标", "群众满意度", "≥90%", "96%", 10, 10, null],
    ["总分", null, null, null, null, null, 100, 98.4, null],
  ];
  change(rows);
  const merges = ["A1:I1", "A2:I2", "A3:C3", "D3:I3", "A4:C4", "D4:F4", "G4:H4", "A5:C5", "A6:A9", "B6:C6", "B7:C7"];
  const below = ["B8:C8", "B9:C9", "A10:A11", "B10:E10", "F10:I10", "B11:E11", "F11:I11", "A12:A17", "B13:B15"];
  return sheetOf(rows, { name: "自评表", merges: [...merges, ...below, "A18:F18"] });
}

export function form(rows: Rows, merges: readonly string[] = []): Sheet {
  return sheetOf(rows, { name: "自评表", merges });
}
