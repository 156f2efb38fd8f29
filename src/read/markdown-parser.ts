import {type MarkdownConfig, parser, Table, TaskList} from '@lezer/markdown'

const NOTE = /^\[\^[^[\]\s]+\]:[ \t]*/

/** GFM's footnotes: `[^id]: text`, and what is indented below it. */
const Footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_, line, indent) {
        if (line.next >= 0 && line.indent < line.baseIndent + indent) return false
        if (line.next >= 0) line.moveBaseColumn(line.baseIndent + indent)
        return true
      }
    },
    'FootnoteLabel'
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'IndentedCode',
      parse(context, line) {
        if (line.next !== 91 || line.indent >= line.baseIndent + 4) return false
        const match = NOTE.exec(line.text.slice(line.pos))
        if (!match) return false
        const from = context.lineStart + line.pos
        const label = match[0].indexOf(']:') + 1
        context.startComposite('Footnote', line.pos, 4)
        context.addElement(context.elt('FootnoteLabel', from, from + label))
        line.moveBase(line.pos + match[0].length)
        return null
      },
      endLeaf: (_, line) => line.next === 91 && NOTE.test(line.text.slice(line.pos))
    }
  ]
}

/**
 * Finds the blocks of GFM. Inline markup and link definitions are not lezer's here: its inline parser is quadratic on
 * unpaired marks and brackets, takes any `[word]` for a link, and misses hard breaks before `\r\n`.
 */
export const blockParser = parser.configure([
  Table,
  TaskList,
  Footnotes,
  {
    remove: [
      'LinkReference',
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd'
    ]
  }
])

/** How many block quotes and list items may start on one line, and how far to the right a list item may start. */
const DEEPEST = 100
const FARTHEST = 1000
const MARK = '(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
const NESTED = new RegExp(`^(?:(?:[ \\t]*${MARK}){${DEEPEST + 1}}|[ \\t]{${FARTHEST},}${MARK})`, 'gm')
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/

/** Throws where block quotes and lists nest so deeply that finding the blocks would take for ever. */
export function refuseDepth(text: string): void {
  for (const {index} of text.matchAll(NESTED)) {
    const end = text.indexOf('\n', index)
    if (RULE.test(text.slice(index, end < 0 ? text.length : end))) continue
    const line = text.slice(0, index).split('\n').length
    const reason = `Line ${line} nests block quotes or lists more than ${DEEPEST} deep: cut the \`>\`, bullets or indent at its start`
    throw Object.assign(new Error(reason), {code: 'too-deep', line})
  }
}
