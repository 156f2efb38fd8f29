import {type Clause, crossesSign, effectsOf, type Hit, has, lastBefore} from './clause.js'
import type {Draft} from './drafts.js'
import {isSold, isWeak} from './told.js'

/** Words between a verb that seeks and its "for", and between a claim and the trade that it is joked about. */
const reach = {sought: 6, traded: 3}
/** Words before a way of life that is the subject of its sentence. */
const subject = 6

const illness = /^(?:disease|symptom|polysemous|marker|drug|natural)\b/

/** Whether a claim speaks of trade, of a search, of a firm's aim or of how people live, and of nothing that is sold. */
export function otherMatter(clause: Clause): (draft: Draft) => boolean {
  const {hits} = clause
  const says = (concept: string) => hits.some(({meaning}) => has(meaning, concept))
  const tests: ((draft: Draft) => boolean)[] = []
  const sold = isSold(hits)
  if (says('thing.deal')) tests.push((draft) => isTraded(clause, draft, sold))
  if (says('grammar.seeks')) tests.push((draft) => isSought(clause, draft))
  // "Our mission: wellness you can taste" is a headline of what is sold.
  if (says('thing.ware') && !sold) tests.push((draft) => isWare(clause, draft))
  // "Tags: sleep, stress".
  if (hits[0] && hits[0].from === 0 && has(hits[0].meaning, 'stance.index'))
    tests.push(({effects}) => effects.length > 0 && effects.every((effect) => effect === 'effect.named'))
  // "Studies show that shoppers read labels": what was studied is trade.
  if (says('thing.buyer')) tests.push((draft) => isOfTrade(clause, draft))
  const aim = sold
    ? undefined
    : hits.find(({meaning, to}) => has(meaning, 'stance.told.aim') && clause.tokens[to]?.word !== false)
  if (aim) tests.push((draft) => draft.from >= aim.to && !draft.targets.some((target) => illness.test(target)))
  const way = sold ? undefined : wayOfLife(clause)
  if (way) tests.push((draft) => draft.from >= way.from && draft.from <= way.to)
  if (!sold && teaches(clause)) tests.push(({targets}) => !targets.some((target) => illness.test(target)))
  if (!sold && greets(clause)) tests.push(isWish)
  const habit = sold ? undefined : hits.findLast(({meaning}) => has(meaning, 'agent.lifestyle'))
  if (habit) tests.push((draft) => isAdvice(draft) && draft.to <= habit.from)
  return (draft) => tests.some((test) => test(draft))
}

/** Words at most of a line that only greets. */
const greeting = 7

/** "How to sleep better: a short guide", "10 tips for better sleep": a heading that teaches, and sells nothing. */
function teaches({tokens, isSmall}: Clause): boolean {
  const first = tokens.findIndex(({word}) => word)
  const [one, next] = [tokens[first], tokens[first + 1]]
  if (!one || !next) return false
  // "How to", and not "how it helps".
  if (isSmall(one.text, 'teaching')) return isSmall(next.text, 'turning')
  return isSmall(next.text, 'teaching') || tokens.slice(-2).some(({text}) => isSmall(text, 'teaching'))
}

/** "Stay well,", "here's to your health!": a line that ends a letter, or a toast. */
function greets({tokens, isSmall}: Clause): boolean {
  if (tokens.length > greeting) return false
  return tokens.at(-1)?.text === ',' || isSmall(tokens[0]?.text ?? '', 'toasting')
}

function isWish({effects, targets}: Draft): boolean {
  return targets.every((target) => target.startsWith('general')) && !effects.includes('assert.function')
}

/** "Beat the winter blues with free shipping", "inbox anxiety", "no-stress returns": trade beside a claim or in it. */
function isTraded({hits, tokens}: Clause, {from, to, effects}: Draft, sold: boolean): boolean {
  if (effects.some((effect) => effect.startsWith('assert.'))) return false
  return hits.some((hit, index) => {
    if (!has(hit.meaning, 'thing.deal')) return false
    if (hit.to === from || (hit.from >= from && hit.to <= to)) return true
    // "One subscription, zero headaches".
    if (!sold && hit.to === from - 1 && tokens[hit.to]!.text === ',') return true
    if (sold || hit.from < to || hit.from - to > reach.traded || crossesSign(tokens, to, hit.from)) return false
    const link = hits[lastBefore(hits, to) + 1]
    return hit.from === to || (link !== undefined && link.from === to && index > 0 && has(link.meaning, 'grammar.of'))
  })
}

/** Evidence of buyers, where nothing of the body is named. */
function isOfTrade({hits}: Clause, {effects}: Draft): boolean {
  const proves =
    effects.length > 0 && effects.every((effect) => /^(?:assert\.proof|effect\.(?:prove|need|endorse))$/.test(effect))
  return proves && !hits.some(({meaning}) => meaning.targets.some((target) => !/^(?:evidence|expert)\b/.test(target)))
}

/** "Noise-cancelling headphones for deep focus": other goods have uses of their own. */
function isWare({hits}: Clause, {from, to}: Draft): boolean {
  return hits.some((hit) => has(hit.meaning, 'thing.ware') && hit.to >= from && hit.to <= to)
}

/** "Doctors recommend exercise": what is recommended is no product. */
function isAdvice({effects}: Draft): boolean {
  return effects.length > 0 && effects.every((effect) => effect === 'assert.authority' || effect === 'effect.endorse')
}

/** "Tested by a lab for heavy metals", "ask the butcher for eye of round": what is looked for is no use. */
function isSought({hits, tokens}: Clause, draft: Draft): boolean {
  const at = lastBefore(hits, draft.from) + 1
  const opening = hits[at]
  if (!opening || opening.from !== draft.from || !isWeak(draft)) return false
  if (!effectsOf(opening).every((effect) => effect === 'effect.for')) return false
  for (let index = at - 1; index >= 0 && draft.from - hits[index]!.to <= reach.sought; index--) {
    const other = hits[index]!
    // "We raised $9,000 for": an amount parts nothing.
    if (tokens.slice(other.to, draft.from).some(({text}) => /^[.;:!?—]/.test(text))) return false
    // "Headphones for deep focus": other goods have uses of their own.
    if (has(other.meaning, 'grammar.seeks') || (has(other.meaning, 'thing.ware') && other.to === draft.from))
      return true
  }
  return false
}

/** "A brisk walk after dinner helps": the clause whose way of life a sentence opens with, or tells people to take up. */
function wayOfLife({hits, tokens}: Clause): {readonly from: number; readonly to: number} | undefined {
  const at = hits.findIndex(
    (hit, index) =>
      has(hit.meaning, 'agent.lifestyle') ||
      // "Salt raises blood pressure".
      (has(hit.meaning, 'thing.eaten') &&
        !isMeasured(hit) &&
        hits[index + 1]?.from === hit.to &&
        hits[index + 1]?.use === 'verb' &&
        // "Sugar Block" is a name.
        !tokens[hit.to]!.capital)
  )
  const way = hits[at]
  // "Cardio-Clear" is a name.
  if (!way || way.from > subject || tokens[way.to]?.joined || crossesSign(tokens, 0, way.from)) return undefined
  const before = hits.slice(0, at)
  // "After regular exercise", "with diet and exercise": that is when something else works, or beside what.
  if (before.some((hit) => (hit.use === 'verb' && !describes(hit, way)) || opensTime(hit))) return undefined
  const last = before.at(-1)
  // "Smoking hurts; our drops help": it is the subject of its own clause alone.
  const end = tokens.findIndex(({text}, place) => place >= way.to && /^[;:.!?—]/.test(text))
  return {from: last && describes(last, way) ? last.from : way.from, to: end < 0 ? tokens.length : end}
}

/** "Cholesterol dropped" tells of a value in the blood. */
function isMeasured({meaning}: Hit): boolean {
  return meaning.targets.some((target) => target.startsWith('marker.'))
}

/** "Strengthening exercises". */
function describes({to, meaning}: Hit, way: Hit): boolean {
  return to === way.from && meaning.verb.some(({form}) => form === 'gerund')
}

function opensTime(hit: Hit): boolean {
  return ['grammar.after', 'grammar.of', 'grammar.for'].some((one) => has(hit.meaning, one)) || hit.use === 'before'
}
