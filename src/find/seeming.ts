import type {Lexicon, Term} from './terms.js'
import type {Token} from './tokens.js'

/**
 * Terms without those that only seem to be what they say: the first word of a place's or a firm's name ("Quiet Harbor",
 * "Happy Gut Co."), and what a pun is about ("immune-themed").
 */
export function withoutSeeming(
  terms: readonly Term[],
  tokens: readonly Token[],
  isSmall: Lexicon['isSmall']
): readonly Term[] {
  const isName = (at: number, use: 'place' | 'firm') => tokens[at]?.capital === true && isSmall(tokens[at].text, use)
  return terms.filter(({from, to}) => {
    const next = tokens[to]
    if (!next?.word) return true
    if (next.joined && isSmall(next.text, 'themed')) return false
    if (!tokens[from]!.capital || to - from > 2) return true
    if (from === 0 && isName(to, 'place')) return false
    return !isName(to, 'firm') && !(from === 0 && tokens[to]!.capital && isName(to + 1, 'firm'))
  })
}
