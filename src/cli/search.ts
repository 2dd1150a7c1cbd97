import { Command } from "commander"
import type { FoundPassage, FoundThing, Fragment, SearchResults } from "../domain/found.ts"
import { readQuery } from "../domain/query-language.ts"
import { search } from "../services/search.ts"
import { CommandFailure } from "./failure.ts"
import { onLedger } from "./on-ledger.ts"
import { printable, printableJson } from "./printable.ts"

/** So many of each sort are printed. */
const MOST = 20

/** `watchline search QUERY`: events, predictions and stretches of digests, best first. */
export function searchCommand(): Command {
  return new Command("search")
    .description("find events, predictions and stretches of digests in the ledger that DATABASE_URL names")
    .argument("<query...>", "the query (README: the query language); several words are one query")
    .option("--json", "print JSON, as /api/v1/search gives it")
    .action((words: string[], flags: { json?: true }) =>
      onLedger(async (context) => {
        const query = readQuery(words.join(" "))
        if (query.terms.length === 0) throw new CommandFailure("The query is empty.")
        const found = await search(context, query, MOST)
        process.stdout.write(
          flags.json ? `${printableJson(JSON.stringify(found, null, 2))}\n` : renderFound(found),
        )
      }),
    )
}

function renderFound({ events, predictions, digests }: SearchResults): string {
  const parts = [
    ...section("Events", events.map(thingLine)),
    ...section("Predictions", predictions.map(thingLine)),
    ...section("In digests", digests.map(passageLine)),
  ]
  return parts.length === 0 ? "Nothing was found.\n" : parts.join("\n")
}

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${name} (${lines.length})\n${lines.join("")}`]

const thingLine = (found: FoundThing): string => `  ${found.id}  ${found.when}  ${marked(found)}\n`

const passageLine = (found: FoundPassage): string =>
  `  ${found.publishedOn}  ${printable(found.publisher ?? found.digestTitle)}: ${marked(found)}\n`

/** The text in one line, with what was found between brackets. */
function marked({ text, highlights }: Fragment): string {
  let at = 0
  let line = ""
  for (const { start, end } of highlights) {
    line += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return printable((line + text.slice(at)).replace(/\s+/g, " "))
}
