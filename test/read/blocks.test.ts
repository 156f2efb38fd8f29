import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ContainerKind} from '../../src/read/block-containers.js'
import {findBlocks} from '../../src/read/blocks.js'
import {markdown, soup} from './documents.js'
import {lezerBlocks} from './lezer.js'

const NAMES: Readonly<Record<ContainerKind, string>> = {
  quote: 'Blockquote',
  bullets: 'BulletList',
  numbers: 'OrderedList',
  item: 'ListItem',
  note: 'Footnote'
}

/** The blocks that we find, told as `lezerBlocks` tells them. */
function ourBlocks(text: string): string[] {
  const found: string[] = []
  findBlocks(text, 0, {
    open: (kind, from, to) =>
      found.push(
        kind === 'item' ? `ListMark ${from}-${to}` : kind === 'note' ? `FootnoteLabel ${from}-${to}` : NAMES[kind]
      ),
    close: (kind) => found.push(`end of ${NAMES[kind]}`),
    paragraph: (from, to, isTask) => found.push(`${isTask ? 'Task' : 'Paragraph'} ${from}-${to}`),
    heading: (from, to, level) =>
      found.push(text.slice(0, from).endsWith('#') ? `Heading${level} ${from}` : `Heading${level} ${from}-${to}`),
    html: (from, to) => found.push(`HTML ${from}-${to}`),
    table(rows) {
      found.push('Table')
      for (let index = 0; index < rows.length; index += 2) {
        found.push(`${index === 0 ? 'TableHeader' : 'TableRow'} ${rows[index]}-${rows[index + 1]}`)
      }
    }
  })
  return found
}

const before = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' ',
  '   ',
  '    ',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '\t',
  '  - ',
  '>> ',
  '      '
)
const line = fc.constantFrom(
  ...[
    '- a',
    '* b',
    '1. c',
    '2. d',
    '1) e',
    '10) f',
    '-',
    '1.',
    '- ',
    '-\tg',
    '-     h',
    '+ - i',
    '123456789. j',
    '1234567890. k'
  ],
  ...['> l', '>m', '>', '>\t- n', '# o', '## p ##', '#', '#q', '####### r', '===', '--', '---', '- - -', '***', '___'],
  ...[
    '```',
    '~~~',
    '```s t',
    '````',
    '    u',
    '\tv',
    'w',
    '*x* y',
    '[^n]: z',
    '[^n]:',
    '[r]: /u',
    '[',
    '<p>',
    '</p>',
    '<b>a</b>'
  ],
  ...[
    '<!-- b',
    '-->',
    '<?c',
    '?>',
    '<!D',
    '<script>',
    '</script>',
    '<i a="b">',
    '<hr>',
    '- [ ] c',
    '1. [x] d | e',
    '[ ] f'
  ],
  ...['| a | b |', '|---|---|', '|:-:| --', 'c | d', '-|-', '--|--|', '| e \\| f |', '|', '- | g | h |', '  |---|---|'],
  ...['', '', '', '', ' ', '\t', 'i  ', 'j\\', '\u00a0', '\u000b']
)
const lines = fc
  .array(fc.tuple(before, before, line), {maxLength: 14})
  .map((all) => all.map((parts) => parts.join('')).join('\n'))
const signs = fc
  .array(fc.constantFrom(...'-*+1.)   \t>#=`~|:[]^</pva\n\n\n'), {maxLength: 60})
  .map((all) => all.join(''))

describe('lezer finds the same blocks', () => {
  test.each([
    ['lines of all sorts', lines],
    ['signs in no order', signs],
    ['documents', markdown.map((text) => text.replaceAll(/\r\n?/g, '\n'))],
    ['soup', soup]
  ])('in %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ourBlocks(text)).toEqual(lezerBlocks(text))
      }),
      {numRuns: Number(process.env['CLAIMLINT_RUNS'] ?? 3000)}
    )
  })
})
