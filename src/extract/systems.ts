/** The system that a platform suffix limits a file to, e.g. `x.ios.ts`. */
export function systemOfSuffix(file: string): string | undefined {
  return /\.(ios|android|web|harmony|native|h5|weapp)\.[a-z]+$/.exec(file)?.[1]
}

const DIRECTIVE = /#(ifdef|ifndef|else|endif)\b[ \t]*(.*?)[ \t]*(?:\*\/|-->|\r?$)/gm

/**
 * Reads uni-app's conditional-compilation comments (`#ifdef APP-PLUS || H5` ... `#endif`) and returns a function from a
 * 1-based line to the platforms that the line is limited to. An `#ifndef` is given as `!NAME`.
 */
export function conditionalSystems(text: string): (line: number) => string[] {
  if (!text.includes('#ifdef') && !text.includes('#ifndef')) return () => []
  const lines = text.split('\n')
  const limits: string[][] = []
  const stack: { names: string[]; negative: boolean }[] = []
  for (const line of lines) {
    DIRECTIVE.lastIndex = 0
    const match = DIRECTIVE.exec(line)
    if (match) {
      const [, directive, condition] = match
      if (directive === 'endif') stack.pop()
      else if (directive === 'else') {
        const top = stack.at(-1)
        if (top) top.negative = !top.negative
      } else stack.push({ names: condition!.split(/\s*(?:\|\||&&)\s*/).filter(Boolean), negative: directive === 'ifndef' })
    }
    limits.push(stack.flatMap(({ names, negative }) => names.map((name) => (negative ? `!${name}` : name))))
  }
  return (line) => limits[line - 1] ?? []
}
