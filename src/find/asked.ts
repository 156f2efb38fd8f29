import {type Clause, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Tokens of a question that is no more than names of signs: "Leg cramps?", "Anxious, panicky or depressed?". */
const short = 9

/** Relief that a short question promises by naming signs alone; its answer sells it. */
export function askedDrafts({hits, tokens}: Clause): Draft[] {
  if (tokens.length > short || !tokens.slice(-3).some((token) => token.text === '?')) return []
  const signs = hits.filter((hit) =>
    hit.meaning.targets.some((target) => /^(?:symptom|polysemous\.mental)\b/.test(target))
  )
  const first = signs[0]
  const other = hits.some(
    (hit) => !signs.includes(hit) && !['grammar', 'qualifier', 'name'].some((root) => has(hit.meaning, root))
  )
  // "Did the pain persist after a week?" asks for more than the name of a sign.
  const words = tokens.filter((token) => token.word).length - signs.reduce((sum, {from, to}) => sum + to - from, 0)
  if (!first || other || words > 3) return []
  const targets = signs.flatMap((hit) => hit.meaning.targets)
  return [{from: first.from, to: signs.at(-1)!.to, effects: ['effect.relieve'], targets}]
}
