import { GAP, type LocaleWords } from "../words.ts"

const g = GAP
/** English date words, US and British. */
export const english: LocaleWords = {
  language: "en",
  slashDate: "month",
  // biome-ignore format: a table
  months: {
    january: 1, jan: 1, february: 2, feb: 2, febr: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6,
    july: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11,
    december: 12, dec: 12,
  },
  capitalised: true,
  listEnd: /\b(?:and|or)\s{1,3}$/iu,
  givenNames: ["april", "may", "june", "august", "jan"],
  doubtful: ["may", "march", "mar", "sun", "sat", "wed", "dec", "jan", "sep"],
  // biome-ignore format: a table
  weekdays: {
    monday: 1, mon: 1, tuesday: 2, tues: 2, tue: 2, wednesday: 3, wed: 3, thursday: 4, thurs: 4, thur: 4, thu: 4,
    friday: 5, fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7,
  },
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  // biome-ignore format: a table
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, "twenty-four": 24, thirty: 30,
    forty: 40, "forty-eight": 48, fifty: 50, sixty: 60, ninety: 90, "a couple of": 2, "a couple": 2, couple: 2,
    "a dozen": 12, "a hundred": 100,
  },
  dayMark: "(?:st|nd|rd|th)?",
  dayOf: `(?:${g}of)?${g}`,
  yearOf: `(?:,\\s{0,2}|${g}of${g}|${g})`,
  monthFirst: true,
  // biome-ignore format: a table
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, final: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, latter: 2,
  },
  quarterWords: "quarter|qtr",
  halfWords: "half",
  fromWords: "from|between|running|lasting",
  betweenWords: "between",
  toWords: `to|through|thru|until|till|up${g}to|into`,
  andWords: "and|or|&",
  parts: [
    [`(?:very${g})?early(?:${g}(?:in|on${g}in|this|of))?`, "early"],
    [`mid(?:dle)?|the${g}middle${g}of|in${g}the${g}midst${g}of`, "mid"],
    [`late(?:${g}(?:in|this))?|latter${g}part${g}of|toward(?:s)?${g}the${g}end${g}of`, "late"],
    [`(?:the${g})?(?:very${g})?(?:start|beginning)${g}of`, "start"],
    [`(?:the${g})?(?:very${g})?(?:end|close)${g}of|end|turn${g}of`, "end"],
    [`(?:the${g})?(?:rest|remainder|balance)${g}of`, "rest"],
    [`later(?:${g}(?:in|on${g}in))?`, "later"],
    [`(?:so${g}far|thus${g}far)(?:${g}(?:in|this))?`, "so_far"],
    [`earlier(?:${g}in)?|sometime(?:${g}in)?|(?:the${g})?whole${g}of|throughout`, "whole"],
  ],
  deadlineWords: `(?:on${g}or${g}before|(?:no|not)${g}later${g}than|at${g}the${g}latest${g}by|by|until|till|up${g}(?:to|until)|through|thru|(?:valid|open)${g}to)(?:${g}(?:at${g}least|around|about|roughly))?`,
  beforeWords: `(?<!(?:no|not)${g})(?:before|prior${g}to|ahead${g}of|in${g}advance${g}of)`,
  startWords: `(?:no${g}(?:earlier|sooner)${g}than|not${g}(?:before|earlier${g}than)|NET|(?:start|begin|commenc)(?:ing|s|ning)(?:${g}(?:in|on|from|at|with))?|as${g}from|from|since|dating${g}(?:back${g}to|from))`,
  effectiveWords: `(?:with${g}effect|effective)(?:${g}(?:as${g}of|from|on|in))?`,
  asOfWords: `as${g}(?:of|at)`,
  afterWords: `after|following|post-?`,
  notWords: `not|n['’]t|never|cannot|unlikely|without|no`,
  aboutWords: `around|about|approximately|roughly|circa|c\\.|some${g}time${g}around|near`,
  onwardsWords: `onwards?|and${g}(?:beyond|later|after)|or${g}later|on(?=[.,;)])`,
  atWords: `in|on|at|by|since|until|till|from|to|through|throughout|during|before|after|for|of|over|around|about|within|between|beyond|into|late|early|mid|last|next|this|the|calendar|year|fiscal|than|and|or|per|versus|vs\\.?|against|end|starting|beginning|ending|targeting|target|expected|due|planned|scheduled|slated|fall|autumn|spring|summer|winter|as${g}of|ahead${g}of|compared${g}with|back${g}in|come|full-year|post`,
  watchWords: `watch(?:ing)?(?:${g}(?:for|whether|if))?|if|whether|unless|expect(?:s|ed|ing)?|look(?:ing)?${g}(?:for|ahead)|upcoming|forthcoming|await(?:s|ed|ing)?|once|should`,
  aheadWords: `will|won['’]t|shall|['’]ll|would|could|might|may|must|can|going${g}to|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|scheduled|slated|due|likely|poised|on${g}track|forecasts?|guid(?:ed|es|ance)|projected?s?|anticipat(?:ed|es|ing)|intends?|hopes?|set${g}(?:to|for)|to${g}be|(?:is|are)${g}to|deadline|apply|applies|takes?${g}effect|effective|starts|begins|opens|runs|votes|reports|closes|expires|ends|kicks?${g}off|returns|arrives|ships|launch(?:es)?|takes?${g}place|comes?|goes|meets?|next|ahead|until|by|enters?|outlook|deliver(?:s|y)?|roadmap|before|planned|delay(?:ed|s)?|postponed?|moved|pushed|rescheduled|deferred`,
  backWords: `(?!need|exceed|succeed|proceed|speed|embed|indeed|feed)\\p{L}{2,14}ed|was|were|had|did|has|have|said|says|told|went|fell|rose|grew|won|lost|met|made|gave|got|took|came|cut|hit|beat|bought|sold|built|began|broke|ran|saw|led|sent|spent|left|held|paid|put|wrote|found|became|knew|kept|brought|drew|ate|shut|struck|slid|swung|drove|chose|spoke|flew|ago|since|earlier|last|previous(?:ly)?|recent(?:ly)?|results?|earnings|outage`,
  dayWords: [
    [
      "today(?:['’]s)?|tonight(?:['’]s)?|this" +
        g +
        "(?:very" +
        g +
        ")?(?:morning|afternoon|evening)(?:['’]s)?",
      0,
    ],
    [`tomorrow(?:['’]s)?(?:${g}(?:morning|afternoon|evening|night))?`, 1],
    [`the${g}day${g}after${g}tomorrow`, 2],
    [`yesterday(?:['’]s)?(?:${g}(?:morning|afternoon|evening))?|last${g}night(?:['’]s)?`, -1],
    [`the${g}day${g}before${g}yesterday`, -2],
    [
      `overnight|pre-?market|after-?hours|of${g}the${g}day|the${g}day['’]s|right${g}now|at${g}the${g}moment`,
      0,
    ],
  ],
  shifts: [
    [
      `(?:this|(?:the${g})?current)${g}week(?:['’]s)?|of${g}the${g}week|the${g}week(?=${g}(?:also|saw|has|had|was|began|ended|brought))`,
      "week",
      0,
    ],
    [`next${g}week(?:['’]s)?|(?:the${g})?week${g}ahead|(?:the${g})?coming${g}week`, "week", 1],
    [`(?:the${g}week${g}after${g}next)`, "week", 2],
    [`(?:last|(?:the${g})?(?:past|previous))${g}week(?:['’]s)?|the${g}week${g}just${g}ended`, "week", -1],
    [`(?:this|(?:the${g})?coming)${g}weekend(?:['’]s)?`, "weekend", 0],
    [`next${g}weekend(?:['’]s)?`, "weekend", 1],
    [`(?:last|(?:the${g})?past)${g}weekend(?:['’]s)?|over${g}the${g}weekend`, "weekend", -1],
    [`(?:this|(?:the${g})?current)${g}month(?:['’]s)?`, "month", 0],
    [`next${g}month(?:['’]s)?|(?:the${g})?month${g}ahead`, "month", 1],
    [`(?:last|(?:the${g})?previous)${g}month(?:['’]s)?`, "month", -1],
    [`(?:this|(?:the${g})?current)${g}quarter(?:['’]s)?`, "quarter", 0],
    [`next${g}quarter(?:['’]s)?`, "quarter", 1],
    [`(?:last|(?:the${g})?(?:previous|prior))${g}quarter(?:['’]s)?`, "quarter", -1],
    [`this${g}half(?=${g}(?:year|of))`, "half", 0],
    [`(?:this|(?:the${g})?current)${g}(?:calendar${g})?year(?:['’]s)?|year${g}to${g}date|YTD`, "year", 0],
    [`next${g}(?:calendar${g})?year(?:['’]s)?`, "year", 1],
    [`the${g}year${g}after${g}next`, "year", 2],
    [`(?:last|(?:the${g})?(?:previous|prior))${g}(?:calendar${g})?year(?:['’]s)?`, "year", -1],
    [`this${g}decade`, "decade", 0],
    [`next${g}decade`, "decade", 1],
    [`last${g}decade`, "decade", -1],
  ],
  theWords: "the|this",
  ownUnits: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year", decade: "decade" },
  // biome-ignore format: a table
  units: {
    hour: "hour", hours: "hour", hrs: "hour", day: "day", days: "day", week: "week", weeks: "week", month: "month",
    months: "month", quarter: "quarter", quarters: "quarter", year: "year", years: "year", yrs: "year",
    "business days": "day", "working days": "day", "trading days": "day", "calendar days": "day",
  },
  withinWords: `within|inside(?:${g}of)?|in${g}(?:less${g}than|under)|in${g}(?:a${g})?(?:maximum${g}of)`,
  duringWords: `in|over|during|for|within|across|through|throughout`,
  nextWords: `next|coming|following|upcoming`,
  pastWords: `past|last|previous|preceding|trailing`,
  inWords: "in",
  agoBefore: "",
  agoAfter: `${g}ago`,
  fromNowWords: `from${g}(?:now|today)|hence|out(?=[.,;)]|$)`,
  ofWords: `of|after|from|following`,
  orWords: "or",
  laterWords: `later|after|following|from(?=${g}(?:the|that|its))|afterwards?|on(?=[,.])`,
  earlierWords: `earlier|before|prior(?:${g}to)?|ahead${g}of`,
  sameWords: `(?:(?:on|in|during|over|at)${g})?(?:the${g}(?:very${g})?same|that(?:${g}same)?)${g}(?:day|week|month|quarter|year)|(?:at${g})?the${g}same${g}time`,
  afterDateWords: `(?:after|from)${g}(?:this|that)${g}date(?:${g}on(?:wards?)?)?`,
  beforeDateWords: `(?:ahead${g}of|before|by)${g}(?:the|this|that)${g}(?:deadline|date|cut-?off)`,
  soonWords: `soon|shortly|in${g}due${g}course|in${g}the${g}near${g}(?:future|term)|eventually`,
  justWords: `just(?=${g}(?:(?:\\p{L}{2,14}ly)${g})?(?:\\p{L}{2,14}ed|got|made|won|lost|hit|beat|bet|set|cut|went|took|bought|sold|built|sent|began|broke|gave|saw|became|told|said|put|ran|led|struck|shut|met|came|left|paid|became|handed|out|in)(?!\\p{L}))`,
  nowWords: `now(?!${g}(?:that|and${g}then)|-|\\p{L})(?<!(?:until|till|by|from|up${g}to|than|as${g}of|before|every${g}(?:and|so${g}often)|for|even|right|if${g}not)${g}now)`,
  recentWords: `recent(?:ly)?(?!${g}(?:years|months|weeks|days|decades|past|quarters|history|times))`,
  seasonLeads: `in|by|during|over|until|before|through|since|of|come|from|late|early|mid|this|next|last|for|after|around|between|to|and|each`,
  eventNames: new RegExp(
    `(?:conference|summit|expo|congress|forum|olympics|games|world${g}cup|championships?|elections?|midterms|festival|week|awards?|CES|MWC|WWDC|GTC|IFA|COP\\d{0,2}|Computex|SXSW|NeurIPS|ICML|ICLR|CVPR|KubeCon|DEF${g}CON|Black${g}Hat|RSAC?|re:Invent|Ignite|I/O|Davos|Eurovision|Google${g}Cloud${g}Next|Gamescom|E3|Euros?)${g}$`,
    "iu",
  ),
  durationCues:
    /(?:\b(?:grew|rose|fell|doubled|tripled|jumped|climbed|dropped|gained|lost|raised|built|completed|finished|took|done|passed|tested|happened|first time|highest|lowest|biggest|worst|best|once|first|time|level|most|fastest|slowest|record)|\p{L}{3}ed)\b/iu,
  aheadCues:
    /\b(?:will|won['’]t|would|could|may|might|can|expect(?:s|ed)?|due|scheduled|set|planned|plans|expires?|ends?|begins?|starts?|opens?|launch(?:es)?|again|watch|if|['’]ll)\b/iu,
  movedFromWords: `(?:moved|moves|moving|delayed|pushed|postponed|shifted|shifting|slipped|extended|changed|brought${g}forward|deferred|rescheduled|raised|lowered|advanced|pulled)(?:${g}(?!from)S{1,20}){0,3}${g}from${g}(?:the${g})?`,
  weekOfWords: `(?:the${g})?week${g}(?:of|beginning|starting|commencing)(?:${g}on)?`,
  weekEndingWords: `(?:the${g})?week${g}(?:ending|ended|to)(?:${g}on)?`,
  untilWords: `until|till|before`,
  byOnly: /^by\b/iu,
  reportAfter:
    /^(?:['’]s)?[\s-]{1,3}(?:\p{L}{2,12}\s){0,2}(?:earnings|results|revenues?|sales|net income|profits?|loss(?:es)?|income|report|figures|numbers|EPS|margins?|GDP|deliveries|shipments|capex|spending)\b/iu,
  guidanceAfter:
    /^(?:['’]s)?[\s-]{1,3}(?:\p{L}{2,12}\s){0,2}(?:guidance|outlook|forecasts?|launch|release|target|rollout)\b/iu,
}
