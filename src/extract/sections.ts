import type { Block, Document } from "./document.ts"

export const SECTION_SENSES = [
  "watch",
  "outlook",
  "key_dates",
  "conditions",
  "scenario",
  "shipped",
  "recap",
  "advice",
  "background",
  "sources",
  "none",
] as const

/**
 * What a heading promises about the blocks under it. `conditions`: each item is a condition of what the heading names
 * ("Bullish re-entry conditions"); `background`: reasons, measures and methods, which promise nothing and end what the
 * headings above promised ("Why we expect this", "Forecast accuracy"); the rest as the words say.
 */
export type SectionSense = (typeof SECTION_SENSES)[number]

/** Heading words by sense, in the order in which they are tried. Matched in lower case, marks taken off. */
const SENSES: readonly (readonly [SectionSense, RegExp])[] = [
  [
    "sources",
    /^(?:sources?|references?|further reading|links|citations|bibliography|verification|quellen|fuentes|来源|參考|参考)\b/,
  ],
  [
    "background",
    /^(?:why\b(?!.{0,60}\b(?:to watch|watch)\b)|how (?:to (?:use|read|interpret)|(?:we|it|this|the model) )|rationale|reasoning|methodology|methods?\b|about (?:this|these|the|us)\b|disclaimer|caveats?\b|limitations|background|context\b|key (?:takeaways?|drivers|facts)|drivers\b|evidence|supporting|historical|(?:current|recent) (?:status|state|campaigns?|victims|activity|incidents|developments|situation|events)|(?:recent|past|known|previous) |track record|track(?:ing)? (?:record|accuracy)|scorecard|score ?card|(?:\p{L}+ ){0,3}breakdown\b|(?:your |overall |the )?risk (?:level|rating|score)s?$|risk assessment$|(?:\p{L}+ ){0,3}impact$|confidence\b|indicators of compromise|iocs?\b|detections?\b|model (?:performance|confidence|inputs?|details)|data sources?|glossary|legend|definitions|hintergrund|begründung|methodik|contexte|méthodologie|pourquoi|antecedentes|contexto|metodología|por qué)|\b(?:accuracy|performance|vs\.? (?:reality|actuals?)|track record|methodology|how (?:we did|they did|did we do)|last (?:week|month|quarter|year)(?:['’]s)? (?:predictions|forecasts?|calls|picks)|indicators of compromise|iocs)\b|^(?:背景|方法|免责声明)/u,
  ],
  [
    "conditions",
    /^(?!(?:terms|market|weather|credit|trading|operating|working|economic|financial|business)\b|alerts?\b|(?:key |main |potential |possible |near-term |upcoming |market |price |monitoring |watch )*(?:triggers|trigger points)$).{0,60}\b(?:conditions|triggers|trigger points|(?:would|will|to) .{0,40}\b(?:if|when))$/,
  ],
  [
    "key_dates",
    /\b(?:key dates?|dates to (?:know|note|remember|watch)|where to be|diary|important dates|calendar|deadlines?|save the dates?|agenda|upcoming events|events (?:this|next) week|schedule|timetable|termine|fristen|(?:dates|échéances) (?:clés|importantes)|agenda|calendrier|fechas clave|calendario)\b|日历|日程|关键日期/,
  ],
  [
    "watch",
    /\b(?:to watch|watch ?list|watch ?points?|watch (?:for|out)|(?:what|things|stories) (?:we(?:'|’)?re|i(?:'|’)?m|we are|i am) watching|keep(?:ing)? an eye|eyes? on|on (?:our|my|the) radar|weak signals?|signposts?|signals? (?:to|for|of)|open questions|what to (?:look|listen) for|look for|watching|worauf (?:\p{L}+ )?(?:zu )?achten|im blick|zu beobachten|beobachten|à (?:surveiller|suivre)|surveiller|(?:qué|que) (?:vigilar|observar|seguir)|a seguir|para seguir|en la mira)\b|^watch\b|^alert (?:conditions|criteria|levels)$|\b(?:triggers|trigger points)$|值得关注|关注点|看点|后续观察|观察/u,
  ],
  [
    "scenario",
    /\b(?:scenarios?|(?:bull|bear|base|upside|downside|worst|best|tail)(?:ish)?[- ](?:case|risks?)|(?:upside|downside)\b|risks? (?:ahead|to the (?:up|down)side)|what (?:could|would|might|if|changes if|failure)|szenarien|scénarios?|escenarios?)\b|情景/,
  ],
  [
    "outlook",
    /^(?:\p{L}{1,20} ){0,2}(?:bets?|predictions?|hunch(?:es)?|long ?shots?|call of the (?:week|month|day|issue))(?: (?:of|for) .{0,30})?$|\b(?:outlook|look(?:ing)? (?:ahead|forward)|further (?:ahead|out|off)|what(?:'|’)?s next|what (?:is|comes|happens) next|coming (?:up|next|soon)|(?:the )?(?:day|week|month|quarter|year) ahead|next (?:week|month|quarter|year)|forecasts?|(?<!not a )(?:our |my |the )?predictions(?! markets?)|projections?|expectations|roadmap|upcoming|on the horizon|in the pipeline|ausblick|prognosen?|vorschau|perspectives|prévisions|perspectivas|previsiones|pronósticos)\b|展望|前瞻|预测|预期|下周/u,
  ],
  [
    "advice",
    /\b(?:recommendations?|recommended|mitigations?|remediation|countermeasures|playbook|quick start|getting started|start here|(?:immediate |required |suggested |priority |your )?actions?(?: (?:items?|plan|status|timeline|required|needed|steps))?$|what (?:you should|to) do|how to|tips|to-?dos?|next steps|checklist|detection opportunities|hunting|defen[cs]es?$|the play|trade-offs?|trade view|positioning|best practices|empfehlungen|recommandations|recomendaciones)\b|建议/,
  ],
  [
    "shipped",
    /\b(?:(?:just|recently|newly) (?:shipped|released|launched|landed)|shipped|(?:new )?releases?|launches|what(?:'|’)?s new|new (?:models?|tools|products|features)|changelog)\b/,
  ],
  [
    "recap",
    /\b(?:recap|in review|round-?up|what happened|what changed|(?:last|past|this) (?:week|month|quarter)(?:'s)?|yesterday|overnight|summary|highlights|rückblick|résumé|récapitulatif|resumen)\b|回顾|总结/,
  ],
]

/** Senses of headings once read; blocks are never changed. */
const known = new WeakMap<Block, SectionSense>()

/** The sense of the innermost heading over `block` that has one (its own, when it is a heading). */
export function senseOf(document: Document, block: Block): SectionSense {
  const own = block.kind === "heading" ? senseOfHeading(document, block) : "none"
  const heading = own === "none" ? sensingHeading(document, block) : undefined
  return heading ? senseOfHeading(document, heading) : own
}

/** The nearest heading over `block` that gives it its sense; undefined where none does. */
export function sensingHeading(document: Document, block: Block): Block | undefined {
  return block.headings
    .toReversed()
    .map((index) => document.blocks[index])
    .find((heading) => heading !== undefined && senseOfHeading(document, heading) !== "none")
}

function senseOfHeading({ text }: Document, heading: Block): SectionSense {
  const sense = known.get(heading) ?? senseOfWords(text.slice(heading.start, heading.end))
  known.set(heading, sense)
  return sense
}

const OUTER_MARKS = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N})])[^\p{L}\p{N})]+$/gu

/** The sense of a heading's or a lead's words. Long headlines are titles of items and promise nothing. */
export function senseOfWords(words: string): SectionSense {
  const clean = words
    .toLowerCase()
    .replace(OUTER_MARKS, "")
    .replace(/^\d+[.)]\s+/, "")
  if (clean.length > 90) return "none"
  return SENSES.find(([, pattern]) => pattern.test(clean))?.[0] ?? "none"
}
