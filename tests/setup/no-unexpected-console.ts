/**
 * A test that prints an error or a warning nobody asked for fails.
 * A test that expects one replaces `console.error` itself.
 */
const seen: string[] = []

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => {
    seen.push(`console.${level}: ${parts.map(String).join(' ')}`)
  }
}

afterEach(() => {
  const noise = seen.splice(0)
  if (noise.length > 0) throw new Error(`Unexpected output:\n${noise.join('\n')}`)
})
