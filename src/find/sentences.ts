import type {Paragraph, SentenceContent, Sentence as SentenceNode} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'

/** A word or a sign of a sentence. Offsets are in the folded text of its block. */
export interface Token {
  /** Lower-case, without a possessive ending. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly word: boolean
  /** A hyphen, and nothing else, stands between this word and the one before it. */
  readonly joined: boolean
  /** Starts with an upper-case letter. */
  readonly capital: boolean
  /** Letters in capitals, two or more, a plural's "s" aside: "AIDS", "STIs". */
  readonly upper: boolean
}

/** What finders know of a sentence, whichever parser found it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** The sentences of a paragraph. `offset` is where the paragraph starts in the block's folded text. */
export function sentencesOf(paragraph: Paragraph, offset = 0): Sentence[] {
  const sentences: Sentence[] = []
  let at = offset
  for (const child of paragraph.children) {
    if (child.type === 'SentenceNode') {
      const sentence = readSentence(child, at)
      sentences.push(sentence)
      at = sentence.end
    } else at += textOf(child).length
  }
  return sentences
}

function readSentence(node: SentenceNode, start: number): Sentence {
  const tokens: Token[] = []
  let at = start
  for (const child of node.children) {
    const text = child.type === 'WordNode' ? textOf(child) : leafText(child)
    if (child.type === 'WordNode') splitWord(text, at, tokens)
    else if (child.type !== 'WhiteSpaceNode' && !isPercent(text, tokens.at(-1), at)) tokens.push(sign(text, at))
    at += text.length
  }
  return {start, end: at, tokens}
}

/** `100%` is one number to the finders. */
function isPercent(text: string, previous: Token | undefined, at: number): boolean {
  return text === '%' && previous !== undefined && previous.end === at && /^\d/.test(previous.text)
}

function leafText(node: SentenceContent): string {
  return 'value' in node ? node.value : textOf(node)
}

function sign(text: string, start: number): Token {
  return {text, start, end: start + text.length, word: false, joined: false, capital: false, upper: false}
}

const piece = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*|[^\p{L}\p{N}\s]/gu

/** A word node holds `anti-inflammatory`, `and/or`, `Alzheimer's`, `B.` in one: finders want the words. */
function splitWord(text: string, start: number, tokens: Token[]): void {
  if (/^[\p{L}\p{N}]+$/u.test(text)) {
    tokens.push(word(text, start, false))
    return
  }
  for (const match of text.matchAll(piece)) {
    const value = match[0]
    const at = start + match.index
    const previous = tokens.at(-1)
    if (!/^[\p{L}\p{N}]/u.test(value)) tokens.push(sign(value, at))
    else {
      const joined = previous?.text === '-' && previous.end === at && match.index > 0
      if (joined) tokens.pop()
      tokens.push(word(value, at, joined))
    }
  }
}

function word(value: string, start: number, joined: boolean): Token {
  const lower = value.toLowerCase()
  const text = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  const capital = value[0] !== lower[0]
  return {text, start, end: start + value.length, word: true, joined, capital, upper: /^\p{Lu}{2,}s?$/u.test(value)}
}
