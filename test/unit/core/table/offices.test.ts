import { isSameOffice, officeInTitle, officesInLines } from "../../../../src/core/table/offices";

const lines = (...cells: readonly string[]) => cells.map((text, column) => ({ sheet: "表一", row: 0, column, text }));

test.each([
  ["编制单位：甲单位", "甲单位"],
  ["编制单位：示例镇文化中心　　2024年度　　单位：万元", "示例镇文化中心"],
  ["填报单位（盖章）：示例县第一中学", "示例县第一中学"],
  ["公开部门：示例县水利局（公章）", "示例县水利局"],
  ["单位：示例县教育和体育局", "示例县教育和体育局"],
  ["部门：示例县图书馆", "示例县图书馆"],
])("a line above a table names its office: %s", (text, office) => {
  expect(officesInLines(lines(text))).toEqual([office]);
});

test("the name may stand in the cell beside its label", () => {
  expect(officesInLines(lines("单位名称", "示例镇文化中心"))).toEqual(["示例镇文化中心"]);
  expect(officesInLines(lines("单位名称：", "示例镇文化中心"))).toEqual(["示例镇文化中心"]);
});

test("a heading beside a label is no name", () => {
  expect(officesInLines(lines("单位名称", "预算安排情况"))).toEqual([]);
  expect(officesInLines(lines("预算单位", "项目名称", "年初预算数"))).toEqual([]);
});

test.each([
  "单位：万元",
  "金额单位：元",
  "编制单位：",
  "编制单位：______",
  "编制单位：（盖章）",
  "编制单位：财务科",
  "填报单位：示例县教育局计财股",
  "编制单位：示例会计师事务所",
  "部门：社会保障科",
  "填报单位：XX单位",
  "填报单位：本单位",
  "主管部门：示例县教育局",
])("a line that names no office of the figures: %s", (text) => {
  expect(officesInLines(lines(text))).toEqual([]);
});

test.each([
  ["示例县实验小学2024年度支出决算表", "示例县实验小学"],
  ["2024年示例县人民医院预算执行情况表", "示例县人民医院"],
  ["附件2：示例镇2023年部门整体支出绩效自评表", "示例镇"],
  ["示例县水利局本级收入支出决算总表", "示例县水利局本级"],
  ["示例局机关服务中心2024年支出决算表", "示例局机关服务中心"],
  ["3.县图书馆", "县图书馆"],
  ["实验小学（决算）", "实验小学"],
  ["市一中", "市一中"],
  ["三小执行", "三小"],
  ["××县教育和体育局2023年部门整体支出表", "××县教育和体育局"],
])("a title or the name of a sheet begins with an office: %s", (title, office) => {
  expect(officeInTitle(title)).toBe(office);
});

test.each([
  "2024年度部门决算表",
  "社会保障和就业支出表",
  "会议费明细表",
  "项目中心",
  "项目管理中心支出表",
  "学校支出决算表",
  "学校食堂改造支出表",
  "示例中学教学楼建设项目支出表",
  "各中学预算执行表",
  "乡镇支出表",
  "全县中小学支出决算表",
  "特色小镇项目支出表",
  "XX学校2024年支出决算表",
  "社区居委会经费明细表",
  "财务处",
  "机关",
  "本级支出",
  "成本中心",
])("a title that names no office for certain: %s", (title) => {
  expect(officeInTitle(title)).toBeUndefined();
});

test.each([
  ["上海市闵行区华漕镇", "华漕镇"],
  ["华漕镇人民政府", "上海市闵行区华漕镇"],
  ["莘庄街道办事处", "莘庄街道"],
  ["示例县教育和体育局", "县教体局"],
  ["示例县教育局（本级）", "教育局机关"],
  ["局机关", "示例县水利局"],
  ["中共示例县委员会宣传部", "县委宣传部"],
  ["示例市第一中学", "市一中"],
  ["示例县人民医院", "县人民医院"],
  ["示例社区卫生服务中心", "社区卫生服务中心"],
  ["市住建局", "示例市住房和城乡建设局"],
  ["市建设局", "示例市城乡建设局"],
  ["市城管局", "示例市城市管理局"],
  ["县教体局", "示例市甲县教育和体育局"],
  ["甲县教体局", "甲市甲县教育和体育局"],
  ["甲州教育局", "甲某族自治州教育局"],
  ["教育局", "示例市甲区教育局"],
  ["公安分局", "公安局城东分局"],
  ["县纪委", "示例县纪委监委"],
  ["县委", "中共示例县委员会"],
  ["团县委", "共青团示例县委"],
])("two names of one office: %s, %s", (one, other) => {
  expect(isSameOffice(one, other)).toBe(true);
  expect(isSameOffice(other, one)).toBe(true);
});

test.each([
  ["甲单位", "乙单位"],
  ["华漕镇", "华漕镇社区文化活动中心"],
  ["甲县教育局", "乙县教育局"],
  ["实验小学", "第二实验小学"],
  ["示例县教育局", "示例县水利局"],
  ["新镇", "新华镇"],
  ["一中", "三中"],
  ["公安局", "公安局城东分局"],
  ["县公安局", "示例县公安局城东分局"],
  ["税务局", "税务局稽查局"],
  ["教体局", "教育和体育局城东分局"],
  ["县委", "县委政法委"],
  ["县委", "示例县发展和改革委员会"],
  ["市教育局", "市甲区教育局"],
  ["示例市教体局", "示例市甲区教育和体育局"],
  ["甲县教育局", "甲市乙县教育局"],
])("names of two offices: %s, %s", (one, other) => {
  expect(isSameOffice(one, other)).toBe(false);
  expect(isSameOffice(other, one)).toBe(false);
});
