import type {Hit} from './clause.js'
import type {Draft} from './drafts.js'

/** A sentence of so many tokens or fewer is a callout: "Healthy joints". */
export const callout = 8

/** Parts of the body that a callout may name, together or with the form of a product: "Bone & Joint", "Joint Capsules". */
const parts = /^structure\.(?:joint|bone|muscle|skin|gut|brain|eye)\b/

/** Whether a term names a part of the body that a callout may name. */
export function isPart({meaning}: Hit): boolean {
  return meaning.targets.some((target) => parts.test(target))
}

/** Whether a term names a function of the body. */
export function isFunction({meaning}: Hit): boolean {
  return meaning.targets.some((target) => target.startsWith('function.'))
}

/** Common words and ingredients name no function by themselves. */
export function isNameable({meaning}: Hit): boolean {
  if (meaning.nutrients.length > 0 || meaning.concepts.some((concept) => /^(?:agent|name\.common)\b/.test(concept)))
    return false
  return meaning.targets.some((target) => /^(?:function|structure|general)\b/.test(target))
}

/** Whether a term fills a name and says nothing by itself. */
export function isFiller({meaning}: Hit): boolean {
  return (
    meaning.nutrients.length === 0 &&
    meaning.concepts.some((concept) => /^(?:name|grammar\.(?:and|determiner)|qualifier|cue\.name)/.test(concept))
  )
}

/** The draft of what some terms name. */
export function draftOf(hits: readonly Hit[]): Draft {
  const targets = hits.flatMap((hit) =>
    hit.meaning.targets.filter((target) => /^(?:function|structure|general)\b/.test(target))
  )
  return {from: hits[0]!.from, to: hits.at(-1)!.to, effects: ['effect.named'], targets}
}
