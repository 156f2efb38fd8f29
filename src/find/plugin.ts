import type {Paragraph, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Language} from '../language.js'
import {Prose} from '../prose.js'
import type {Block, Page} from '../types.js'
import type {Facts} from './facts.js'
import {findFacts, type Link, linksOf} from './index.js'
import {keepMarks, parse} from './parser.js'
import {type Sentence, sentencesOf} from './sentences.js'

export interface ClaimsOptions {
  /** The words to find claims by: `await loadLanguage('en')`. */
  readonly language: Language
}

declare module 'vfile' {
  interface DataMap {
    /** What `retextClaims` found: a page whose blocks are the tree's paragraphs, its facts, and where each claim's mark leads. */
    claims: {page: Page; facts: Facts; links: readonly Link[]}
  }
}

declare module 'unified' {
  interface Data {
    nlcstParagraphExtensions?: ((paragraph: Paragraph) => undefined)[]
  }
}

/**
 * A retext plugin that finds the claims, marks and notes in the tree of any pipeline and leaves their table at
 * `file.data.claims`. It also keeps marks with the sentences that they end, in the parser.
 */
export function retextClaims(this: Processor, {language}: ClaimsOptions): (tree: Root, file: VFile) => undefined {
  const data = this.data()
  data.nlcstParagraphExtensions = [keepMarks, ...(data.nlcstParagraphExtensions ?? [])]
  return (tree, file) => {
    const paragraphs: Paragraph[] = []
    visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
      paragraphs.push(paragraph)
    })
    const source = Prose.of(String(file))
    const blocks = paragraphs.map(
      (paragraph, index): Block => ({kind: 'paragraph', prose: proseOf(paragraph, source), group: index})
    )
    const page: Page = {pointer: '', blocks}
    const facts = findFacts(page, language, {source: (folded, block) => sentencesIn(paragraphs[block], folded)})
    file.data.claims = {page, facts, links: linksOf(page, facts)}
  }
}

/** The tree's own sentences where folding changed no length; a text that it did change is parsed again. */
function sentencesIn(paragraph: Paragraph | undefined, folded: string): Sentence[] {
  const same = paragraph && textOf(paragraph).replace(/[\t\n\r\f\v]/g, ' ') === folded
  return sentencesOf(same ? paragraph : parse(folded))
}

/** A paragraph's text, each leaf tied to its place; what a bridge decoded is tied as a whole. */
function proseOf(paragraph: Paragraph, source: Prose): Prose {
  const parts: Prose[] = []
  visit(paragraph, (node) => {
    if (!('value' in node)) return
    const {value, position} = node
    const start = position?.start.offset ?? 0
    const piece = source.slice(start, position?.end.offset ?? start)
    parts.push(piece.value === value ? piece : piece.as(value))
  })
  return Prose.join(parts)
}
