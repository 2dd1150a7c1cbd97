import { expect, test } from "vitest"
import { kindOf } from "../../src/extract/events/kinds.ts"
import { topicOf } from "../../src/extract/topics.ts"

test.each([
  ["Regulator fines a bank over stablecoin reserves of its crypto wallet", "crypto"],
  ["Refinery outage lifts crude to 90 dollars a barrel", "energy"],
  ["Ransomware gang exploits an unpatched VPN vulnerability", "security"],
  ["Parliament passes a bill on tariffs", "policy"],
  ["Moon lander leaves orbit", "science"],
  ["Choir sings in the old town hall", "other"],
])("%j is about %s", (words, topic) => {
  expect(topicOf(words)).toBe(topic)
})

test.each([
  ["Osprey Lines reports first-half earnings", "earnings"],
  ["World Ballast Congress in Rotterdam", "conference"],
  ["Marta Oyelaran becomes chief executive and CEO", "leadership"],
  ["Hansard signs an agreement to buy Merrow", "deal"],
  ["Comments close on the emissions rule before the deadline", "deadline"],
  ["Choir sings", "other"],
])("%j is a %s", (title, kind) => {
  expect(kindOf(title)).toBe(kind)
})
