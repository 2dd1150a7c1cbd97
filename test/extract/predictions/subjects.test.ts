import { describe, expect, test } from "vitest"
import { claims } from "./reading.ts"

/** A claim that a careful reader would list: its type, its due day and words of its condition or consequence. */
type Wanted = readonly [type: string, dueOn: string | null, words: string]

/** Short passages on subjects that differ in everything but the digest's day, and the claims each of them holds. */
const PASSAGES: readonly (readonly [subject: string, text: string, wanted: readonly Wanted[]])[] = [
  [
    "power",
    "Reservoirs stand at 61% of capacity. Next week should see inflows pick up again. Spot prices slipped on Friday ahead of an anticipated rebound later this month. Analysts at Norvik put the average at 48 euros for Q3. Regulators might grant the wind park its licence before the end of June.",
    [
      ["forecast", "2026-05-17", "inflows pick up"],
      ["forecast", "2026-05-31", "rebound"],
      ["scenario", "2026-06-30", "licence"],
    ],
  ],
  [
    "medicine",
    "The agency accepted Halden's filing in April. A decision is due by 30 September, with sales pencilled in for early 2027. Full data from the second trial are slated for the fourth quarter. Doctors asked for a warning label last year.",
    [
      ["forecast", "2026-09-30", "decision"],
      ["forecast", "2027-03-31", "sales"],
      ["forecast", "2026-12-31", "second trial"],
    ],
  ],
  [
    "football",
    "Rovaniemi drew on Saturday. Keeper Aho is in line to return next week, the club said. If they win on Sunday, they go top. A defeat would hand the title to Turku. All eyes now turn to the cup draw.",
    [
      ["forecast", "2026-05-17", "return"],
      ["conditional", "2026-05-10", "go top"],
      ["conditional", null, "hand the title"],
      ["watch", null, "cup draw"],
    ],
  ],
  [
    "rates",
    "Markets are pricing in two cuts by December. The bank sees inflation at 2.1% in 2027. Consensus looks for a gain of 90,000 jobs on Friday. A break above 1.18 would open the way to 1.21. Failure to hold 1.14 could bring a slide. Dealers reported thin trade.",
    [
      ["forecast", "2026-11-30", "two cuts"],
      ["forecast", "2027-12-31", "inflation at 2.1%"],
      ["forecast", "2026-05-08", "90,000 jobs"],
      ["conditional", null, "open the way"],
      ["conditional", null, "slide"],
    ],
  ],
  [
    "space",
    "Launch now NET 12 July from Kourou. The lander is to touch down in November, weather permitting. Engineers believe the leak will be fixed within ten days. First light expected Q1 2027. The mission was scheduled for 2024.",
    [
      ["forecast", null, "Kourou"],
      ["forecast", "2026-11-30", "touch down"],
      ["forecast", "2026-05-14", "fixed"],
      ["forecast", "2027-03-31", "First light"],
    ],
  ],
  [
    "parliament",
    "Deputies will debate the forest bill on Wednesday. The committee meets in June. Members will discuss pensions with the minister. Opposition parties vow to block the budget by autumn. The pact survives only as long as the greens stay in. In the event of a walkout, new elections would follow within 60 days.",
    [
      ["forecast", "2026-08-31", "block the budget"],
      ["conditional", null, "greens stay in"],
      ["conditional", "2026-07-03", "new elections"],
    ],
  ],
  [
    "climate",
    "El Niño has a 62% chance of forming by August. The ice road may close before the month is out. Were the dyke to fail, three villages would flood. It is unclear whether the fund will pay. Emissions fell 3% last year.",
    [
      ["forecast", "2026-07-31", "62% chance"],
      ["scenario", "2026-05-31", "ice road"],
      ["conditional", null, "three villages"],
      ["watch", null, "fund will pay"],
    ],
  ],
  [
    "courts",
    "A verdict could come as early as next week. The appeal follows in June. Unless the firm settles, the trial opens in the autumn. The outcome depends on whether the mails are admitted. Closing arguments ended on Thursday.",
    [
      ["scenario", "2026-05-17", "verdict"],
      ["conditional", "2026-11-30", "the trial opens"],
      ["watch", null, "mails are admitted"],
    ],
  ],
  [
    "cars",
    "Velo Motors targets 400,000 deliveries this year and intends to open a plant in Lisbon by 2029. Its sedan is on course for an August debut. Full-year guidance: margins of 8% to 9% in 2026. Should tariffs rise, the plant moves to Porto.",
    [
      ["forecast", "2026-12-31", "400,000 deliveries"],
      ["forecast", "2029-12-31", "Lisbon"],
      ["forecast", "2026-08-31", "debut"],
      ["forecast", "2026-12-31", "margins"],
      ["conditional", null, "Porto"],
    ],
  ],
  [
    "farming",
    "Wheat output is forecast at 31m tonnes in 2026/27. Key risk: a dry June. Next catalyst: the crop report on 12 May. The question is whether exporters find ships. Farmers will be watching rainfall in the east. Prices rose 4% in April.",
    [
      ["forecast", "2027-12-31", "31m tonnes"],
      ["watch", "2026-06-30", "dry June"],
      ["watch", "2026-05-12", "crop report"],
      ["watch", null, "exporters find ships"],
      ["watch", null, "rainfall"],
    ],
  ],
  [
    "telecoms",
    "The works are to be completed by March 2028. Rollout to villages is unlikely before 2027. The regulator must publish its rules no later than 1 July. The tower sale closes in Q3, subject to approval. Customers should update their routers by Friday.",
    [
      ["forecast", "2028-02-29", "completed"],
      ["forecast", "2026-12-31", "Rollout"],
      ["forecast", "2026-09-30", "tower sale"],
    ],
  ],
  [
    "chips",
    "Global sales are estimated to reach $900bn by 2030. Samples went out in March. Volume production follows in 2027 at the earliest. Management is confident of shipping the part before November. What is the point of a chip that nobody can make? Last year the firm said it would double output.",
    [
      ["forecast", "2030-12-31", "900bn"],
      ["forecast", null, "Volume production"],
      ["forecast", "2026-10-31", "shipping the part"],
    ],
  ],
  [
    "films",
    "The sequel looks set to pass 300 million by the weekend. Studios hope to settle the strike this month. Tickets went on sale last week. Who will win in Cannes? We will be keeping a close eye on the jury.",
    [
      ["forecast", "2026-05-10", "pass 300 million"],
      ["forecast", "2026-05-31", "settle the strike"],
      ["watch", null, "the jury"],
    ],
  ],
  [
    "cities",
    "Rents could fall 5% by next spring if the freeze holds. The tram reopens in July depending on whether the bridge passes its test. Demand is seen rising 2% a year through 2030. Without a deal, bus drivers would walk out on Thursday.",
    [
      ["conditional", "2027-02-28", "rents could fall"],
      ["conditional", "2026-07-31", "tram reopens"],
      ["forecast", "2030-12-31", "Demand is seen"],
      ["conditional", "2026-05-07", "walk out"],
    ],
  ],
  [
    "metals",
    "Traders assign a 70% probability to a pit closure in June. Futures imply two more rises this year. In the absence of a deal, the quota lapses on 30 June. Now the focus shifts to whether the senate signs. Only a court order would stop the sale. If you hold the shares, sell by Friday. If there is a silver lining, it is the weather. What could go wrong: a late frost.",
    [
      ["forecast", "2026-06-30", "pit closure"],
      ["forecast", "2026-12-31", "two more rises"],
      ["conditional", "2026-06-30", "quota lapses"],
      ["watch", null, "senate signs"],
      ["conditional", null, "stop the sale"],
      ["scenario", null, "late frost"],
    ],
  ],
  [
    "a German letter",
    "# Werftbrief\n\nDie Werft und die Stadt warten auf den Bescheid. Die Fähre dürfte im Herbst 2026 wieder fahren. Der Konzern rechnet für 2027 mit einem Umsatz von 3 Milliarden Euro. Bis Ende 2028 soll der neue Kai fertig sein. Im Falle eines Streiks würde der Hafen schließen. Spannend wird, ob der Rat zustimmt. Der Umsatz stieg 2025 um 4 Prozent.\n",
    [
      ["forecast", "2026-11-30", "Fähre"],
      ["forecast", "2027-12-31", "Umsatz"],
      ["forecast", "2028-12-31", "Kai"],
      ["conditional", null, "schließen"],
      ["watch", null, "Rat zustimmt"],
    ],
  ],
  [
    "a French letter",
    "# Lettre du port\n\nLe chantier et la ville attendent la décision des élus. Le bac devrait reprendre en septembre 2026. La livraison est attendue d'ici fin 2027. Le groupe table sur 40 millions d'euros en 2028. Le quai pourrait ouvrir d'ici l'été. En cas de grève, le port fermerait. Le trafic a reculé en 2025.\n",
    [
      ["forecast", "2026-09-30", "bac"],
      ["forecast", "2027-12-31", "livraison"],
      ["forecast", "2028-12-31", "40 millions"],
      ["scenario", "2026-05-31", "quai"],
      ["conditional", null, "port fermerait"],
    ],
  ],
  [
    "a Spanish letter",
    "# Carta del puerto\n\nEl astillero y la ciudad esperan la decisión de los concejales. El gremio proyecta una demanda de 9.000 estibadores para 2031. La naviera prevé reanudar el servicio en septiembre de 2026. La esclusa podría cerrar antes de finales de año. Se espera que el puente quede listo en 2028. De no haber acuerdo, la obra se detendría. El tráfico cayó en 2025. La pregunta es si el mundo está preparado.\n",
    [
      ["forecast", "2031-12-31", "estibadores"],
      ["forecast", "2026-09-30", "reanudar"],
      ["scenario", "2026-12-31", "esclusa"],
      ["forecast", "2028-12-31", "puente"],
      ["conditional", null, "detendría"],
    ],
  ],
  [
    "a Chinese letter",
    "# 港口周报\n\n船厂仍在等待市议会的决定。渡轮或于9月恢复。新船闸有望在2027年建成。工会可能在下周罢工。公司计划2028年前增加两艘渡轮。货运量去年下降了4%。\n",
    [
      ["forecast", "2026-09-30", "恢复"],
      ["forecast", "2027-12-31", "船闸"],
      ["scenario", "2026-05-17", "罢工"],
      ["forecast", "2027-12-31", "两艘渡轮"],
    ],
  ],
]

describe.each(PASSAGES)("a passage on %s", (_, text, wanted) => {
  const found = claims(text)

  test.each(wanted)("holds the %s due %s: %s", (type, dueOn, words) => {
    const fits = found.some(
      (one) =>
        one.type === type &&
        one.dueOn === dueOn &&
        `${one.condition ?? ""} ${one.consequence}`.toLowerCase().includes(words.toLowerCase()),
    )
    expect(fits || found).toBe(true)
  })

  test("holds nothing of what only was, is scheduled, is advised or is asked", () => {
    const isWanted = (one: (typeof found)[number]) =>
      wanted.some(([, , words]) =>
        `${one.condition ?? ""} ${one.consequence}`.toLowerCase().includes(words.toLowerCase()),
      )
    const beyond = found.filter((one) => !isWanted(one) && (one.type !== "forecast" || one.dueOn !== null))
    expect(beyond).toEqual([])
  })
})
