import type {Hit} from './clause.js'
import type {Draft} from './drafts.js'
import {once, targets} from './meaning.js'

/** A sentence of so many tokens or fewer is a callout: "Healthy joints". */
export const callout = 8

/** Whether a term names a part of the body that a callout may name, together or with a form: "Bone & Joint", "Joint Capsules". */
export function isPart({meaning}: Hit): boolean {
  return namesPart(meaning)
}

const namesPart = targets(/^structure\.(?:joint|bone|muscle|skin|gut|brain|eye)\b/)

/** Whether a term names a function of the body. */
export function isFunction({meaning}: Hit): boolean {
  return namesFunction(meaning)
}

const namesFunction = targets(/^function\./)

/** Common words and ingredients name no function by themselves. */
export function isNameable({meaning}: Hit): boolean {
  return names(meaning)
}

const names = once(
  ({nutrients, concepts, targets}) =>
    nutrients.length === 0 &&
    !concepts.some((concept) => /^(?:agent|name\.common)\b/.test(concept)) &&
    targets.some((target) => /^(?:function|structure|general)\b/.test(target))
)

/** Whether a term fills a name and says nothing by itself. */
export function isFiller({meaning}: Hit): boolean {
  return fills(meaning)
}

const fills = once(
  ({nutrients, concepts}) =>
    nutrients.length === 0 &&
    concepts.some((concept) => /^(?:name|grammar\.(?:and|determiner)|qualifier|cue\.name)/.test(concept))
)

/** The draft of what some terms name. */
export function draftOf(hits: readonly Hit[]): Draft {
  const targets = hits.flatMap((hit) =>
    hit.meaning.targets.filter((target) => /^(?:function|structure|general)\b/.test(target))
  )
  return {from: hits[0]!.from, to: hits.at(-1)!.to, effects: ['effect.named'], targets}
}
