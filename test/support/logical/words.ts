/** Made-up units of made-up places. */
export const ENTITIES: readonly string[] = [
  "汐川市云溪街道社区文化服务中心",
  "汐川市青岚镇农业综合服务站",
  "明岚区市政设施养护所",
  "明岚区松屏街道养老服务中心",
  "汐川市北塘图书馆",
  "明岚区临湖水务管理站",
];

export const PROJECTS: readonly string[] = [
  "公共文化活动经费",
  "设备更新与维护",
  "信息系统运行维护",
  "场馆修缮",
  "志愿者队伍建设",
  "业务骨干培训",
  "政策宣传推广",
  "安全巡查",
  "绿化养护",
  "档案数字化",
  "专题调研",
  "图书购置",
  "便民点位建设",
  "应急物资储备",
];

export const PROJECT_GROUPS: readonly string[] = ["日常业务类", "专项建设类"];
export const ASSET_CLASSES: readonly string[] = ["通用设备", "专用设备", "家具用具", "图书档案"];
export const STAFF_TYPES: readonly string[] = ["管理岗位", "专业技术岗位", "工勤岗位"];

export const FUNCTIONS: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["20103", "政府办公厅（室）及相关机构事务"],
  ["20132", "组织事务"],
  ["208", "社会保障和就业支出"],
  ["20805", "行政事业单位养老支出"],
  ["20808", "抚恤"],
  ["221", "住房保障支出"],
  ["22102", "住房改革支出"],
];

export const GROUPS: readonly (readonly [letter: string, name: string])[] = [
  ["A", "决策"],
  ["B", "过程"],
  ["C", "产出"],
  ["D", "效益"],
];

export const LEVEL2: Readonly<Record<string, string>> = {
  A1: "绩效目标",
  A2: "计划安排",
  B1: "预算管理",
  B2: "内部管理",
  C1: "产出数量",
  C2: "产出质量",
  C3: "产出时效",
  D1: "社会效益",
  D2: "满意度",
};

export const QUESTIONS: readonly string[] = [
  "办事流程是否清楚",
  "工作人员态度如何",
  "设施环境是否整洁",
  "活动安排是否合理",
  "意见反馈是否及时",
  "总体评价",
];
