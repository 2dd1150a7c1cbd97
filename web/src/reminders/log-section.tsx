export function LogSection() {
  return <h2 class="visually-hidden">Log</h2>
}
