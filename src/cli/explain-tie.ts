import type {ExplainedNote, Tie} from '../explain.js'
import {inert} from '../report/inert.js'
import {count, variantOf} from '../report/words.js'

/** How a claim leads to the disclaimer, or why it does not. */
export function tieText({needed, mark, via, note, tied}: Tie): string {
  const yes = tied ? 'Tied to the disclaimer' : 'Not tied to a disclaimer, though it needs one'
  const start = needed ? yes : 'Needs no disclaimer'
  if (!note) {
    if (!needed && mark === null) return `${start}, and leads to none.`
    return `${start}: ${mark === null ? 'no mark stands behind it' : `its mark ${inert(mark)} leads to no note`}.`
  }
  if (via === 'adjacent') return `${start}: the disclaimer in line ${note.line} stands right behind it.`
  const sign = inert(mark ?? '')
  const way =
    via === 'link'
      ? 'a link'
      : via === 'shared'
        ? `the mark ${sign} at the end of its paragraph, list or row`
        : `its mark ${sign}`
  const on = tied && note.kind !== 'disclaimer' ? ' that leads on to the disclaimer' : ''
  const from = note.printed ? printedBy(note.printed) : ` in line ${note.line}`
  return `${start}: ${way} leads to ${nameOf(note)}${from}${on}.`
}

/** What a note is, for a sentence that is part of it. */
export function noteText(note: ExplainedNote): string {
  const {mark, swallowed, variant, claims, printed} = note
  const how = variant === null ? '' : ` (${variantOf(variant)})`
  const eaten = swallowed?.how === 'bullet' ? 'a bullet' : 'emphasis'
  const marked = swallowed
    ? `, whose mark ${inert(swallowed.mark)} the markup takes for ${eaten}`
    : mark === null
      ? ', without a mark'
      : `, marked ${inert(mark)}`
  const led = claims === 0 ? 'no claim leads here' : `${count(claims, 'claim')} ${claims === 1 ? 'leads' : 'lead'} here`
  return `${nameOf(note)}${how}${printed ? printedBy(printed) : ''}${marked}; ${led}`
}

function nameOf({kind}: ExplainedNote): string {
  return kind === 'disclaimer' ? 'the disclaimer' : `a note (${inert(kind)})`
}

function printedBy({by, from}: NonNullable<ExplainedNote['printed']>): string {
  return `, printed by ${inert(by)} from ${inert(from)}`
}
