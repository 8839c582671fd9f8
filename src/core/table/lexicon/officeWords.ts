/** Labels in front of the office (单位) that figures are of. */
const LONG_LABELS = "编制单位,填报单位,预算单位,单位名称,部门名称,编制部门,填报部门,预算部门,公开部门,被评价单位".split(
  ",",
);

/** Those above a table; 单位 stands in front of units of money too, 部门 in front of sections. */
export const SHORT_LABELS: readonly string[] = ["单位", "部门"];
export const OFFICE_LABELS: readonly string[] = [...LONG_LABELS, ...SHORT_LABELS];

/** Those on a cover, each with the office in the cell beside it. */
export const COVER_LABELS: readonly string[] = [...LONG_LABELS, "评价对象", "评价单位", "项目单位"];

/** What names of offices end with (机构名称的结尾). */
const ENDINGS: readonly string[] = [
  ..."局,厅,委员会,管委会,党委,工委,纪委,监委,政法委,县委,市委,区委,编办,府办,组织部,宣传部,统战部,武装部,社工部".split(
    ",",
  ),
  ..."人大,政协,法院,检察院,政府,街道,办事处,镇,乡,村委会,居委会,分局".split(","),
  ..."总工会,妇联,团委,工商联,残联,文联,科协,侨联,联合会,协会,学会,商会,基金会,红十字会".split(","),
  ..."小学,中学,高中,初中,学校,学院,大学,党校,职高,幼儿园,托儿所,托育园".split(","),
  ..."医院,卫生院,卫生室,血站,服务中心,活动中心,管理中心,指导中心,控制中心,疾控中心,保障中心,救助中心".split(","),
  ..."监测中心,执法中心,发展中心,研究中心,信息中心,文化中心,体育中心,救援中心,交易中心,教研中心,托养中心".split(","),
  ..."图书馆,博物馆,美术馆,文化馆,档案馆,体育馆,纪念馆,科技馆,文化站,广播站,水利站,林业站,农技站,畜牧站".split(","),
  ..."派出所,司法所,研究所,管理所,监管所,管理处,管理站,大队,支队,总队,中队,研究院,设计院,福利院,敬老院,养老院".split(
    ",",
  ),
  ..."剧院,剧团,歌舞团,电视台,广播电视台,报社,出版社,融媒体中心,公司,集团".split(","),
];

/** What stands behind the name of an office in a title. */
const FOLLOWING =
  "部门|单位|整体|年度|执行|汇总|明细|收入|支出|收支|预算|决算|财政|一般公共|政府性基金|国有资|基本支出|项目支出|“?三公|公用经费|政府采购|固定资产|资产|绩效|年初|年终|财务|自评|[(\\d·/_—-]|$";

const SPELT = "[\\p{Script=Han}()·A-Za-z×*○〇]{0,30}";
const NAME = `(?:\\p{Script=Han}{2}|[省市区县镇乡州盟旗])(?:${ENDINGS.join("|")})(?:机关)?(?:\\(?本级\\)?)?`;

/** The name of an office at the beginning of a title, as half-width text without blanks. */
export const TITLE_OFFICE = new RegExp(`^(${SPELT}?${NAME})(?=${FOLLOWING})`, "u");

/** The whole text is the name of an office. */
export const WHOLE_OFFICE = new RegExp(`^${SPELT}${NAME}$`, "u");

/** The short name of a school at the beginning: 一中, 三小, 实小. */
export const SHORT_SCHOOL = new RegExp(
  `^\\p{Script=Han}{0,6}(?:[一二三四五六七八九十][中小]|实小|附中|附小)(?=${FOLLOWING})`,
  "u",
);

/** Names that say no one office: all of them, those below, kinds of them, blanks of a form to be filled in. */
export const NO_OFFICE =
  /^(?:各|所属|下属|其他|项目|相关|基层|公办|民办|公立|私立|国有|地方|普通|农村|城镇|乡镇|村镇|[省市区县镇乡]级|本(?:级|部门|单位|局|校|院|镇|街道)|全(?:部|体|区$|市$|县$|镇$|校|系统|单位))|(?:城镇|乡镇|村镇|集镇|小镇|大厅|布局|格局|中小学|中小学校)$|^[xX×*_○〇□]+(?:单位|部门|学校|中学|小学|医院|局|镇|街道|公司)$/u;

/** Words of headings, which may stand where a name is looked for. */
export const HEADING_WORDS = /情况|预算|决算|金额|名称|编码|代码|年度|日期|电话|项目|指标/;

/** Sections of an office, and others who write its tables down: they say nothing of whose figures these are. */
export const SECTION =
  /(?:计财|规财|财务|财政|财经|会计|综合|办公|审计|预算|核算)(?:管理|审计|核算|结算)?(?:科|股|处|室|部|所|组|办|科室|中心)$|会计师|事务所|咨询|评估|造价/u;

/** Endings that say the same office in another way. */
export const SAME_ENDING = /(?:人民)?政府$|办事处$|机关$|\(?本级\)?$|\(?(?:汇总|合并)\)?$|本部$|(?<=纪委)监委$/;

/** Names of authorities are told in short (教体局 of 教育和体育局): by characters of the whole name, the last one among them. */
export const AUTHORITY = /(?:局|委|办|部|厅|法院|检察院)$/;

/** The committee of the Party in a place (县委), which is none of the other ones there. */
export const PARTY = /[省市区县镇乡州盟旗]委$/;

/** Names of places end with it. */
export const PLACE = /(?:[省市区县镇乡州盟旗]|街道|社区)$/;

/** The place that the name of an authority begins with. */
export const PLACE_IN_FRONT = /^.*?[省市区县镇乡州盟旗]/;

/** A place among other characters; not 城乡, 城市 or 城镇. */
export const PLACE_BELOW = /[省区县旗]|(?<!城)[市镇乡]/;
