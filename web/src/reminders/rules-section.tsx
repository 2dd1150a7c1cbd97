export function RulesSection() {
  return <h2 class="visually-hidden">Rules</h2>
}
