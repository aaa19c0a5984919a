let depth = 0

/** Runs what a tap sets off. */
export function duringTap<T>(run: () => T): T {
  depth += 1
  try {
    return run()
  } finally {
    depth -= 1
  }
}

/** Whether a tap is being handled right now: after an `await` it no longer is. */
export function isInTap(): boolean {
  return depth > 0
}
