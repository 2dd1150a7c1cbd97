import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

const PHONE = { viewport: { width: 390, height: 844 } }

describeInBrowser("subscribing", ({ open, origin, get }) => {
  test.each([
    ["wide", {}],
    ["on a phone", PHONE],
  ])(
    "offers what is shown or everything, and private addresses until they are revoked: %s",
    async (_name, size) => {
      const page = await open("/list?topic=policy", size)
      await page.getByRole("button", { name: /^Subscribe/ }).click()
      const dialog = page.getByRole("dialog", { name: "Subscribe" })
      const addressOf = (name: string) =>
        dialog.getByRole("textbox", { name, exact: true }).first().inputValue()
      expect(await addressOf("Calendar")).toBe(`${origin()}/calendar.ics?query=topic%3Apolicy`)
      await dialog.getByRole("button", { name: "Everything" }).click()
      expect(await addressOf("Atom")).toBe(`${origin()}/feed.atom`)
      await dialog.getByRole("button", { name: "What is shown" }).click()
      await dialog.getByLabel("Name of the new private address").fill("My phone")
      await dialog.getByRole("button", { name: "Create" }).click()
      const made = dialog.getByRole("status")
      const secret = await made.getByRole("textbox", { name: "JSON" }).inputValue()
      expect((await fetch(secret)).status).toBe(200)
      expect(await get(new URL(secret).pathname)).toMatchObject({ title: "Watchline: My phone" })
      await dialog.getByRole("button", { name: "Revoke My phone" }).click()
      await dialog.getByRole("button", { name: "Revoke for good" }).click()
      await page.getByText("“My phone” is revoked").waitFor()
      expect((await fetch(secret)).status).toBe(404)
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    },
  )
})
