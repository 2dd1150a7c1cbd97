/** Frames without motion after which a mark counts as still, for how many it is followed then, and waited for at most. */
const STILL = 4
const FOLLOWED = 45
const MOST = 240

/**
 * Waits for marks to stand still: vis draws rows, stacks them a frame later, and draws none that is out of sight, so
 * rows above a mark may still grow once it is there. `isBusy` says that more is being put in; `seek` brings the row of
 * a mark that is not drawn into sight.
 */
export function createStillness(
  element: (id: string) => HTMLElement | null,
  isBusy: () => boolean,
  seek: (id: string) => void,
) {
  let frame = 0
  const stop = (): void => cancelAnimationFrame(frame)
  /** Does `then` when the mark stands still, and `again` whenever it is pushed away soon after. The latest asked wins. */
  const when = (id: string, then: () => void, again: () => void): void => {
    stop()
    let [frames, still, last, isDone] = [0, 0, Number.NaN, false]
    const look = (): void => {
      const top = isBusy() ? undefined : element(id)?.getBoundingClientRect().top
      if (top === undefined && !isBusy()) seek(id)
      still = top === last ? still + 1 : 0
      last = top ?? Number.NaN
      if (still === STILL) (isDone ? again : then)()
      isDone ||= still === STILL
      frames += 1
      if (still < FOLLOWED && frames < MOST) frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
  }
  return { when, stop }
}
