import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** A sentence of so many tokens or fewer is a callout: "Healthy joints". */
export const callout = 8

/** Parts of the body that a callout may name, together or with the form of a product: "Bone & Joint", "Joint Capsules". */
const parts = /^structure\.(?:joint|bone|muscle|skin|gut|brain|eye)\b/

/** What a short sentence claims by naming alone: "Immunity", "Hair, Skin & Nails", "Melatonin Sleep Gummies". */
export function namedDrafts(clause: Clause): Draft[] {
  if (clause.tokens.length > callout * 2) return []
  if (isBareName(clause)) {
    const named = clause.hits.filter((hit) => isNameable(hit))
    if (isTelling(clause, named)) return [draftOf(named)]
  }
  return clause.hits.flatMap((hit, index) => {
    const form = clause.hits[index + 1]
    if (form?.from !== hit.to || !isNameable(hit)) return []
    const own = isFunction(hit) ? has(form.meaning, 'name.form') : isPart(hit) && has(form.meaning, 'name.form.care')
    return own ? [draftOf([hit, form])] : []
  })
}

/** Whether the sentence is nothing but names of parts and functions, forms of products and words that fill names. */
function isBareName(clause: Clause): boolean {
  const to = endOfName(clause)
  const tokens = clause.tokens.slice(0, to)
  const covered = new Set<number>()
  for (const hit of clause.hits) {
    if (hit.from >= to) break
    if (!isNameable(hit) && !isFiller(hit)) return false
    for (let at = hit.from; at < hit.to; at++) covered.add(at)
  }
  return tokens.every((token, at) => covered.has(at) || !(token.word || /^[.:;?]$/.test(token.text)))
}

/** Where a name ends: "Vitality for busy parents", "Alertness without the buzz", "Gut balance in one scoop" go on. */
function endOfName({tokens, hits}: Clause): number {
  const index = hits.findIndex((hit) => has(hit.meaning, 'grammar.for') || has(hit.meaning, 'grammar.of'))
  const at = hits[index]?.from ?? 0
  const words = hits[0] && has(hits[0].meaning, 'grammar.article') ? at - 1 : at
  // One word before a place is hardly a name: "Sleep in", "Energy from the sun".
  if (words < 1 || tokens.length - at > 5) return tokens.length
  if (words === 1 && !has(hits[index]!.meaning, 'grammar.for')) return tokens.length
  const goesOn = (hit: Hit) => hit.use === 'verb' || has(hit.meaning, 'grammar.stop') || isNameable(hit)
  return hits.slice(index + 1).some(goesOn) || tokens.slice(at).some(({text}) => /^\d/.test(text)) ? tokens.length : at
}

/** Whether the names say enough to be a claim: a function by itself, a part of the body only in company. */
function isTelling(clause: Clause, named: readonly Hit[]): boolean {
  if (
    named.some(
      (hit) =>
        isFunction(hit) ||
        has(hit.meaning, 'general.wellbeing') ||
        (has(hit.meaning, 'general') && hit.to - hit.from > 1)
    )
  )
    return true
  const form = clause.hits.some((hit) => has(hit.meaning, 'name.form'))
  return named.length > (form ? 0 : 1) && named.some(isPart)
}

function isPart({meaning}: Hit): boolean {
  return meaning.targets.some((target) => parts.test(target))
}

function isFunction({meaning}: Hit): boolean {
  return meaning.targets.some((target) => target.startsWith('function.'))
}

/** Common words and ingredients name no function by themselves. */
function isNameable({meaning}: Hit): boolean {
  if (meaning.nutrients.length > 0 || meaning.concepts.some((concept) => /^(?:agent|name\.common)\b/.test(concept)))
    return false
  return meaning.targets.some((target) => /^(?:function|structure|general)\b/.test(target))
}

function isFiller({meaning}: Hit): boolean {
  return (
    meaning.nutrients.length === 0 &&
    meaning.concepts.some((concept) => /^(?:name|grammar\.(?:and|determiner)|qualifier|cue\.name)/.test(concept))
  )
}

function draftOf(hits: readonly Hit[]): Draft {
  const targets = hits.flatMap((hit) =>
    hit.meaning.targets.filter((target) => /^(?:function|structure|general)\b/.test(target))
  )
  return {from: hits[0]!.from, to: hits.at(-1)!.to, effects: ['effect.named'], targets}
}
