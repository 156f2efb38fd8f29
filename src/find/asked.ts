import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Tokens of a question that is no more than names of signs: "Leg cramps?", "Anxious, panicky or depressed?". */
const short = 14

/** Relief that a short question promises by naming signs alone; its answer sells it. */
export function askedDrafts({hits, tokens}: Clause): Draft[] {
  if (tokens.length > short || !tokens.slice(-3).some((token) => token.text === '?')) return []
  const signs = hits.filter(isSign)
  const first = signs[0]
  const other = hits.some(
    (hit, index) =>
      !signs.includes(hit) &&
      !['agent.food', 'ailing', 'grammar', 'qualifier', 'name'].some((root) => has(hit.meaning, root)) &&
      // "Itchy, flaky scalp?": where the sign is.
      !(hit.meaning.targets.some((target) => target.startsWith('structure.')) && isSign(hits[index - 1]))
  )
  // "Did the pain persist after a week?" asks for more than the name of a sign.
  const words = tokens.filter((token) => token.word).length - signs.reduce((sum, {from, to}) => sum + to - from, 0)
  // "Is your child always sick?": no word but those that a list has.
  const known = hits.reduce((sum, {from, to}) => sum + to - from, 0) >= tokens.filter((token) => token.word).length
  if (!first || other || words > (first.from === 0 || known ? 4 : 3)) return []
  const targets = signs.flatMap((hit) => hit.meaning.targets)
  return [{from: first.from, to: signs.at(-1)!.to, effects: ['effect.relieve'], targets}]
}

function isSign(hit: Hit | undefined): boolean {
  return hit?.meaning.targets.some((target) => /^(?:symptom|polysemous\.mental)\b/.test(target)) ?? false
}
