import { useRef, useState } from "preact/hooks"
import { ApiProblem, type Schemas } from "../api/client.ts"
import { ingestDigestFile, type SaidOfFile } from "../api/digest-files.ts"
import { noteChange } from "../state/summary.ts"
import { toApiProblem } from "../ui/use-resource.ts"

/** Larger files are refused here already: the server takes ten mebibytes. */
const MOST_BYTES = 10 * 1024 * 1024

/** A file on its way in, and what became of it. */
export interface TakenFile {
  key: number
  file: File
  state: "waiting" | "reading" | "added" | "known" | "needs_day" | "failed"
  digest?: Schemas["Digest"]
  problem?: ApiProblem
}

export interface DigestFiles {
  files: TakenFile[]
  /** Sends files one after another, and returns them with what became of each. */
  take: (files: readonly File[]) => Promise<TakenFile[]>
  /** Sends one again with what a person said of it. */
  again: (taken: TakenFile, said: SaidOfFile) => Promise<void>
}

/** Files that are brought to this page, the latest batch last. */
export function useDigestFiles(): DigestFiles {
  const [files, setFiles] = useState<TakenFile[]>([])
  const nextKey = useRef(1)
  const put = (taken: TakenFile): void =>
    setFiles((known) => known.map((one) => (one.key === taken.key ? taken : one)))

  const send = async ({ key, file }: TakenFile, said: SaidOfFile = {}): Promise<TakenFile> => {
    put({ key, file, state: "reading" })
    const taken = await read(file, said)
    put({ key, file, ...taken })
    return { key, file, ...taken }
  }
  const take = async (brought: readonly File[]): Promise<TakenFile[]> => {
    const waiting = brought.map((file): TakenFile => ({ key: nextKey.current++, file, state: "waiting" }))
    setFiles((known) => [...known, ...waiting])
    const taken: TakenFile[] = []
    for (const one of waiting) taken.push(await send(one))
    if (taken.some(({ state }) => state === "added")) noteChange()
    return taken
  }
  const again = async (taken: TakenFile, said: SaidOfFile): Promise<void> => {
    const { state } = await send(taken, said)
    if (state === "added") noteChange()
  }
  return { files, take, again }
}

async function read(file: File, said: SaidOfFile): Promise<Omit<TakenFile, "key" | "file">> {
  if (file.size > MOST_BYTES)
    return {
      state: "failed",
      problem: new ApiProblem(413, "payload_too_large", "It is larger than ten megabytes."),
    }
  try {
    const { digest, isNew } = await ingestDigestFile(file, said)
    return { state: isNew ? "added" : "known", digest }
  } catch (error) {
    const problem = toApiProblem(error)
    return { state: problem.code === "published_on_unknown" ? "needs_day" : "failed", problem }
  }
}
