import type {Form} from '../language.js'
import {type Clause, crossesSign, type Hit, has, lastBefore} from './clause.js'
import type {Draft} from './drafts.js'
import {type Meaning, meaningOf, targets} from './meaning.js'
import {rightOf} from './reach.js'

/** Words between a verb that no list has and what it acts on; more where an ingredient acts, and no product does. */
const reach = {product: 4, ingredient: 6}
/** Words before such a verb that may be its subject, where no list has them either. */
const unknown = 3
/** Tokens that are looked at for such a verb: a page has few long sentences, and the search stays linear. */
const within = 60

/** Who acts in copy: the product, what is in it, and the words that stand for either. */
const actors = ['nutrient', 'agent.ingredient', 'name.form', 'cue.name', 'grammar.doer', 'grammar.relative']
/** What may follow a verb at once. */
const leading = ['grammar.determiner', 'grammar.particle', 'grammar.of']
const subjects = ['grammar.subject', 'grammar.copula']
const acted = /^(?:function|structure|marker|symptom|disease|polysemous|general)\b/
const isBody = targets(acted)

const act: Meaning = meaningOf([{concept: 'effect.act', role: 'verb', form: 'base'}])

/**
 * What a verb that no list has does to the body: "ceramides lock moisture in the skin barrier". The verbs that do nothing
 * to a body are a class that can be listed (`idle`); those that do are not.
 */
export function actedDrafts(clause: Clause): Draft[] {
  const {hits, tokens, formOf} = clause
  if (!hits.some(({meaning}) => isBody(meaning))) return []
  for (let at = 0; at < Math.min(tokens.length, within); at++) {
    const token = tokens[at]!
    const form = isFree(clause, at) || isPressed(clause, at) ? formOf(token.text) : undefined
    if (!form || !isActing(clause, at, form)) continue
    const draft = actAt(clause, at)
    if (draft) return [draft]
  }
  return []
}

function actAt(clause: Clause, at: number): Draft | undefined {
  const next = clause.words[lastBefore(clause.words, at + 1) + 1]
  const index = lastBefore(clause.hits, at) + 1
  const own = isIngredient(clause.hits[index - 1], at)
  if (!next || (has(next.meaning, 'idle') && !own)) return undefined
  const listed = clause.hits[index]?.from === at ? 1 : 0
  const hit: Hit = {from: at, to: at + 1, meaning: act, use: 'verb'}
  const hits = [...clause.hits.slice(0, index), hit, ...clause.hits.slice(index + listed)]
  const draft = rightOf({...clause, hits}, index, own ? reach.ingredient : reach.product)
  if (!draft?.targets.some((target) => acted.test(target))) return undefined
  // "Recipes your stomach will hate": what follows says that the words before it are no verb and its object.
  const after = hitAt(clause, draft.to)
  return isOpening(clause.tokens, at) &&
    after &&
    (after.use === 'verb' || subjects.some((one) => has(after.meaning, one)))
    ? undefined
    : draft
}

/** Whether a word is in no term, and neither a name nor a half of a compound. */
function isFree({words, tokens}: Clause, at: number): boolean {
  const token = tokens[at]!
  if (!token.word || token.joined || tokens[at + 1]?.joined) return false
  if (token.capital && !isOpening(tokens, at)) return false
  const hit = words[lastBefore(words, at) + 1]
  return !hit || hit.from > at
}

/** Whether a verb that says nothing by itself acts here: "draws out toxins", "fills up your stores", "silica knits bones". */
function isPressed(clause: Clause, at: number): boolean {
  const hit = hitAt(clause, at)
  if (!hit || !has(hit.meaning, 'idle') || hit.use === 'verb' || hit.to !== at + 1) return false
  if (at > 0 && clause.tokens[at]!.capital) return false
  const next = hitAt(clause, hit.to)
  if (next && has(next.meaning, 'grammar.particle.strong')) return true
  const before = clause.words[lastBefore(clause.words, at)]
  if (!isIngredient(before, at) || has(hit.meaning, 'idle.harm')) return false
  const object = next && has(next.meaning, 'grammar.determiner') ? hitAt(clause, next.to) : next
  // "Zinc holds water in the skin": what it acts on is in no list, or names a nutrient.
  const isHeld = !next || next.meaning.nutrients.length > 0 || has(next.meaning, 'idle')
  return (
    object?.use === 'target' ||
    (isHeld && clause.formOf(clause.tokens[at]!.text) === 'third' && carries(clause, at + 2))
  )
}

function isOpening(tokens: Clause['tokens'], at: number): boolean {
  return at === 0 || !tokens[at - 1]!.word
}

/** Whether a word stands where a verb does, by its form and what is before and behind it. */
function isActing(clause: Clause, at: number, form: Form): boolean {
  const {words, tokens} = clause
  const follows = hitAt(clause, at + 1)
  const leads = follows !== undefined && leading.some((one) => has(follows.meaning, one))
  if (isOpening(tokens, at)) {
    const owned = follows !== undefined && has(follows.meaning, 'grammar.owner')
    if (form !== 'third') return owned && (form === 'base' || form === 'gerund')
    if (follows)
      return leads || follows.use === 'target' || follows.use === 'adjective' || has(follows.meaning, 'qualifier')
    return carries(clause, at + 2)
  }
  const before = words[lastBefore(words, at)]
  if (before?.to === at) {
    if (has(before.meaning, 'grammar.modal')) return form === 'base'
    // "That tickle in your nose": what opens a sentence and points at the word behind it is no relative.
    if (isActor(before) && (before.from > 0 || !has(before.meaning, 'grammar.relative')))
      return form === 'third' || form === 'past' || (form === 'base' && leads)
  }
  // "Glucomannan swells up in the stomach": who acts is in no list either.
  const free = at <= unknown && (before === undefined || has(before.meaning, 'grammar.determiner'))
  return free && form === 'third' && leads && !crossesSign(tokens, 0, at)
}

/** "Ferries oxygen to the muscles": what is carried is in no list; where it is carried, a preposition says. */
function carries(clause: Clause, at: number): boolean {
  const follows = hitAt(clause, at)
  return follows !== undefined && ['grammar.of', 'grammar.particle'].some((one) => has(follows.meaning, one))
}

/** Whether an ingredient stands right before a token. */
function isIngredient(hit: Hit | undefined, at: number): boolean {
  return hit?.to === at && ['nutrient', 'agent.ingredient'].some((one) => has(hit.meaning, one))
}

function isActor({meaning}: Hit): boolean {
  return actors.some((one) => has(meaning, one))
}

/** The term that begins at a token. */
function hitAt({words}: Clause, at: number): Hit | undefined {
  const hit = words[lastBefore(words, at) + 1]
  return hit?.from === at ? hit : undefined
}
