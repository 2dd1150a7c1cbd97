import { expect, test } from "vitest"
import { claims } from "./reading.ts"

test.each([
  [
    "German",
    "# Hafenbrief\n\nDie Werft wartet auf den Bescheid, und die Stadt ist nicht in Eile. Wenn der Rat zustimmt, öffnet die Schleuse. Sollten die Löhne steigen, wird die Werft schließen. Abzuwarten bleibt, ob die Fähre zurückkehrt.\n",
    ["der Rat zustimmt", "die Löhne steigen", null],
  ],
  [
    "French",
    "# Lettre du port\n\nLe chantier attend la décision et la ville est sans nouvelles des élus. Si le conseil accepte, l'écluse ouvrira. Reste à savoir si le bac reviendra.\n",
    ["le conseil accepte", null],
  ],
  [
    "Spanish",
    "# Carta del puerto\n\nEl astillero espera la decisión y la ciudad no tiene noticias de los concejales. Si el consejo acepta, la esclusa abrirá. Queda por ver si el transbordador regresa.\n",
    ["el consejo acepta", null],
  ],
  [
    "Chinese",
    "# 港口周报\n\n船厂仍在等待市议会的决定。如果议会同意，船闸将重新开放。关注渡轮是否恢复。\n",
    ["议会同意", null],
  ],
])("%s conditionals and watches are read", (_, text, conditions) => {
  const found = claims(text).filter((one) => one.type !== "forecast")
  expect(found.map((one) => one.condition)).toEqual(conditions)
  expect(found.at(-1)?.type).toBe("watch")
})

test.each([
  [
    "German",
    "Die Werft ist alt, und das Dock ist nicht dicht. Wenn Sie einen Vertrag haben, prüfen Sie ihn jetzt.\n",
  ],
  [
    "French",
    "Le chantier est vieux et la ville est sans nouvelles. Si vous avez un contrat, vérifiez les délais.\n",
  ],
])("%s advice is refused", (_, text) => {
  expect(claims(text)).toEqual([])
})
