/** Lines longer than this say something. */
const LONGEST = 260
/** Between the links of a line of them. */
const BETWEEN = /\s*(?:\s[|·•∙/»>-]\s|[|·•∙]|\s{2,}|\[|\])\s*/
/** Whole pieces that are links of the frame around a letter, in the reader's languages: alone on a line they go. */
const PIECE =
  /^(?:(?:please )?(?:view|read|open|see)(?: (?:this|the|it|our))?(?: (?:e-?mail|message|newsletter|issue|post))?(?: (?:online|in (?:(?:your|a|the) )?(?:web )?browser|on the web|in (?:the |our )?app|as a web ?page))|(?:web|online) version|view online|unsubscribe(?: here| instantly| now| from (?:this list|all (?:e-?mails|lists)|these e-?mails|this newsletter))?|(?:manage|update|change|edit)(?: your| my)?(?: e-?mail| subscription)? (?:preferences|settings|subscriptions?|profile)|opt[- ]out|(?:e-?mail )?preferences|forward(?: (?:this|to a friend|it))?(?: e-?mail| newsletter)?(?: to a friend)?|share(?: (?:this|on|via|with)(?: \w+){0,3})?|tweet(?: this)?|(?:follow|find|join|like) us(?: on \w+)?|log ?in|sign ?(?:in|up)|subscribe(?: now| here| to \w+(?: \w+)?)?|read (?:more|in app|online)|continue reading|skip to (?:main )?content|back to top|\d+ ?(?:min(?:ute)?s?\.?)(?: read)?|(?:read(?:ing)?|estimated) time:? (?:\w+ )?\d+ ?min(?:ute)?s?(?: read)?|advertisement|sponsored(?: content)?|im browser (?:ansehen|anzeigen|öffnen)|(?:newsletter )?(?:abmelden|abbestellen)|abmeldung|se désabonner|se désinscrire|désinscription|voir (?:dans le navigateur|en ligne)|(?:darse|dar) de baja|cancelar suscripción|ver en (?:el|su|tu) navegador|退订|取消订阅|在浏览器中查看|查看网页版)$/iu
/** Pieces that are such links only in a row of them: alone they may be what a section is about. */
const PIECE_IN_ROW =
  /^(?:facebook|twitter|x|linkedin|instagram|threads|bluesky|mastodon|whatsapp|telegram|reddit|youtube|e-?mail|copy link|print|save|like|comment|restack|privacy(?: policy| notice| statement)?|cookie (?:policy|settings|preferences|notice)|terms(?: of (?:use|service)| and conditions| & conditions)?|contact(?: us)?|advertise(?: with us)?|about(?: us)?|imprint|help(?: cent(?:er|re))?|home|menu|search|impressum|datenschutz(?:erklärung)?|mentions légales|aviso legal|分享)$/iu
/** Openings of whole sentences that belong to the frame. */
const SENTENCE =
  /^(?:you(?:'|’)?(?:re| are| have)? (?:receiv(?:ed|ing)|getting|got) this (?:e-?mail|newsletter|message) because|this (?:e-?mail|message|newsletter) was sent (?:to|by)|was this (?:e-?mail|newsletter) forwarded to you|(?:someone|did someone|a friend|did a friend) forward(?:ed)? (?:you )?this|forwarded this (?:e-?mail|newsletter)|(?:having )?(?:trouble|problems|difficulty) (?:viewing|reading|seeing) this|if you (?:no longer (?:wish|want)|(?:would|'d) (?:like|prefer) (?:not )?to (?:stop )?receiv|(?:wish|want) to unsubscribe|can(?:'|’)?(?:no)?t (?:see|read|view) this)|to (?:unsubscribe|stop receiving|ensure delivery|update your)|don(?:'|’)?t want (?:to receive|these|this)|(?:no longer want to receive|not interested any ?more)|add us to your address book|our (?:mailing|postal) address|we (?:use|and our partners use) cookies|this (?:site|website) uses cookies|by (?:continuing|using) (?:to (?:browse|use) )?(?:this|our) (?:site|website)|(?:copyright )?(?:©|\(c\)) ?\d{4}|copyright \d{4}|all rights reserved|click here to (?:view|unsubscribe|read|subscribe)|wenn sie diesen newsletter nicht mehr|sie erhalten diese (?:e-?mail|nachricht)|vous recevez (?:cet? (?:e-?mail|courriel|message)|cette (?:lettre|newsletter))|recibes? (?:este|esta) (?:correo|e-?mail|boletín|newsletter))/iu

/**
 * The text without the lines that frame it: links to view it elsewhere or to unsubscribe, share bars, why it was sent,
 * notices of cookies and copyright. A line goes only where it is nothing else.
 */
export function dropLines(text: string): string {
  const kept: string[] = []
  for (const line of text.split("\n")) {
    if (isFrame(line)) continue
    if (line.trim() === "" && (kept.length === 0 || kept.at(-1) === "")) continue
    kept.push(line)
  }
  return kept.join("\n")
}

function isFrame(line: string): boolean {
  const words = line.replace(/^[\s>#*_-]+|^\d+\. |(?<![\s*_])[\s*_]+$/g, "").trim()
  if (words === "" || words.length > LONGEST) return false
  if (SENTENCE.test(words)) return true
  const pieces = words
    .split(BETWEEN)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ""))
  const said = pieces.filter((piece) => piece !== "")
  const inRow = said.length > 1 && !line.startsWith("#")
  return said.length > 0 && said.every((piece) => PIECE.test(piece) || (inRow && PIECE_IN_ROW.test(piece)))
}
