/** Frames without a call under way after which nothing more is expected to be drawn. */
const QUIET_FRAMES = 5

let underWay = 0

/** Counts a call to the cloud while it is under way. */
export async function whileUnderWay<T>(run: () => Promise<T>): Promise<T> {
  underWay += 1
  try {
    return await run()
  } finally {
    underWay -= 1
  }
}

const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()))

/** Resolves when every call is answered and what came of it is drawn. */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_FRAMES; ) {
    await nextFrame()
    quiet = underWay === 0 ? quiet + 1 : 0
  }
}
