import type {Paragraph, SentenceContent, Sentence as SentenceNode} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {isPercent, signToken, splitWord, type Token, wordToken} from './tokens.js'

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
    const text = leafText(child)
    // A word of one leaf holds letters and digits alone: most words need no further look.
    if (child.type === 'WordNode' && child.children.length === 1) tokens.push(wordToken(text, at, false))
    else if (child.type === 'WordNode') splitWord(text, at, tokens)
    else if (child.type !== 'WhiteSpaceNode' && !isPercent(text, tokens.at(-1), at)) tokens.push(signToken(text, at))
    at += text.length
  }
  return {start, end: at, tokens}
}

function leafText(node: SentenceContent): string {
  if ('value' in node) return node.value
  const [first] = node.children
  return node.children.length === 1 && first && 'value' in first ? first.value : textOf(node)
}
