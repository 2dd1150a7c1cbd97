import type { ClaimWords } from "./claim-words.ts"

export const english: ClaimWords = {
  language: "en",
  hasSpaces: true,
  ifWords:
    "if|assuming(?: that)?|provided(?: that)?|providing that|in the event that|supposing(?: that)?|on condition that|as long as|so long as",
  invertedWords: "should",
  unlessWords: "unless",
  onceWords: "once|as soon as",
  everyWords: "each time|every time|whenever",
  thenWords: "then",
  leadWords:
    "but|and|yet|so|still|now|conversely|however|meanwhile|similarly|likewise|equally|alternatively|in contrast|by contrast|on the other hand|of course|after this|after that|in short|and yet|but even so|crucially|in turn",
  contraryWords: "conversely|by contrast|in contrast|on the flip side|on the other hand|alternatively",
  notBeforeIf:
    "as|even|what|see|sees|seeing|know|knows|knowing|ask|asks|asked|asking|check|checks|checking|determine|determining|determines|decide|decides|deciding|wonder|wonders|wondering|tell|tells|unclear|test|tests|testing|clear|learn|say|says|said|sure|certain|verify|verifies|evaluate|assess|doubt|whether or|question|questions|consider|considering|watch|track|monitor|out",
  notAfterIf:
    "any|anything|ever|not|possible|necessary|needed|applicable|at all|nothing else|history|required|desired|relevant|available|appropriate|helpful|interested|only|you will|i|but|by|in|to|for|with|of|from|as|under|via|on",
  readerWords:
    "you|your|yours|you['’](?:re|ve|ll|d)|yourself|i|i['’](?:m|ve|d)|my|we['’](?:re|ve|d)|our|us|one['’]s|readers|reader",
  orderWords:
    "act|add|adopt|aim|allow|always|apply|ask|assess|assume|audit|avoid|be|begin|block|book|bring|build|buy|call|change|charge|check|choose|click|compare|configure|consider|contact|create|cut|deploy|disable|discuss|do|document|don['’]t|download|email|enable|ensure|evaluate|exit|find|fix|focus|follow|get|give|go|grab|have|hold|identify|inform|install|interview|isolate|join|keep|launch|learn|leave|let|list|make|migrate|mind|move|never|note|open|pick|plan|please|prepare|prioriti[sz]e|pull|put|read|reduce|register|remember|remove|replace|report|restrict|review|rotate|run|save|scan|schedule|see|sell|send|set|share|sign|skip|spend|start|stay|stop|submit|subscribe|switch|take|talk|tell|test|think|treat|trim|try|turn|update|upgrade|use|verify|visit|wait|write",
  expectWords:
    "expect|watch for|look for|brace for|look out for|count on|anticipate|(?:it|that|this) (?:would )?(?:means?|signals?|suggests?|implies|imply)(?: that)?",
  contraryToFact:
    "had (?:been|not|\\p{L}+ed)|(?:would|could|might|should)(?: not|n['’]t)? have|were (?:to have|still)|weren['’]t",
  backReference:
    "(?:it|they|that|this|he|she|these|those) (?:does|do|did|is|are|happens?|occurs?|materiali[sz]es?|comes? (?:true|to pass)|(?:does|do|did) so|works out)|so|true|yes",
  notWords: "not|no|(?:it|they|that|this) (?:doesn['’]t|don['’]t|does not|do not|isn['’]t|fails?(?: to)?)",
  whetherWords: "whether|if",
  watchedWords: "whether|if|when|how|which|what|who|where",
  watchOrders:
    "watch(?: out)?(?: for)?|keep (?:an eye|a close eye|your eyes?|eyes|tabs) on|(?:be on the )?look(?:out)?(?: out)? for|listen for|monitor|track|all eyes (?:are |will be |now turn )?(?:on|to)|eyes on|pay attention to|stay tuned for|mark",
  watchLabels:
    "(?:what|things?|(?:the )?(?:\\p{L}+ )?(?:signals?|tests?|indicators?|metrics?|numbers?|levels?|data ?points?|tells?|names?|risks?|catalysts?|triggers?|dates?|stories|story|events?|milestones?|things?))(?: (?:we['’]re|we are|i['’]m|i am))? (?:to (?:watch|monitor|track)|watching)(?: (?:for|next|now|today|this week|next week|from here))?|(?:one to|also|next|key) watch(?:point)?s?|watch(?:point|list)?s?|on (?:our|the|my) radar|worth watching|key signals?|(?:the )?(?:key|next|real|big|critical|decisive|acid) (?:test|signal)|(?:the )?(?:open|key|big|main|real|unanswered) questions?",
  watchBefore:
    "(?:questions?|tests?|signals?|issue|uncertainty|debate|tells?|key|doubts?|focus|challenge|concern)(?: (?:now|then|still|here|for \\p{L}+|ahead))?(?: (?:is|are|remains?|becomes?|will be|centers? on|over|about|as to|on))?(?: now)?|remains? (?:to be seen|unclear|unknown|uncertain|open)|(?:is|are|it['’]s) (?:still )?(?:unclear|unknown|uncertain|an open question)|(?:watching|monitoring|tracking|looking)(?: closely)?(?: (?:for|to see|at))?|(?:watch|monitor|track)(?: closely| carefully)?(?: to see)?|attention (?:turns|shifts|will turn|is) (?:to|on)|wait(?:ing)? to see|we(?:['’]ll| will) (?:see|know|learn|find out)|time will tell|hinges? on|depends? on|comes? down to|turns? on",
  willWords:
    "(?<![\\p{L}])will|won['’]t|(?:it|they|that|this|he|she|there|who|which)['’]ll|shall|(?:is|are) going to|(?:is|are) about to",
  expectations:
    "(?<!(?:was|were|had|had been) (?:widely |also |originally |previously )?)(?:expected|anticipated|projected|forecast(?:ed)?|predicted|tipped|rumou?red|poised|likely|unlikely|on (?:track|course|pace)|primed)|expects?|expecting|sees (?=\\p{L}|\\d)|(?:analysts|economists|traders|officials|strategists|forecasters|markets) (?:now )?see|anticipates?|anticipating|foresees?|forecasts|forecasting|predicts?|predicting|projects (?=that |a |an |the )|projecting|envisions?|targets?|targeting|targeted|aims?|aiming|hopes? to|hoping to|seeks to|seeking to|eyeing|no (?:earlier|sooner) than|not before|tentative(?:ly)?|speculation|should (?:arrive|land|ship|launch|open|close|complete|finish|begin|start|come|reach|hit|be)|(?:could|may|might) (?:arrive|come|land|launch|ship|open|close|happen|begin|start|reach|hit|be)|NET|ETA",
  plans:
    "(?:plans?|planning|planned|intends?|intending|pledges|pledged|vows|vowed|promises|promised|commits|committed|scheduled|slated|set|due|preparing|gearing up|wants|threatens|threatened|agreed|pencill?ed in|guides|guided|guiding)(?= (?:to|for|in|by|on|at)(?![\\p{L}]))|guidance (?:of|for)|proposes to",
  softWords:
    "will(?! be (?:watch|monitor|track))|won['’]t|(?:is|are) (?:\\p{L}+ )?(?:likely|unlikely|expected|anticipated|projected|forecast|poised|set|going) to|(?:is|are) not (?:expected|anticipated|likely)|(?:is|are) (?:therefore )?(?:likely|unlikely) that|plans to|intends to",
  asideWords: "how|which|what|when|who|whom|whether|where|why|whose",
  watchingWords:
    "(?:be|are|is) (?:\\p{L}+ly )?(?:watching|monitoring|tracking)(?! (?:the (?:video|stream)|live))",
  couldWords: "could|may(?! \\d)|might|would|can potentially|potentially",
  scenarioLabels:
    "what (?:changes|happens|breaks|follows|shifts)(?: (?:if|when|next) .{0,80}?)?|what (?:failure|success|winning|losing|victory|defeat|good|bad) (?:looks|would look) like|(?:the )?(?:bull|bear|base|upside|downside|best|worst|tail)(?:[- ]risk)?(?:[- ]case)?(?: scenario)?|(?:upside|downside|tail) risks?|(?:our|my) (?:prediction|forecast|call|bet|guess)|(?:if (?:it|this) (?:works|fails|succeeds|holds|ships|scales))",
  pastWords:
    "was|were|had|did|said|announced|released|launched|reported|signed|agreed|confirmed|unveiled|rose|fell|closed|ended|became|began|started|reached|hit|posted|raised|cut|kept|held|grew|won|lost|published|introduced|shipped|filed|ruled|voted|approved|rejected|disclosed|revealed",
  modalWords:
    "will|won['’]t|would|could|may|might|should|can|cannot|expect|then|(?:it|they|that)['’]ll|means|must|shall|(?:is|are) (?:likely|set|expected|going)",
  goesOnWords:
    "at \\d|in (?:the )?(?:\\p{Lu}|\\d)|on \\p{Lu}|\\d{4}\\b|and\\b|or\\b|nor\\b|which\\b|who\\b|whose\\b|where\\b|including\\b|such as\\b|especially\\b|particularly\\b|e\\.g\\.|i\\.e\\.|per\\b|according\\b|like\\b|with\\b|along\\b|not\\b|rather\\b|as\\b|likely\\b|possibly\\b|perhaps\\b",
  joinWords: "and|or|but|then|also",
  clauseLeads: "that|because|said|says|warned|warns|argues?|notes?|adds|added|means?",
  sayingWords: "said|says|told|added|adds|wrote|writes|noted|notes|warned|warns|argued|argues|according to",
  judgementWords:
    "irrelevant|moot|void|pointless|at risk|room (?:for|to)|fails?|collapses?|becomes?|loses?|wins?|vulnerable|impossible|worthless|exposed|remains?",
  breakWords: "and|but|while|whereas|though|although|with|as|so",
  speechWords:
    "(?:give|deliver|make|offer)(?: (?:a|an|the|its|his|her|their|some))?(?: \\p{L}+)? (?:keynote|speech|remarks|address|lecture|talk|presentation)|speak|be speaking|moderate|present (?:its|his|her|their|a) (?:paper|talk|findings|work)|attend|tell|note|say|talk|explain|walk (?:you|us|through)|share more",
}
