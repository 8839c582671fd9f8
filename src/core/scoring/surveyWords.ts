/** Words of survey titles and satisfaction indicators that do not say who was asked. */
export const SURVEY_FRAME: readonly RegExp[] = [
  /表\s*\d+(?:[.-]\d+)*/g,
  /(?:19|20)\d\d\s*年?度?/g,
  /满意(?:度|率|情况)?/g,
  /问卷|调查|调研|测评|结果|汇总|统计|情况|分析|评价|得分|指标|表|关于|对象的|总体|综合/g,
  /[\s\d（()）、,，/\\“”"：:.\-—]/g,
];

/** Words for the same people (受访者同义词): a survey of one is a survey of the others. */
export const RESPONDENTS: readonly (readonly string[])[] = [
  ["社会公众", "公众", "居民", "群众", "市民", "村民", "服务对象", "受益对象", "受益群众", "社会", "百姓"],
  ["党组织", "党支部", "党员", "基层党组织"],
  ["职工", "员工", "工作人员", "干部", "干部职工", "教职工", "内部"],
  ["企业", "市场主体", "商户", "经营主体", "用人单位"],
  ["学生", "家长", "学员"],
  ["患者", "病人", "病患"],
];

/** Headings of what the answers to a question are weighed into, where they do not say 满意度. */
export const WEIGHED = /加权|满意[度率]|平均分|^(?:综合|评价)?得分$/;

/** Headings of those who made none of the choices. */
export const NO_CHOICE =
  /^(?:不了解|不清楚|不知道|说不清|不好说|无所谓|弃权|弃票|未评价|未作答|未答|未选|无效|其他|其它)/;

/** Labels of the rows below the questions that average them. */
export const AVERAGE_ROW = /^(?:平均|均值|综合满意度|总体平均)/;

/** Labels of a row of counts, and of the row of shares below it. */
export const COUNTS_ROW = /^(?:选择|投票)?(?:人数|份数|票数|人次|数量)(?:[(（].{1,2}[)）])?$/;
export const SHARES_ROW = /^(?:所?占?比[例重率]|占比|百分比|%)(?:[(（][%％][)）])?$/;

/** Questions of a survey that do not ask whether somebody is satisfied. */
export const NOT_SATISFACTION = /^(?!.*满意).*(?:知晓|知道|了解|听说|是否|意见|建议)/;
