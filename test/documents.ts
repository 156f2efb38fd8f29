import fc from 'fast-check'

/** A document of one format, and how a stretch of its source reads: without markup, white space as one blank. */
export interface Sample {
  readonly path: string
  readonly value: string
}

const words = [
  'Supports memory',
  'Promotes restful sleep',
  'helps maintain healthy joints',
  'Cures the common cold',
  'lowers blood pressure and relieves arthritis',
  'For the relief of occasional sleeplessness',
  'prevents osteoporosis',
  'A natural antiviral',
  'Sold in tins of sixty',
  'Ask your doctor if you have diabetes',
  'We roast our own beans 😀 daily',
  'Café — “dark” & mild',
  "Helps your body's natural sleep cycle"
]
const statements = [
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
  'This statement has not been evaluated by the FDA. These products are not intended to diagnose, treat, cure or prevent any disease.'
]

const phrase = fc.constantFrom(...words)
const mark = fc.constantFrom('', '*', '†', '**', '¹', '(2)', '[1]')
const end = fc.constantFrom('.', '!', '', '?')
const newline = fc.constantFrom('\n', '\r\n')

/** One sentence, its words joined by what the format allows between them. */
const sentence = (dress: (text: string, seed: number) => string, sign: (mark: string, seed: number) => string) =>
  fc.tuple(phrase, mark, end, fc.boolean(), fc.nat(1000)).map(([text, symbol, stop, inside, seed]) => {
    const dressed = dress(text, seed)
    const signed = symbol === '' ? '' : sign(symbol, seed)
    return inside ? `${dressed}${signed}${stop}` : `${dressed}${stop}${signed}`
  })

const textSentence = sentence(
  (text, seed) => (seed % 5 === 0 ? text.replace(' ', '  ') : seed % 7 === 0 ? text.replace('or', 'o\u00ADr') : text),
  (symbol) => symbol
)

const markdownSentence = sentence(
  (text, seed) => {
    const [first = '', ...rest] = text.split(' ')
    const tail = rest.join(' ')
    switch (seed % 8) {
      case 0:
        return `**${first}** ${tail}`
      case 1:
        return `${first} _${tail}_`
      case 2:
        return `[${first}](https://example.org "A title") ${tail}`
      case 3:
        return text.replace('e', '&#101;')
      case 4:
        return text.replace('o', '<b>o</b>')
      case 5:
        return `${first}\n${tail}`
      default:
        return text
    }
  },
  (symbol, seed) => {
    if (symbol === '[1]') return seed % 2 === 0 ? '[^1]' : '\\[1]'
    if (symbol === '¹' && seed % 2 === 0) return '<sup>1</sup>'
    return seed % 3 === 0 ? `<sup>${symbol.replaceAll('*', '&#42;')}</sup>` : symbol.replaceAll('*', '\\*')
  }
)

const htmlSentence = sentence(
  (text, seed) => {
    switch (seed % 7) {
      case 0:
        return text.replace(/\w+/, '<strong>$&</strong>')
      case 1:
        return text.replace('e', '&#x65;')
      case 2:
        return text.replace('o', '<span class="x">o</span>')
      case 3:
        return text.replace(' ', '\n      ')
      case 4:
        return text.replace('r', '&shy;r')
      case 5:
        return text.replace(/ /g, '&nbsp;')
      default:
        return text
    }
  },
  (symbol, seed) => {
    const plain = symbol === '¹' && seed % 2 === 0 ? '<sup>1</sup>' : symbol
    if (seed % 3 === 0) return plain === symbol ? `<sup>${symbol}</sup>` : plain
    return seed % 3 === 1 ? plain.replace('†', '&dagger;').replace('¹', '&sup1;').replaceAll('*', '&#42;') : plain
  }
)

const paragraph = (one: fc.Arbitrary<string>) =>
  fc.array(one, {minLength: 1, maxLength: 4}).map((list) => list.join(' '))
const note = fc.tuple(fc.constantFrom('', '*', '†', '(1)', '¹', '1. '), fc.constantFrom(...statements))

/** A phrase as YAML writes it: bare, in either quotes, over two lines, as a block. */
const scalar = fc.tuple(phrase, fc.nat(4)).map(([text, style]) => {
  const broken = text.replace(' ', '\n  ')
  switch (style) {
    case 0:
      return `"${text.replaceAll('e', '\\u0065').replace('“', '\\"')}"`
    case 1:
      return `'${text.replaceAll("'", "''")}'`
    case 2:
      return `"${broken}"`
    case 3:
      return `>-\n  ${broken}`
    default:
      return text.replace(/[“”&—:]/g, '')
  }
})

export const textDocument: fc.Arbitrary<Sample> = fc
  .tuple(
    fc.array(
      fc.oneof(
        paragraph(textSentence),
        textSentence.map((one) => `- ${one}\n- ${one}`)
      ),
      {maxLength: 5}
    ),
    fc.option(note),
    newline
  )
  .map(([blocks, last, line]) => ({
    path: 'page.txt',
    value: [...blocks, ...(last ? [last.join('')] : [])].join('\n\n').replaceAll('\n', line)
  }))

export const markdownDocument: fc.Arbitrary<Sample> = fc
  .tuple(
    fc.array(
      fc.oneof(
        paragraph(markdownSentence),
        markdownSentence.map((one) => `## ${one.replaceAll('\n', ' ')}`),
        paragraph(markdownSentence).map((one) => `> ${one.replaceAll('\n', '\n> ')}`),
        markdownSentence.map((one) => `- ${one.replaceAll('\n', ' ')}\n- ${one.replaceAll('\n', ' ')}`),
        fc
          .tuple(markdownSentence, markdownSentence)
          .map(([a, b]) => `| ${a.replace(/[\n|]/g, ' ')} | x |\n| --- | --- |\n| ${b.replace(/[\n|]/g, ' ')} | y |`),
        phrase.map((text) => `![${text}](x.png)`),
        phrase.map((text) => `<div>\n<p title="${text.replaceAll('"', '')}">${text}</p>\n</div>`)
      ),
      {maxLength: 5}
    ),
    fc.option(note.map(([sign, text]) => `${sign === '*' ? '\\*' : sign === '(1)' ? '[^1]: ' : sign}${text}`)),
    fc.option(
      fc
        .array(scalar, {minLength: 1, maxLength: 3})
        .map(
          (all) => `---\n${all.map((one, at) => `${'title summary tagline'.split(' ')[at]}: ${one}`).join('\n')}\n---\n`
        )
    ),
    newline
  )
  .map(([blocks, last, front, line]) => ({
    path: 'page.md',
    value: `${front ?? ''}${[...blocks, ...(last ? [last] : [])].join('\n\n')}`.replaceAll('\n', line)
  }))

export const htmlDocument: fc.Arbitrary<Sample> = fc
  .tuple(
    fc.array(
      fc.oneof(
        paragraph(htmlSentence).map((text) => `<p>${text}</p>`),
        htmlSentence.map((text) => `<h2>${text}</h2>`),
        fc.tuple(htmlSentence, htmlSentence).map(([a, b]) => `<ul><li>${a}<li>${b}</ul>`),
        fc
          .tuple(htmlSentence, htmlSentence)
          .map(([a, b]) => `<table><tr><th>${a}</th></tr><tr><td>${b}</td></tr></table>`),
        fc.tuple(htmlSentence, htmlSentence).map(([a, b]) => `<div>${a}<br>${b}</div>`),
        phrase.map((text) => `<img alt='${text.replaceAll("'", '&#39;')}'>`),
        phrase.map((text) => `<script type="application/ld+json">{"name": ${JSON.stringify(text)}}</script>`),
        phrase.map((text) => `<!-- ${text} --><script>var a = "${text.replace('“', '')}"</script>`)
      ),
      {maxLength: 6}
    ),
    fc.option(note.map(([sign, text]) => (sign === '1. ' ? `<ol><li>${text}</ol>` : `<p>${sign}${text}</p>`))),
    newline
  )
  .map(([blocks, last, line]) => ({
    path: 'page.html',
    value: [...blocks, ...(last ? [last] : [])].join('\n').replaceAll('\n', line)
  }))

const entities: Record<string, string> = {
  '&#101;': 'e',
  '&#x65;': 'e',
  '&#42;': '*',
  '&shy;': '\u00AD',
  '&nbsp;': '\u00A0',
  '&dagger;': '†',
  '&sup1;': '¹',
  '&#39;': "'"
}

/** A stretch of source as it reads: markup gone, entities and escapes decoded, white space as one blank. */
export function asRead(source: string): string {
  return source
    .replace(/<br>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#?\w+);/g, (entity) => entities[entity] ?? entity)
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\n> /g, '\n')
    .replace(/\\u([\da-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([*[\\"])/g, '$1')
    .replaceAll("''", "'")
    .replace(/[[\]_]/g, '')
    .replace(/\*\*(?=\p{L})|(?<=\p{L})\*\*/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
