import type { ClaimWords } from "./claim-words.ts"

export const english: ClaimWords = {
  language: "en",
  hasSpaces: true,
  ifWords:
    "if|assuming(?: that)?|provided(?: that)?|providing that|in the event (?:that|(?=the|its|their))|in case(?= (?:the|an?|it|they|this|that) )|supposing(?: that)?|on condition that|as long as|so long as",
  invertedWords: "should|were(?= (?:\\p{L}+ ){1,5}to(?: |, ))",
  unlessWords: "unless",
  nominalWords: "in (?:the event|case) of|depending on (?:whether|how|if|when)|contingent on|conditional on",
  lackingWords: "without|barring|absent|failing|in the absence of",
  contingentSubjects:
    "(?:failure|failing) to \\p{L}+|only (?:an?|the) \\p{L}+|(?:an?|any|another|further|one more|no|continued|renewed|sustained|prolonged|fresh)\\s(?:[\\p{L}\\p{N}%$€£.'’-]+\\s){0,4}?(?:break(?:out|down|through)?|close|drop|fall|rise|jump|move|miss|beat|failure|delay|loss|win|defeat|victory|draw|rejection|approval|veto|ruling|hike|cut|print|reading|surge|spike|rally|slide|slump|sell-?off|decline|escalation|ceasefire|breach|strike|shortage|shutdown|default|downgrade|upgrade|collapse|downturn|slowdown|recession|surprise|pullback|rebound|reversal|dip|resignation|walkout|outcome|result|vote|refusal|exit|leak|setback|freeze|ban|embargo|blockade|drought)|(?:higher|lower|weaker|stronger|hotter|softer|cooler|better|worse)[- ]than[- ](?:expected|forecast|feared|hoped)",
  happeningWords:
    "be|come|happen|arrive|follow|land|occur|emerge|materiali[sz]e|close|go|begin|start|take place|also|still|have|soon|now",
  onceWords:
    "once|as soon as|the (?:moment|minute|day|instant)(?= \\p{L})(?! (?:of|in|at|to|after|before|when|that)\\b)",
  everyWords: "each time|every time|whenever",
  thenWords: "then",
  leadWords:
    "but|and|yet|so|still|now|only|conversely|however|meanwhile|similarly|likewise|equally|alternatively|in contrast|by contrast|on the other hand|of course|after this|after that|in short|and yet|but even so|crucially|in turn",
  contraryWords: "conversely|by contrast|in contrast|on the flip side|on the other hand|alternatively",
  notBeforeIf:
    "as|even|what|see|sees|seeing|seen|unknown|uncertain|know|knows|knowing|ask|asks|asked|asking|check|checks|checking|determine|determining|determines|decide|decides|deciding|wonder|wonders|wondering|tell|tells|unclear|test|tests|testing|clear|learn|say|says|said|sure|certain|verify|verifies|evaluate|assess|doubt|whether or|question|questions|consider|considering|watch|track|monitor|out",
  notAfterIf:
    "there(?:['’]s| is| are) (?:an?|any|one) (?:silver lining|lesson|thing|consolation|takeaway|theme|moral|upside)|any|anything|ever|not|possible|necessary|needed|applicable|at all|nothing else|history|required|desired|relevant|available|appropriate|helpful|interested|only|you will|i|but|by|in|to|for|with|of|from|as|under|via|on",
  readerWords:
    "you|your|yours|you['’](?:re|ve|ll|d)|yourself|i|i['’](?:m|ve|d)|my|we['’](?:re|ve|d)|our(?! (?:money|bet|hunch|guess|best guess|base case|central case|call|forecast) (?:is|remains|stays)(?![\\p{L}]))|(?:let|join|tell|contact|follow|email) us|one['’]s|readers|reader",
  orderWords:
    "act|add|adopt|aim|allow|always|apply|ask|assess|assume|audit|avoid|be|begin|block|book|bring|build|buy|call|change|charge|check|choose|click|compare|configure|consider|contact|create|cut|deploy|disable|discuss|do|document|don['’]t|download|email|enable|ensure|evaluate|exit|find|fix|focus|follow|get|give|go|grab|have|hold|identify|inform|install|interview|isolate|join|keep|launch|learn|leave|let|list|make|migrate|mind|move|never|note|open|pick|plan|please|prepare|prioriti[sz]e|pull|put|read|reduce|register|remember|remove|replace|report|restrict|review|rotate|run|save|scan|schedule|see|sell|send|set|share|sign|skip|spend|start|stay|stop|submit|subscribe|switch|take|talk|tell|test|think|treat|trim|try|turn|update|upgrade|use|verify|visit|wait|write",
  nounAfterOrder:
    "(?:now |still |currently |date |window )?(?:expected|NET|due|scheduled|slated|planned|targeted|likely|pencill?ed|set|delayed|postponed|is|are|was|has|will|could|may|might)|of|date|window",
  notInNoun:
    "whether|if|that|how|when|what|which|where|who|the|an?|your|our|my|their|its|any|all|every|each|this|these|those|it|them|him|her|us|out|up|off|for|in|on|to|with|at|by|until|before|and|or|as|now",
  expectWords:
    "expect|(?:do not|don['’]t|never) expect|watch for|look for|brace for|start worrying(?: about)?|worry about|forget(?: about)?|bet on|get ready for|say goodbye to|consider(?= \\p{L}+ (?:an? )?(?:done|dead|over|finished|settled|certain|off)(?![\\p{L}]))|look out for|count on|anticipate|(?:it|that|this) (?:would )?(?:means?|signals?|suggests?|implies|imply)(?: that)?",
  contraryToFact:
    "had (?:been|not|\\p{L}+ed)|(?:would|could|might|should)(?: not|n['’]t)? have(?! to(?![\\p{L}]))|would (?:hardly|scarcely|never) be|were (?:to have|still)|weren['’]t",
  backReference:
    "(?:it|they|that|this|he|she|these|those) (?:does|do|did|is|are|happens?|occurs?|materiali[sz]es?|comes? (?:true|to pass)|(?:does|do|did) so|works out)|so|true|yes",
  notWords:
    "not|no|(?:it|they|that|this|he|she) not to|(?:it|they|that|this) (?:doesn['’]t|don['’]t|does not|do not|isn['’]t|fails?(?: to)?)",
  whetherWords: "whether|if",
  watchedWords: "whether|if|when|how|which|what|who|where",
  watchOrders:
    "watch(?: out)?(?: for)?|keep (?:an eye|a close eye|your eyes?|eyes|tabs) on|monitor for|(?:be on the )?look(?:out)?(?: out)? for|listen for|monitor|track|all eyes (?:are |will be |now turn )?(?:on|to)|eyes on|pay attention to|stay tuned for|mark",
  watchLabels:
    "(?:what|things?|(?:the )?(?:\\p{L}+ )?(?:figures?|signals?|tests?|indicators?|metrics?|numbers?|levels?|data ?points?|tells?|names?|risks?|catalysts?|triggers?|dates?|stories|story|events?|milestones?|things?))(?: (?:we['’]re|we are|i['’]m|i am))? (?:to (?:watch|monitor|track)|watching)(?: (?:for|next|now|today|this week|next week|from here))?|(?:one to|also|next|key) watch(?:point)?s?|watch(?:point|list)?s?|on (?:our|the|my) radar|worth watching|key signals?|(?:the )?(?:key|next|real|big|critical|decisive|acid|main|biggest|top|near-term|upcoming) (?:tests?|signals?|risks?|catalysts?|milestones?|triggers?|swing factors?|unknowns?|uncertaint(?:y|ies))|(?:the )?(?:open|key|big|main|real|unanswered) questions?",
  watchBefore:
    "(?:questions?|tests?|signals?|issue|uncertainty|debate|tells?|key|doubts?|focus|challenge|concern)(?: (?:now|then|still|here|for \\p{L}+|ahead))?(?: (?:is|are|remains?|becomes?|will be|cent(?:er|re)s? on|over|about|as to|on))?(?: now)?|(?:focus|attention|spotlight|eyes)(?: (?:now|then|next))? (?:turns?|shifts?|moves?|is|are|will (?:turn|shift|move|be))(?: (?:now|then|next))? (?:to|on)|remains? (?:to be seen|unclear|unknown|uncertain|open)|(?:is|are|it['’]s) (?:still )?(?:unclear|unknown|uncertain|an open question)|(?:watching|monitoring|tracking|looking)(?: closely)?(?: (?:for|to see|at))?|(?:watch|monitor|track)(?: closely| carefully)?(?: to see)?|attention (?:turns|shifts|will turn|is) (?:to|on)|wait(?:ing)? to see|we(?:['’]ll| will) (?:see|know|learn|find out)|time will tell|hinges? on|depends? (?:up)?on|will (?:hinge|depend|turn) (?:up)?on|comes? down to|turns? on|what (?:[\\p{L}’']+ ){1,5}is(?= (?:whether|if|how) )|(?:figures?|numbers?|thing) to (?:watch|follow) (?:is|are)",
  vagueStates:
    "(?:is|are) (?:\\p{L}+ )?(?:ready|prepared|enough|worth\\p{L}*|sustainable|right|wrong|real|fair|necessary)",
  forecastLabels:
    "guidance|outlook|forecasts?|projections?|estimates?|targets?|consensus|predictions?|expectations?|timeline|eta|our (?:call|view|bet)|base case|next steps?",
  fieldLabels:
    "(?:currently |now )?(?:expected|predicted|projected|forecast|estimated|anticipated|targeted|planned|scheduled)(?: (?:date|launch|release|clos(?:e|ing)|completion|decision|arrival|start|timing|window|availability|impact))?|eta|NET|no earlier than|not before|time ?lines?|timing|time ?frames?|due(?: date)?|target(?: date)?|(?:launch|release|decision|completion) (?:date|window|target|timing)|horizon|(?:[\\p{L}\\p{N}-]+ ){0,3}(?:probability|likelihood|odds|chances?)",
  willWords:
    "(?<![\\p{L}])will|(?:said|says|announced|confirmed|added|told \\p{L}+) (?:that )?(?:it|they|he|she) would|won['’]t|(?:it|they|that|this|he|she|there|who|which)['’]ll|shall|(?:is|are) going to|(?:is|are) about to",
  expectations:
    "(?<!(?:was|were|had|had been) (?:widely |also |originally |previously )?)(?:expected|anticipated|projected|forecast(?:ed)?|predicted|tipped|rumou?red|poised|likely|unlikely|on (?:track|course|pace|target|schedule)|in line to|(?:look|appear|seem)(?:s|ing)? (?:set|certain|likely|ready|bound)|bound to|primed|priced in|penciled in|pencilled in|seen (?:\\p{L}+ing|at|as)|estimated (?:to|at)|confident (?:of|that|in|it|they))|expects?|expecting|sees(?= [\\p{L}\\p{N}$€£])|pric(?:e|es|ing) in|consensus (?:is|looks|calls|expects|points|stands|has)|looks? for|looking for(?= an? \\p{L}+ (?:of|in|by)| \\p{N})|(?:forecasts?|models?|outlook) calls? for|estimates? (?:for|put|that|see|show|point|call|suggest)|eyes(?= (?:an?|the|its|their|more|\\p{N}|[$€£]))|(?:analysts|economists|traders|officials|strategists|forecasters|markets)(?: (?:at|of|from|with|polled by) (?:[\\p{L}\\p{N}&]+ ){0,3}?[\\p{L}\\p{N}&]+)? (?:now )?(?:see|put|peg)|sees? (?:[\\p{L}\\p{N}&]+ ){1,4}(?:averaging|rising|falling|reaching|hitting|climbing|dropping|ending|trading|slowing|growing|easing|topping|staying|holding|declining)|anticipates?|anticipating|foresees?|forecasts|forecasting|predicts?|predicting|projects(?= (?:that|an?|the|[\\p{N}$€£]))|projecting|envisions?|targets?|targeting|targeted|aims?|aiming|hopes? to|hoping to|seeks to|seeking to|eyeing|no (?:earlier|sooner) than|not before|tentative(?:ly)?|speculation|should (?:arrive|land|ship|launch|open|close|complete|finish|begin|start|come|reach|hit|be)|NET|ETA|should (?:\\p{L}+ly |then |also |again |now |soon |start to |begin to |continue to )?(?:see|bring|show|help|give|give way|rise|fall|climb|grow|drop|ease|improve|recover|rebound|pick up|slow|stay|remain|reach|hit|pass|exceed|top|double|triple|halve|turn|become|get|return|arrive|land|ship|launch|open|reopen|close|conclude|complete|finish|begin|start|come|resume|end|last|be (?:able|ready|available|back|complete|completed|done|finished|in|live|known|open|out|over|up|here|enough|fixed|resolved|restored|settled|visible))|subject to (?:\\p{L}+ ){0,3}?(?:approvals?|conditions|clearance|review|ratification|consent|funding|weather|delays?|changes?|agreement)|\\p{L}+ permitting|all being well|if all goes (?:well|to plan)|at the earliest|as (?:early|soon) as|\\d+(?:\\.\\d+)? ?(?:%|percent|per cent) (?:chance|probability|likelihood)|(?:odds|chances?|probability|likelihood) (?:of|that|for|are|is|at|favou?rs?)|prospects? of|preliminar(?:y|ily) (?:date|target)|on the cards|(?:futures|swaps|options|markets|traders|models|polls|surveys|bookmakers) (?:now |currently |still )?(?:imply|point to|suggest|show|assign|bet on|favou?r)|looms?|threatens? (?:an?|the|more|new)|head(?:ed|ing) (?:for|towards?)(?= (?:an?|its|their|the)\\b)",
  plans:
    "(?:plans?|planning|planned|intends?|intending|pledges?|pledged|vows?|vowed|promises?|promised|commits?|committed|scheduled|slated|set|due|preparing|gearing up|wants?|threatens?|threatened|agreed|proposes?|proposed|prepares?|ready|undertakes?|undertook|aspires?|resolved|pencill?ed in|guides?|guided|guiding)(?= (?:to|for|in|by|on|at|within|before)(?![\\p{L}]))|guidance (?:of|for|is|at)|(?:promised|pledged|vowed)(?= (?:an?|the) )|(?:is|are) to(?= \\p{L})|(?:meant|supposed|intended)(?= to )|we (?:now |still |also )?(?:think|believe|reckon|bet|count on|see(?= \\p{L}))|(?:all but|almost|nearly|virtually) certain|looks like a (?:done deal|safe bet|given)|money is on|better than even (?:bet|chance)|(?:base|central) case of|likeliest outcome|favou?red to|should (?:\\p{L}{1,16}ly |then |also |now |soon )?(?:go|run|appear|confirm|publish|announce|decide|approve|pass|lift|raise|win|lose|enter|follow|expire)",
  softWords:
    "will(?! be (?:watch|monitor|track))|won['’]t|(?:is|are) (?:\\p{L}+ )?(?:likely|unlikely|expected|anticipated|projected|forecast|poised|set|going) to|(?:is|are) not (?:expected|anticipated|likely)|(?:is|are) (?:therefore )?(?:likely|unlikely) that|plans to|intends to|looks? (?:\\p{L}+ )?(?:likely|unlikely|certain|inevitable)|(?:is|looks?)(?: like)? (?:all but certain|a done deal|a safe bet)",
  asideWords: "how|which|what|when|who|whom|whether|where|why|whose",
  watchingWords:
    "all eyes (?:are|will be|now turn|turn|will turn) (?:on|to)|(?:be|are|is) (?:\\p{L}+ly )?keeping (?:an?|our|their|its) (?:\\p{L}+ )?(?:eyes?|watch) on|(?:have|has|got) (?:(?:an?|our|their|its) )?(?:\\p{L}+ )?eyes? (?:fixed |trained )?on|(?:be|are|is) (?:\\p{L}+ly )?(?:watching|monitoring|tracking)(?! (?:the (?:video|stream)|live))",
  wouldWords: "would",
  couldWords:
    "could|(?<!(?:in|by|since|until|till|of|from|before|after|during|mid|late|early|this|last|next|through|to|between|for|end|on|per|every|and|,) )(?<![\\d,.] )(?<!-)may(?! (?:and|or|to|through|onwards?|until|is|was|has|will)\\b)(?= \\p{L})|(?<=[,\\p{Ll}\\d] and )may(?= (?:be|hit|reach|rise|fall|pass|see|come|go|get|lose|win|take|become|end|need|drop|grow|start|make)(?![\\p{L}]))|might|would|can potentially|potentially",
  scenarioLabels:
    "what (?:could|can|might|may) go (?:wrong|right)|what (?:changes|happens|breaks|follows|shifts)(?: (?:if|when|next) .{0,80}?)?|what (?:failure|success|winning|losing|victory|defeat|good|bad) (?:looks|would look) like|(?:the )?(?:bull|bear|base|upside|downside|best|worst|tail)(?:[- ]risk)?(?:[- ]case)?(?: scenario)?|(?:upside|downside|tail) risks?|(?:our|my)(?: \\p{L}+)? (?:prediction|forecast|call|bet|guess)|(?:if (?:it|this) (?:works|fails|succeeds|holds|ships|scales))",
  pastWords:
    "was|were|had|did|said|announced|released|launched|reported|signed|agreed|confirmed|unveiled|rose|fell|closed|ended|became|began|started|reached|hit|posted|raised|cut|kept|held|grew|won|lost|published|introduced|shipped|filed|ruled|voted|approved|rejected|disclosed|revealed",
  modalWords:
    "will|won['’]t|would|could|may|might|should|can|cannot|expect|then|(?:it|they|that)['’]ll|means|must|shall|(?:is|are) (?:likely|set|expected|going)",
  goesOnWords:
    "at \\d|in (?:the )?(?:\\p{Lu}|\\d)|on \\p{Lu}|\\d{4}\\b(?! (?:will|would|could|is|may|might|becomes?)\\b)|and\\b|or\\b|nor\\b|which\\b|who\\b|whose\\b|where\\b|including\\b|such as\\b|especially\\b|particularly\\b|e\\.g\\.|i\\.e\\.|per\\b|according\\b|like\\b|with\\b|along\\b|not\\b|rather\\b|as\\b|likely\\b|possibly\\b|perhaps\\b",
  joinWords: "and|or|but|then|also",
  clauseLeads: "that|because|said|says|warned|warns|argues?|notes?|adds|added|means?",
  sayingWords: "said|says|told|added|adds|wrote|writes|noted|notes|warned|warns|argued|argues|according to",
  judgementWords:
    "irrelevant|moot|void|dies|lapses|stalls|folds|unravels|falls (?:apart|through)|goes ahead|takes effect|pointless|at risk|room (?:for|to)|fails?|collapses?|becomes?|loses?|wins?|vulnerable|impossible|worthless|exposed|remains?|survives?|holds?|lasts?|stays?|continues?|keeps?",
  breakWords: "and|but|while|whereas|though|although|with|as|so",
  secondVerbs:
    "(?:also |now |then |still )?(?:expects?|plans?|intends?|aims?|hopes?|targets?|sees|projects|forecasts?|anticipates?|pledges?|vows?|wants?|will|is (?:expected|set|due|likely|on track)|are (?:expected|set|due|likely|on track)|could|may|might|should)",
  speechWords:
    "(?:give|deliver|make|offer)(?: (?:a|an|the|its|his|her|their|some))?(?: \\p{L}+)? (?:keynote|speech|remarks|address|lecture|talk|presentation)|speak|be speaking|moderate|(?:debate|discuss|meet|convene|gather|host|hear|examine|question|quiz|be (?:debated|discussed|heard|presented|examined))(?! (?:its|their|the) (?:targets?|goals?|deadline))|vote on|hold (?:(?:an?|its|their|the|two|three|\\p{L}+) ){0,2}(?:talks?|meetings?|hearings?|debates?|press|conferences?|summits?|votes?|elections?|sessions?|events?|workshops?|ceremony)|present (?:its|his|her|their|a) (?:paper|talk|findings|work)|attend|tell|note|say|talk|explain|walk (?:you|us|through)|share more",
}
