export function UpcomingSection() {
  return <h2 class="visually-hidden">Upcoming</h2>
}
