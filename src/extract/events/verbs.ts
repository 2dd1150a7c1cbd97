/** The verbs that news is told with. Regular ones need only their base form. */
const REGULAR =
  "abandon accelerate accept access accuse acquire acquit activate add address admit adopt advance agree aim allege allow amass amend anchor announce anticipate appeal appear apply appoint approve argue arrest arrive ask assess attack attempt auction award back ban bar benefit blast block boost bundle calculate call cancel cap capture cause cease celebrate challenge change charge claim clear climb close co-found collaborate collapse collect combine commence commit compete complete comply conclude condemn confirm consider consult continue contract convene convict cooperate correct cover crash create cross debate debut decide declare decline decrease default defeat defend delay delist deliver demand deny deploy describe design designate detain detect develop dip disappoint disclose discontinue discover discuss dismiss dispatch display dock dominate donate double downgrade drop earn ease edge elect eliminate embed emerge emphasize enable enact encourage end endorse enforce enter erupt establish estimate evacuate evaluate evolve exceed expand expect expel expire explain explode explore export expose express extend extradite face fail file fill finalise finalize finance fine finish fire flag follow force forecast form found fund gain generate grant ground guide halt hand happen help highlight hike hire honor honour host identify implement impose improve inaugurate include increase indicate indict inform initiate insist inspect install integrate intend introduce invade invest investigate invite invoke issue join jump kill lack land last launch level lift limit list live load lock lodge loosen lower maintain mandate mark mature measure merge mirror miss modify monitor mount move name narrow negotiate nominate note notify observe obtain offer open open-source operate oppose orbit order outline outperform overhaul overrule overtake overturn own partner pass patch pause peak penalize permit phase pilot place plan pledge plunge poll post postpone prepare present preview probe process produce promise promote prompt propose prosecute protest prove provide publish pull purchase pursue push question quote race raise rally rate ratify reach reaffirm realign rebound recall receive recommend record recover recruit redeem reduce refer refinance reform refuse register reiterate reject release relocate remain remand remind remove rename renew reopen repeal replace report represent request require reshape resign resolve respond restart restore restrict restructure resume retain retire retreat return reveal reverse review revise revoke roll rule sack sample sanction schedule score scrap secure seize select sentence separate serve settle share shift ship shutter slash slip slow slump soar spike splash split sponsor stabilize stall standardize start state steer step stop store strand stream strengthen stress structure submit succeed succumb sue suffer suggest supply support surge suspend sustain switch tag talk tally taper target tax test test-fire threaten tighten top total touch trade trail transfer transition travel trigger triple tumble turn unify unlock unveil update upgrade urge use vacate veto visit volunteer vote wait warn weigh welcome widen work yield"
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ["be", "was", "been"],
  ["become", "became", "become"],
  ["begin", "began", "begun"],
  ["beat", "beat", "beaten"],
  ["bet", "bet", "bet"],
  ["bring", "brought", "brought"],
  ["build", "built", "built"],
  ["buy", "bought", "bought"],
  ["catch", "caught", "caught"],
  ["choose", "chose", "chosen"],
  ["come", "came", "come"],
  ["cost", "cost", "cost"],
  ["cut", "cut", "cut"],
  ["draw", "drew", "drawn"],
  ["drive", "drove", "driven"],
  ["fall", "fell", "fallen"],
  ["find", "found", "found"],
  ["fly", "flew", "flown"],
  ["forbid", "forbade", "forbidden"],
  ["get", "got", "gotten"],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["grow", "grew", "grown"],
  ["hear", "heard", "heard"],
  ["hit", "hit", "hit"],
  ["hold", "held", "held"],
  ["keep", "kept", "kept"],
  ["lay", "laid", "laid"],
  ["lead", "led", "led"],
  ["leave", "left", "left"],
  ["lose", "lost", "lost"],
  ["make", "made", "made"],
  ["meet", "met", "met"],
  ["outlaw", "outlawed", "outlawed"],
  ["overtake", "overtook", "overtaken"],
  ["pay", "paid", "paid"],
  ["put", "put", "put"],
  ["quit", "quit", "quit"],
  ["rise", "rose", "risen"],
  ["run", "ran", "run"],
  ["say", "said", "said"],
  ["see", "saw", "seen"],
  ["seek", "sought", "sought"],
  ["sell", "sold", "sold"],
  ["send", "sent", "sent"],
  ["set", "set", "set"],
  ["shut", "shut", "shut"],
  ["sign", "signed", "signed"],
  ["slide", "slid", "slid"],
  ["speak", "spoke", "spoken"],
  ["spend", "spent", "spent"],
  ["split", "split", "split"],
  ["stand", "stood", "stood"],
  ["steal", "stole", "stolen"],
  ["strike", "struck", "struck"],
  ["swear", "swore", "sworn"],
  ["sweep", "swept", "swept"],
  ["take", "took", "taken"],
  ["tell", "told", "told"],
  ["think", "thought", "thought"],
  ["undergo", "underwent", "undergone"],
  ["uphold", "upheld", "upheld"],
  ["win", "won", "won"],
  ["withdraw", "withdrew", "withdrawn"],
  ["write", "wrote", "written"],
]
const DOUBLED = new Set(
  "admit ban bar cap commit drop equip flag permit pin plan refer scrap ship slip step stop submit tag top transfer trim wrap".split(
    " ",
  ),
)

export type VerbForm = "base" | "third" | "past" | "participle" | "ing"
export interface Verb {
  base: string
  forms: ReadonlySet<VerbForm>
}

const VERBS = new Map<string, { base: string; forms: Set<VerbForm> }>()
const put = (word: string, base: string, form: VerbForm) => {
  const known = VERBS.get(word)
  if (known && known.base === base) known.forms.add(form)
  else if (!known) VERBS.set(word, { base, forms: new Set([form]) })
}
for (const [base, past, participle] of IRREGULAR) {
  put(past, base, "past")
  put(participle, base, "participle")
  put(base, base, "base")
  put(thirdPerson(base), base, "third")
  put(ingOf(base), base, "ing")
}
for (const base of REGULAR.split(" ")) {
  put(base, base, "base")
  put(thirdPerson(base), base, "third")
  put(pastOf(base), base, "past")
  put(pastOf(base), base, "participle")
  put(ingOf(base), base, "ing")
}

/** The verb that a word is a form of, as far as the table knows it; the word in lower case. */
export const findVerb = (word: string): Verb | undefined => VERBS.get(word)

/** "announce" → "announces", "publish" → "publishes", "carry" → "carries". */
export function thirdPerson(base: string): string {
  if (base === "be") return "is"
  if (base === "have") return "has"
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function ingOf(base: string): string {
  if (/(?:cut|get|hit|put|run|set|shut|sit|begin|win|split|quit|bet)$/.test(base))
    return `${base}${base.at(-1)}ing`
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`
  if (/[^eo]e$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

/** Verbs that stand without an object, so that their past form is no passive. */
export const INTRANSITIVE = new Set(
  "arrive appear become begin climb close collapse come conclude crash debut decline depart die drop emerge end expire explode fail fall fly gain go grow happen jump land last lapse launch meet move open peak plunge rally rebound recover resign rise run sink slide slip soar speak split stall stand start surge take talk testify trade tumble vote wait win withdraw".split(
    " ",
  ),
)
