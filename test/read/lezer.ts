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

const blocks = parser.configure([Table, TaskList, Footnotes, {remove: ['LinkReference']}])

/** The blocks that lezer finds in a text, each with what it is and where it stands; containers open and close. */
export function lezerBlocks(text: string): string[] {
  const found: string[] = []
  blocks.parse(text).iterate({
    enter({name, from, to}) {
      switch (name) {
        case 'Document':
          return true
        case 'Blockquote':
        case 'BulletList':
        case 'OrderedList':
        case 'Table':
          found.push(name)
          return true
        case 'ListItem':
        case 'Footnote':
          return true
        case 'ListMark':
        case 'FootnoteLabel':
          found.push(`${name} ${from}-${to}`)
          return false
        case 'SetextHeading1':
        case 'SetextHeading2':
          found.push(`Heading${name.at(-1)} ${from}-${text.lastIndexOf('\n', to - 1)}`)
          return false
        case 'Paragraph':
        case 'Task':
        case 'TableHeader':
        case 'TableRow':
          found.push(`${name} ${from}-${to}`)
          return false
        case 'HTMLBlock':
        case 'CommentBlock':
        case 'ProcessingInstructionBlock':
          found.push(`HTML ${from}-${to}`)
          return false
        default:
          if (name.startsWith('ATXHeading')) found.push(`Heading${name.at(-1)} ${from + Number(name.at(-1))}`)
          return false
      }
    },
    leave({name}) {
      if (CONTAINERS.has(name)) found.push(`end of ${name}`)
    }
  })
  return found
}

const CONTAINERS = new Set(['Blockquote', 'BulletList', 'OrderedList', 'ListItem', 'Footnote'])
