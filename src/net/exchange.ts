/** One request and its answer. */
export interface Exchange {
  url: string
  /** GET unless said. */
  method?: "GET" | "POST"
  /** Lower-case names. Host is always the address's own. */
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  /** Of the answer's body, as it comes and, where it is inflated, as it is then. */
  maxBytes: number
  /** For everything together: names, connecting, redirects and the last byte. */
  timeoutMilliseconds: number
  /** Takes a body only up to the limit instead of refusing the answer: for who needs but the status. */
  cutsBody?: boolean
  /** How often a GET goes on to where it is sent, each place judged like the first. 0 unless said. */
  maxRedirects?: number
  /** Whether to ask for a compressed body and inflate it. Only readers do: a webhook has no use for it. */
  inflates?: boolean
  /** Ends it early. */
  signal?: AbortSignal
}

export interface Answer {
  status: number
  /** Lower-case names; what was sent several times is joined by commas. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array
  /** Where the answer came from, after redirects. */
  url: string
}
