import { Pause, Pencil, Play, Trash2 } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changeRule, type Rule, restoreRule, withdrawRule } from "../api/reminder-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { RuleForm } from "./rule-form.tsx"
import { type Names, ruleWords } from "./rule-words.ts"

interface RuleRowProps {
  rule: Rule
  channels: readonly Schemas["Channel"][]
  views: readonly Schemas["View"][]
  names: Names
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** One rule in a sentence, and what can be done with it; open, its form. */
export function RuleRow({ rule, channels, views, names, isOpen, onOpen }: RuleRowProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const element = useRef<HTMLLIElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen) element.current?.scrollIntoView({ block: "nearest" })
    else if (wasOpen.current) element.current?.querySelector<HTMLElement>(".rule-edit button")?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const attempt = async (
    work: () => Promise<unknown>,
    said: string,
    undo: (() => void) | null,
  ): Promise<void> => {
    try {
      await work()
      setProblem(null)
      showToast(said, undo)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    noteChange()
  }
  const setState = (state: Rule["state"]): void => {
    const before = rule.state
    let changed = rule
    const work = async (): Promise<void> => {
      changed = await changeRule(rule, { state })
    }
    const undo = (): void =>
      void attempt(() => changeRule(changed, { state: before }), "As it was before", null)
    void attempt(work, state === "paused" ? `${rule.name} is paused` : `${rule.name} is resumed`, undo)
  }
  // The row is gone by then: what stands in the way is said where the way back was.
  const restore = async (): Promise<void> => {
    const said = await restoreRule(rule).then(
      () => `“${rule.name}” is back`,
      (error: unknown) => toApiProblem(error).message,
    )
    showToast(said)
    noteChange()
  }
  const withdraw = async (): Promise<void> => {
    await withdrawRule(rule)
    if (isOpen) onOpen(false)
    if (element.current) focusBeside(element.current)
  }
  const isPaused = rule.state === "paused"
  return (
    <li ref={element} class={`rule${isOpen ? " is-open" : ""}${isPaused ? " is-paused" : ""}`}>
      <div class="rule-head">
        <h2>{rule.name}</h2>
        {isPaused && <span class="tag">Paused</span>}
        <span class="rule-actions">
          {isPaused ? (
            <IconButton icon={Play} name={`Resume ${rule.name}`} onClick={() => setState("active")} />
          ) : (
            <IconButton icon={Pause} name={`Pause ${rule.name}`} onClick={() => setState("paused")} />
          )}
          <span class="rule-edit">
            <IconButton
              icon={Pencil}
              name={`Change ${rule.name}`}
              isExpanded={isOpen}
              onClick={() => onOpen(!isOpen)}
            />
          </span>
          <IconButton
            icon={Trash2}
            name={`Withdraw ${rule.name}`}
            onClick={() => void attempt(withdraw, `“${rule.name}” is withdrawn`, () => void restore())}
          />
        </span>
      </div>
      {!isOpen && <p class="rule-words">{ruleWords(rule, names).join(" · ")}</p>}
      {problem && <Problem problem={problem} />}
      {isOpen && (
        <RuleForm rule={rule} channels={channels} views={views} names={names} onClose={() => onOpen(false)} />
      )}
    </li>
  )
}

/** The row goes: the keys go on from the one that takes its place, or from the button above. */
function focusBeside(row: HTMLElement): void {
  const beside = row.nextElementSibling ?? row.previousElementSibling
  const button = beside?.querySelector<HTMLElement>(".rule-edit button")
  ;(button ?? document.querySelector<HTMLElement>(".rules-new"))?.focus()
}
