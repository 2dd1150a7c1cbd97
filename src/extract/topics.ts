import type { Topic } from "../domain/event.ts"
import { wordsOf } from "./same-thing.ts"

/**
 * What words speak for a topic. `x*` stands for every word that begins so. The weight is the line's number: words that
 * belong to one topic alone weigh more than those that turn up everywhere.
 */
const SIGNS: readonly (readonly [Topic, number, string])[] = [
  [
    "ai",
    2,
    "llm llms chatbot* gpt* openai anthropic claude gemini copilot deepmind moonshot kimi mistral llama qwen deepseek xai grok perplexity agentic token tokens inference open-weight benchmark* prompt* hallucinat* fine-tun* transformer* multimodal neural gpai chatgpt codex 4o sora midjourney",
  ],
  ["ai", 1.2, "ai model models agent agents training deepfake* machine-learning ml robot* humanoid*"],
  [
    "infrastructure",
    2.2,
    "datacenter* data-cent* gigawatt* megawatt* gw mw tpu tpus gpu gpus trainium coreweave nebius hyperscal* capacity compute fab fabs foundry broadband fiber fibre submarine-cable tsmc nvidia semiconductor* wafer*",
  ],
  [
    "infrastructure",
    1.4,
    "cloud aws azure chip chips server servers infrastructure network networks rail railway bridge port airport satellite*",
  ],
  [
    "software",
    1.6,
    "api apis sdk developer developers open-source github gitlab linux kernel python rust javascript typescript framework compiler library saas app apps browser firefox chrome android ios windows database postgres kubernetes docker ide plugin wwdc version beta",
  ],
  [
    "devices",
    2,
    "iphone* ipad* macbook* laptop* smartphone* phone phones headset* wearable* watch-os glasses console* playstation xbox nintendo hardware apple samsung pixel tv vehicle* ev evs car cars drone*",
  ],
  [
    "security",
    2.4,
    "vulnerabilit* cve* ransomware breach* malware phishing exploit* patch patches zero-day hacker* hacked cyber* botnet credential* infosec supply-chain backdoor* ddos cisa encryption",
  ],
  [
    "policy",
    2.2,
    "act regulation* regulator* regulatory directive* parliament senate congress commission lawmaker* legislat* bill court courts ruling lawsuit* antitrust compliance gdpr dora ofcom ftc doj fda cma treaty sanction* tariff* election* minister* ministry government* consultation* enforcement ordinance dmcca eu law laws cnil obligations high-risk referendum vote summit nato",
  ],
  [
    "finance",
    2,
    "earnings revenue* ipo dividend* stock stocks shares bond bonds yield* inflation cpi ppi pmi gdp fed fomc ecb boj rate rates bank banks investor* nasdaq s&p dow treasury funding valuation acquisition merger* quarterly profit* guidance payrolls sentiment index futures etf",
  ],
  [
    "energy",
    2.2,
    "oil crude brent wti opec gas lng nuclear reactor* solar wind hydrogen grid power battery batteries refinery barrel* electricity utility utilities eia coal carbon emission* climate pipeline*",
  ],
  [
    "media",
    2,
    "music song* streaming spotify deezer netflix youtube tiktok film* movie* album* studio* newsroom* podcast* journalis* publisher* copyright royalt* hollywood broadcast* game games playlist*",
  ],
  [
    "science",
    2,
    "nasa esa rocket* orbit* mars lunar moon spacecraft telescope physic* biolog* gene genes genome* clinical trial trials drug drugs vaccine* protein* quantum researcher* study cancer tumor* tumour* biotech pharma* noetik who",
  ],
  [
    "crypto",
    2.6,
    "bitcoin btc ethereum eth stablecoin* blockchain* token-sale defi solana sol binance coinbase nft nfts wallet* halving on-chain crypto* altcoin* gbtc",
  ],
]

const EXACT = new Map<string, [Topic, number][]>()
const PREFIX = new Map<string, [Topic, number][]>()
for (const [topic, weight, words] of SIGNS)
  for (const word of words.split(" ")) {
    const [table, key] = word.endsWith("*") ? [PREFIX, word.slice(0, -1)] : [EXACT, word]
    table.set(key, [...(table.get(key) ?? []), [topic, weight]])
  }

/**
 * What some words are about: the topic with the most weight in the table of signs, `other` when no sign is there.
 * Ties go to the topic that comes first in the words.
 */
export function topicOf(words: string): Topic {
  const sums = new Map<Topic, number>()
  for (const word of wordsOf(words))
    for (const [topic, weight] of signsOf(word)) sums.set(topic, (sums.get(topic) ?? 0) + weight)
  let best: Topic = "other"
  for (const [topic, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = topic
  return best
}

function signsOf(word: string): readonly [Topic, number][] {
  const exact = EXACT.get(word)
  if (exact) return exact
  for (let length = word.length; length >= 2; length--) {
    const found = PREFIX.get(word.slice(0, length))
    if (found) return found
  }
  return []
}
