import { client, dataOf, type Schemas } from "./client.ts"

/** Sends a file to be taken in. @throws ApiProblem such as `broken_import` or `import_conflict`. */
export function importFile(
  file: File,
  { dryRun, skipBad }: { dryRun: boolean; skipBad: boolean },
): Promise<Schemas["ImportReport"]> {
  return dataOf(
    client.POST("/api/v1/import", {
      params: { query: { dryRun: `${dryRun}`, skipBad: `${skipBad}` } },
      body: "",
      bodySerializer: () => file,
      headers: { "content-type": file.name.endsWith(".csv") ? "text/csv" : "application/json" },
    } as never),
  ) as Promise<Schemas["ImportReport"]>
}
