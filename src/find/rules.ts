import type {Token} from './tokens.js'

/** Whether a token is a rule between the stretches of a title: a bar, or a dash between spaces. */
export function isRule(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.word) return false
  if (/^[|—•]/.test(token.text)) return true
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (token.text !== '-' || !before || !after) return false
  return before.end < token.start && after.start > token.end
}

/** For each token, the stretch of a title that it stands in: "Acme Magnesium - Calm Support | 60 Capsules" has three. */
export function stretchesOf(tokens: readonly Token[]): readonly number[] {
  let stretch = 0
  return tokens.map((_, at) => {
    if (isRule(tokens, at)) stretch++
    return stretch
  })
}
