import type {Nodes, Paragraph, Sentence, SentenceContent} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'

/** A run of reference marks, as it stands in folded text: `*`, `††`, `1` raised, `[2]`, `[^fda]`. */
export const markRun = /^(?:[*†‡§¶#^◊♢°※]|[\uE0D0-\uE0DF]|\[\^?[\w-]{1,40}\]|\(\d{1,2}\))+$/
const opensRun = /^[*†‡§¶#^◊♢°※[(\uE0D0-\uE0DF]/

/**
 * A paragraph plugin for parse-latin and its children: marks that follow a sentence's end stay with that sentence.
 * parse-latin gives the `*` of `Supports memory.* Promotes calm.` to the second. A run with no blank behind it
 * (`*These statements …`) opens a note and stays where it is.
 */
export function keepMarks(paragraph: Paragraph): undefined {
  const children = paragraph.children
  let kept = 0
  for (const child of children) {
    const previous = children[kept - 1]
    if (child.type === 'SentenceNode' && previous?.type === 'SentenceNode') moveMarks(child, previous)
    if (child.type !== 'SentenceNode' || child.children.length > 0) children[kept++] = child
  }
  children.length = kept
}

function moveMarks(from: Sentence, to: Sentence): void {
  const first = from.children[0]
  if (!first || !opensRun.test(textOf(first))) return
  let count = 0
  let run = ''
  for (const child of from.children) {
    if (child.type === 'WhiteSpaceNode' || run.length > 80) break
    run += textOf(child)
    count++
  }
  if (!markRun.test(run)) return
  const moved = from.children.splice(0, count)
  to.children.push(...moved)
  const last = moved.at(-1)?.position
  if (last && to.position) to.position.end = last.end
  const next = from.children[0]?.position
  if (next && from.position) from.position.start = next.start
}

/** parse-english with marks kept; the engine's parser for every language that has none of its own. */
class ClaimParser extends ParseEnglish {
  /**
   * The same nodes as parse-latin gives, three times as fast: it asks a table for each character's class where
   * parse-latin asks up to four regular expressions, and leaves places to `placeNodes`.
   */
  override tokenize(value: string | null | undefined): SentenceContent[] {
    const text = value ?? ''
    const nodes: SentenceContent[] = []
    let from = 0
    for (let at = 1; at <= text.length; at++) {
      const type = classOf(text, at - 1)
      if (at < text.length && continues(text, at, type)) continue
      nodes.push(nodeOf(type, text.slice(from, at)))
      from = at
    }
    return nodes
  }
}
// The second of parse-english's plugins is parse-latin's, whose splices and spreads do not bear a long run of signs.
const [abbreviate, , ...others] = ParseEnglish.prototype.tokenizeParagraphPlugins
ClaimParser.prototype.tokenizeParagraphPlugins = [keepMarks, abbreviate!, mergeNonWordSentences, ...others]

/** The same as parse-latin's plugin, in linear time: a sentence without a word goes to the one before, or else behind. */
function mergeNonWordSentences({children}: Paragraph): undefined {
  let kept = 0
  let first: SentenceContent[] = []
  for (const child of children) {
    if (child.type !== 'SentenceNode') {
      children[kept++] = child
      continue
    }
    const hasWord = child.children.some((node) => node.type === 'WordNode')
    const previous = children[kept - 1]
    if (hasWord && first.length > 0) {
      child.children = [...first, ...child.children]
      first = []
    }
    if (hasWord) children[kept++] = child
    else if (previous?.type === 'SentenceNode') for (const node of child.children) previous.children.push(node)
    else for (const node of child.children) first.push(node)
  }
  if (first.length > 0) children[kept++] = {type: 'SentenceNode', children: first}
  children.length = kept
}

type LeafType = 'WordNode' | 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode'

const oracle = new ParseEnglish()
const classes = new Map<number, LeafType>()

/** What kind of node a code unit makes; parse-latin is asked once for each. */
function classOf(text: string, at: number): LeafType {
  const code = text.charCodeAt(at)
  const known = classes.get(code)
  if (known) return known
  const type = (oracle.tokenize(text[at])[0]?.type ?? 'SymbolNode') as LeafType
  classes.set(code, type)
  return type
}

/** Whether the character at `at` belongs to the node of the one before it. */
function continues(text: string, at: number, type: LeafType): boolean {
  if (classOf(text, at) !== type) return false
  if (type === 'WordNode' || type === 'WhiteSpaceNode' || text[at] === text[at - 1]) return true
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdfff
}

function nodeOf(type: LeafType, value: string): SentenceContent {
  return type === 'WordNode' ? {type, children: [{type: 'TextNode', value}]} : {type, value}
}

const parser = new ClaimParser()

/** One block of folded text as a paragraph. White space is folded, so a block is never two paragraphs. */
export function parse(text: string): Paragraph {
  return parser.tokenizeParagraph(text)
}

/** Puts offsets on every node of a tree from the place of its characters, by `place`, which maps a span of the text. */
export function placeNodes(
  tree: Paragraph,
  place: (
    start: number,
    end: number
  ) => {start: {line: number; column: number; offset: number}; end: {line: number; column: number; offset: number}}
): void {
  let at = 0
  const stack: {node: Nodes; start: number; next: number}[] = [{node: tree, start: 0, next: 0}]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const children = 'children' in top.node ? top.node.children : undefined
    const child = children?.[top.next]
    if (child) {
      top.next++
      stack.push({node: child, start: at, next: 0})
      continue
    }
    if ('value' in top.node) at += top.node.value.length
    top.node.position = place(top.start, at)
    stack.pop()
  }
}
