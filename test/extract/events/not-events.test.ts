import { expect, test } from "vitest"
import { told } from "./told.ts"

test.each([
  ["a limit of a claim", "If the lock fails in the next two weeks, traffic moves to Antwerp."],
  ["a unit in a watch", "Watch whether Osprey's margins recover in Q3."],
  ["all that follows a year", "The lock will count as safe after 2030."],
  ["a clause within a clause", "Buyers fear the shortage that Osprey just conceded."],
  ["two things done at once", "The yard paints hulls and tests pumps at the same time."],
  ["an as-of figure", "Osprey had 4,000 staff as of 31 March 2026."],
  ["a comparison", "Sales rose from $9 million in 2024."],
  ["a loose word", "Many firms are now hiring, and recently more of them."],
  ["advice", "Call ten customers this week and ask them what they need."],
  ["a question", "What should buyers watch this week?"],
  ["a possibility without a day", "Hospitals could run short of staff by summer."],
  ["the publisher's own issues", "More in our March 2026 issue."],
  ["the year of a named report", "The policy is outlined in the 2025 Compass report."],
  ["a past period", "Over the past five years the port grew."],
  ["a heading that only says today", "# Notes\n\n## Today's stories\n\nThe quay is long and grey."],
  ["a citation", "# Notes\n\nSource: The Courier\nDate: June 2, 2026\n"],
  ["a number with a year in it", "Regulation (EU) 2025/301 sets the form."],
  ["an empty calendar entry", "# Notes\n\n## Speakers (today)\n\n- None listed\n"],
])("%s is no event", (_name, text) => {
  expect(told(text)).toEqual([])
})
