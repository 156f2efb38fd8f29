import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Words between an outcome and what is promised of it. */
const promised = 5
const promises = ['cue.absolute', 'cue.guarantee', 'cue.everyone', 'cue.safe']

/** "Works within minutes", "guaranteed to bring relief": an effect without a name, with when, for whom or how surely. */
export function outcomes({hits, tokens}: Clause): Draft[] {
  return hits.flatMap((hit, index) => {
    if (!isOutcome(hit)) return []
    const near = hits.slice(Math.max(0, index - promised), index + promised)
    const promise = near.find((other) => {
      const [first, next] = other.from < hit.from ? [other, hit] : [hit, other]
      const gap = next.from - first.to
      return gap <= promised && isPromise(other) && !parts(tokens, first.to, next.from)
    })
    if (!promise) return []
    const effects = has(promise.meaning, 'cue.safe') ? ['assert.safety'] : hit.meaning.asserted
    return [{from: Math.min(hit.from, promise.from), to: Math.max(hit.to, promise.to), effects, targets: []}]
  })
}

/** A sign other than a comma: "it works, guaranteed". */
function parts(tokens: Clause['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => !token.word && token.text !== ',')
}

function isPromise({meaning}: Hit): boolean {
  return promises.some((concept) => has(meaning, concept))
}

/** Whether a term is an effect without a name, and nothing else that is asserted. */
export function isOutcome({meaning}: Hit): boolean {
  return meaning.asserted.length > 0 && meaning.asserted.every((concept) => concept === 'assert.outcome')
}
