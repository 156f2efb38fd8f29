import type {Language} from '../language.js'
import {isLower, isWordCode} from '../letters.js'
import {markRun} from './parser.js'
import type {Sentence} from './sentences.js'
import {flat, isPercent, signToken, type Token, wordToken} from './tokens.js'

/** Cuts folded text into sentences and words as a language writes them. */
export interface Splitter {
  sentences(text: string): Sentence[]
  /** The words and signs of a short text that is one sentence. */
  words(text: string): Token[]
}

/** Letters of a word at most where no blanks part words. */
const longest = 12
/** Characters before a point that are looked at for an abbreviation. */
const near = 16

/** A splitter by what a pack says of its language's writing; `isWord` asks whether the pack has a word. */
export function splitterOf({writing}: Language, isWord: (text: string) => boolean): Splitter | undefined {
  if (!writing) return undefined
  const {spaces, mark} = writing
  const abbreviations = new Set(writing.abbreviations)
  const elisions = new Set(writing.elisions)

  /** Reads the word at `at` into tokens; where it ends. */
  function readWord(text: string, at: number, tokens: Token[]): number {
    const previous = tokens.at(-1)
    const joined = previous?.text === '-' && previous.end === at && isWordCode(text.charCodeAt(at - 2))
    if (joined) tokens.pop()
    let end = endOfLetters(text, at)
    while (text[end] === "'" && isWordCode(text.charCodeAt(end + 1))) {
      if (elisions.has(text.slice(at, end).toLowerCase())) {
        tokens.push(wordToken(text.slice(at, end + 1), at, joined))
        return end + 1
      }
      end = endOfLetters(text, end + 1)
    }
    const [own, last] = withoutEnding(text, at, end)
    if (spaces) tokens.push({...wordToken(text.slice(at, own), at, joined), end: last})
    else cutRun(text, at, end, tokens)
    return last
  }

  /** Where a word ends without an ending that is no part of it, and where it ends with it. */
  function withoutEnding(text: string, at: number, end: number): [own: number, end: number] {
    for (const ending of writing!.possessives) {
      // An apostrophe is inside of the word, a colon behind it.
      if (end - at > ending.length && text.slice(end - ending.length, end).toLowerCase() === ending)
        return [end - ending.length, end]
      const last = end + ending.length
      if (text.slice(end, last).toLowerCase() === ending && !isWordCode(text.charCodeAt(last))) return [end, last]
    }
    return [end, end]
  }

  /** Words of a run without blanks: the longest that the pack has, and what stands between them. */
  function cutRun(text: string, from: number, to: number, tokens: Token[]): void {
    let open = from
    const close = (at: number) => {
      if (open < at) tokens.push(wordToken(flat(text.slice(open, at)), open, false))
    }
    for (let at = from; at < to; ) {
      const end = isRunOn(text, at, open) ? 0 : knownEnd(text, at, to)
      if (end > 0 || (at > open && isPlain(text.charCodeAt(at - 1)) !== isPlain(text.charCodeAt(at)))) {
        close(at)
        open = at
      }
      if (end === 0) {
        at++
        continue
      }
      tokens.push(wordToken(flat(text.slice(at, end)), at, false))
      open = end
      at = end
    }
    close(to)
  }

  function knownEnd(text: string, at: number, to: number): number {
    for (let end = Math.min(to, at + longest); end > at; end--)
      if (isWord(text.slice(at, end).toLowerCase()) && !isRunOn(text, end, at)) return end
    return 0
  }

  /** Whether a stop at `at` (behind it: `end`) belongs to the word before it. */
  function abbreviates(text: string, at: number, end: number): boolean {
    if (end - at !== 1 || text[at] !== '.' || abbreviations.size === 0) return false
    const before = text.slice(Math.max(0, at - near), at).toLowerCase()
    const last = /[^\s("]+$/.exec(before)?.[0] ?? ''
    if (abbreviations.has(last) || (/^\d{1,3}$/.test(last) && abbreviations.has('#'))) return true
    const two = /[^\s("]+ [^\s("]+$/.exec(before)?.[0]
    if (two !== undefined && abbreviations.has(two)) return true
    // The first point of "z. B.".
    const next = /^ ([^\s.]+)\./.exec(text.slice(end, end + near))?.[1]?.toLowerCase()
    return next !== undefined && abbreviations.has(`${last}. ${next}`)
  }

  /** Where the sentence ends that a stop closes: behind closing signs and marks; 0 where it goes on. */
  function endOfSentence(text: string, at: number, stop: number): number {
    if (abbreviates(text, at, stop)) return 0
    trailing.lastIndex = stop
    const end = stop + (trailing.exec(text)?.[0].length ?? 0)
    if (wide.test(text[at]!)) return end
    if (end < text.length && text[end] !== ' ') return 0
    const next = end + 1
    if (text[at] !== '.' || next >= text.length) return withLoneMark(text, end)
    return isLower(text.slice(next, next + 2)) ? 0 : withLoneMark(text, end)
  }

  /** "Memory. * Calm": a mark between two sentences is the first one's, where marks stand behind. */
  function withLoneMark(text: string, end: number): number {
    if (mark === 'before-sentence') return end
    const found = /^ ([^\s\p{L}\p{N}]{1,3})(?= )/u.exec(text.slice(end, end + 5))
    return found && markRun.test(found[1]!) ? end + found[0].length : end
  }

  function sentences(text: string): Sentence[] {
    const found: {start: number; end: number; tokens: Token[]}[] = []
    let tokens: Token[] = []
    let closing = 0
    for (let at = 0; at < text.length; ) {
      if (closing > 0 && at >= closing) {
        push(found, tokens)
        tokens = []
        closing = 0
      }
      if (text[at] === ' ') at++
      else if (isWordCode(text.charCodeAt(at))) at = readWord(text, at, tokens)
      else {
        const end = endOfRun(text, at)
        if (closing === 0 && stops.test(text[at]!)) closing = endOfSentence(text, at, endOfStops(text, at))
        if (!isPercent(text.slice(at, end), tokens.at(-1), at)) tokens.push(signToken(text.slice(at, end), at))
        at = end
      }
    }
    push(found, tokens)
    return found
  }

  function words(text: string): Token[] {
    return sentences(text).flatMap(({tokens}) => tokens)
  }

  return {sentences, words}
}

/** Closing signs and marks behind a stop. */
const trailing = new RegExp(`(?:${markRun.source.slice(1, -1)}|["')\\]\u201d\u2019\u00bb\u203a\u300d\u300f])+`, 'y')
const stops = /[.!?…。！？]/
const wide = /[。！？]/

/** Adds a sentence; signs without a word belong to the one before. */
function push(found: {start: number; end: number; tokens: Token[]}[], tokens: Token[]): void {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return
  const before = found.at(-1)
  if (before && !tokens.some(({word}) => word)) {
    for (const token of tokens) before.tokens.push(token)
    before.end = last.end
  } else found.push({start: first.start, end: last.end, tokens})
}

function endOfLetters(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

function endOfRun(text: string, at: number): number {
  let end = at + 1
  while (text[end] === text[at]) end++
  return end
}

function endOfStops(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && stops.test(text[end]!)) end++
  return end
}

/** Whether a cut at `at` would part letters that belong together whatever they mean: Latin letters, digits. */
function isRunOn(text: string, at: number, from: number): boolean {
  return at > from && isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))
}

function isPlain(code: number): boolean {
  return code < 0x250 && isWordCode(code)
}
